import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { type BoardEntry, boardView, taskView } from '../../../src/board/view.ts';
import { boardLines } from '../../../src/cli/text/board.ts';
import { explainedLines, factsOf } from '../../../src/cli/text/explained.ts';
import { fitted, type Line, wrapped } from '../../../src/cli/text/line.ts';
import { since } from '../../../src/cli/text/time.ts';
import { ImprimaturError } from '../../../src/domain/errors.ts';
import type { TaskState } from '../../../src/domain/state.ts';
import { finding } from '../../builders/events.ts';
import { shaOf } from '../../builders/sha.ts';
import { aTask, TASK_IN } from '../../builders/task.ts';

const PLACE = { repository: 'acme/site', url: 'https://github.com/acme/site' };
const NOW = '2026-11-22T12:00:00.000Z';

const shown = (lines: readonly Line[]): string =>
  lines
    .map((line) =>
      line
        .map((part) => (typeof part === 'string' ? part : part.text))
        .join('')
        .trimEnd(),
    )
    .join('\n');

const entry = (state: TaskState, at: string, pull: number | null = null): BoardEntry => ({
  head: { sha: shaOf('head'), at, state },
  pull,
});

const sentBack = aTask()
  .sentBackByChecks(finding({ line: 3, message: 'The link leads nowhere' }))
  .inProgress().state;

describe('the board', () => {
  test('says when schedules are due next', () => {
    const due = '2026-11-30T06:17:00.000Z';
    const text = 'Mon 30 Nov 2026, 06:17 (Europe/London), 2026-11-30 06:17 UTC';
    const board = boardView(PLACE, [], [], NOW, [{ workflow: 'blog', due, text }]);
    expect(shown(boardLines(board, 80))).toBe(`acme/site: no active task\n\nBy the clock\n  blog  ${text}`);
  });

  test('says who has to do what, and what happens by itself', () => {
    const asking = { ...aTask().asking('sources-missing').state, task: 7, title: 'Why tide mills declined after 1850' };
    const working = { ...sentBack, task: 104, priority: 'high' as const, due: '2026-12-01' };
    const unreadable = new ImprimaturError('journal-newer', 'format 2, known is 1');
    const board = boardView(
      PLACE,
      [
        entry(TASK_IN.review, '2026-11-22T09:59:00.000Z', 13),
        entry(asking, '2026-11-19T12:00:00.000Z'),
        entry(working, '2026-11-22T11:56:00.000Z'),
      ],
      [{ task: 9, unreadable }],
      NOW,
    );
    expect(shown(boardLines(board, 80))).toBe(`acme/site: 4 active tasks, 2 need you

Needs you now
  task                                    stage       status       agent   since
  #7    Why tide mills declined after 1…  blog/–      needs-human  –       3 d
        A person is needed. The issue names no sources, and without sources
        there is nothing to cite.
        List files of this repository, pages or feeds under “### Sources” in the
        issue, one a line, then comment \`/retry\`.
        https://github.com/acme/site/issues/7
  #12   Tide mills                        blog/write  review       writer  2 h
        Waiting for a review. Attempt 1 is delivered in #13.
        A review by a person with write access: “Approve” merges it at that very
        commit, “Request changes” sends it back with the comments, closing the
        pull request rejects it.
        https://github.com/acme/site/pull/13

The others
  task                                    stage       status       agent   since
  #104  Tide mills                        blog/write  in-progress  writer  4 min
        Writer is at work. Attempt 2 runs in run 5002. One thing has to be
        mended. · priority high · due 2026-12-01
        When the run ends, its work is checked and put before a person. If it
        dies, it is started again.

  #9    The journal of this task was written by a newer version: format 2, known
        is 1 (journal-newer)

6 model calls, 2,400 tokens in, 800 out, cost $0.0250`);
  });

  test('says that there is nothing', () => {
    expect(shown(boardLines(boardView(PLACE, [], [], NOW), 80))).toBe('acme/site: no active task');
  });

  test('keeps to the width of the terminal, whatever a title holds', () => {
    const texts = fc.array(fc.constantFrom('a', ' ', '潮', '水車', '🌊', 'e\u0301', 'mill', '\u202e', '*b*', '👩‍🔧'), {
      maxLength: 40,
    });
    const word = /^ *\S+$/;
    fc.assert(
      fc.property(texts, fc.integer({ min: 80, max: 120 }), (parts, columns) => {
        const state = { ...TASK_IN.review, title: parts.join('') };
        const text = shown(boardLines(boardView(PLACE, [entry(state, NOW, 13)], [], NOW), columns));
        const tooWide = text.split('\n').filter((line) => stringWidth(line) > columns && !word.test(line));
        expect(tooWide).toEqual([]);
      }),
    );
  });
});

describe('the explanation', () => {
  const explained = (state: TaskState, unseen = '') => {
    const view = taskView(PLACE, entry(state, '2026-11-22T09:59:00.000Z'));
    const facts = factsOf(view, 'the stage names it', NOW);
    return shown(explainedLines({ ...view, unseen, facts }, 80));
  };

  test('has the words of the status comment, each finding, and where to look', () => {
    expect(explained(sentBack)).toBe(`#12  Tide mills

Writer is at work
  Why             Attempt 2 runs in run 5002. One thing has to be mended:
                  · line 3: The link leads nowhere
  What moves it   The end of the run.
  By itself       When the run ends, its work is checked and put before a
                  person. If it dies, it is started again.

  Status          in-progress; last change 2026-11-22 09:59 UTC, 2 h ago
  Stage           write, workflow blog, attempt 2
  Agent           writer: the stage names it
  Cost            3 model calls, 1,200 tokens in, 400 out, cost $0.0125
  Issue           https://github.com/acme/site/issues/12
  Run             ${sentBack.lease?.run.url}`);
  });

  test('says what no wake has seen yet, and what people set', () => {
    const text = explained(
      aTask().queued().and({ kind: 'task-held', by: 'grace', reason: '' }).state,
      'The issue was closed.',
    );
    expect(text).toContain('\n  Not seen yet    The issue was closed.\n');
    expect(text).toMatch(/\n {2}Set {13}held by grace/);
  });
});

describe('a cell', () => {
  test.each([
    ['mill', 6, 'mill  '],
    ['tide mill', 6, 'tide …'],
    ['潮汐水車', 6, '潮汐… '],
    ['潮汐水車', 8, '潮汐水車'],
    ['👩‍🔧👩‍🔧👩‍🔧', 5, '👩‍🔧👩‍🔧…'],
    ['', 2, '  '],
  ])('of %j takes %i columns', (text, columns, cell) => {
    expect(fitted(text, columns)).toBe(cell);
    expect(stringWidth(cell)).toBe(columns);
  });

  test('keeps every word of a text that is wrapped, in its order', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 5, max: 40 }), (text, columns) => {
        const lines = wrapped(text, columns);
        expect(lines.join(' ')).toBe(text);
        expect(lines.filter((line) => line.length > columns && line.includes(' '))).toEqual([]);
      }),
    );
  });
});

test.each([
  ['2026-11-22T12:00:01.000Z', '0 min'],
  ['2026-11-22T11:59:01.000Z', '0 min'],
  ['2026-11-22T11:01:00.000Z', '59 min'],
  ['2026-11-22T11:00:00.000Z', '1 h'],
  ['2026-11-20T12:00:01.000Z', '47 h'],
  ['2026-11-20T12:00:00.000Z', '2 d'],
])('what was at %s is %s ago', (moment, ago) => {
  expect(since(moment, NOW)).toBe(ago);
});
