/** What people read of agents who judge agents: on the issue, on the pull request, in the terminal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/comments/explain.ts';
import { pullBody, pullVersion } from '../../../src/comments/pull-body.ts';
import { statusComment } from '../../../src/comments/status.ts';
import { tagOf } from '../../../src/comments/tag.ts';
import type { Evidence } from '../../../src/domain/deliverable.ts';
import type { LeaseTaken, PersonWanted, ReviewDelivered, RunWanted, StageLeft } from '../../../src/domain/event.ts';
import type { TaskState } from '../../../src/domain/state.ts';
import type { PinnedStage } from '../../../src/domain/task.ts';
import {
  approved,
  changesRequested,
  finding,
  leaseTaken,
  mergeRefused,
  routed,
  runOf,
  runWanted,
  stage,
  TASK,
  usage,
  workDelivered,
} from '../../builders/events.ts';
import { shaOf } from '../../builders/sha.ts';
import { aTask, type TaskStory } from '../../builders/task.ts';
import { closed, comments, hostile, mentions } from './hostile-text.ts';

const PEER: Partial<PinnedStage> = {
  gate: ['automated', 'peer', 'human'],
  reviewer: { agent: 'editor', role: 'edit' },
};
const fault = finding({ check: 'peer/accuracy', line: 14, message: 'The passage says fewer, the line more.' });
const remark = finding({ check: 'peer/seo', severity: 'consider', weight: 1, line: 2, message: 'A longer title.' });

const reviewWanted = (epoch: number, notBefore?: string): RunWanted => ({
  kind: 'run-wanted',
  lease: 'review',
  epoch,
  reason: 'editor judges the work',
  ...(notBefore === undefined ? {} : { notBefore }),
});
const reviewTaken = (epoch: number): LeaseTaken => ({ kind: 'lease-taken', lease: 'review', epoch, run: runOf(epoch) });
const reviewed = (changes: Partial<ReviewDelivered> = {}): ReviewDelivered => ({
  kind: 'review-delivered',
  epoch: 2,
  by: 'editor',
  judgement: 'changes-requested',
  head: shaOf('delivered-1'),
  summary: 'One comparison is turned round.',
  findings: [fault, remark],
  usage: usage(),
  ...changes,
});
const fine = (changes: Partial<ReviewDelivered> = {}): ReviewDelivered =>
  reviewed({ judgement: 'approved', summary: 'It holds.', findings: [remark], ...changes });
const personWanted = (reason = 'editor still asks for changes, and no rounds are left'): PersonWanted => ({
  kind: 'person-wanted',
  reason,
});
const left = (changes: Partial<StageLeft> = {}): StageLeft => ({
  kind: 'stage-left',
  how: 'passed',
  from: 'research',
  to: 'write',
  because: 'the brief is complete',
  by: 'researcher',
  findings: [],
  usage: null,
  ...changes,
});

const delivered = (): TaskStory => aTask().queued(PEER).inReview();
const judging = (): TaskStory => delivered().and(reviewWanted(2), reviewTaken(2));
const material: { markdown: string; evidence: Evidence } = {
  markdown: '# Text',
  evidence: { sources: [], facts: [], claims: [] },
};
const bodyOf = ({ state }: TaskStory): string => pullBody(state, material);

const RESEARCH = stage({
  id: 'research',
  agent: 'researcher',
  role: 'research',
  path: 'content/briefs/tide-mills.md',
  gate: ['automated'],
  edges: ['write'],
});
const WRITE = stage({ ...PEER, gate: ['automated', 'peer'], edges: ['edit'] });
const EDIT = stage({
  id: 'edit',
  agent: 'chief',
  role: 'edit',
  judges: true,
  checks: [],
  gate: ['automated'],
  edges: ['publish', 'write', 'research'],
});
/** Three stages: the first is passed, the second waits for its run. */
const writing = (): TaskStory =>
  aTask().and(
    routed({ stages: [RESEARCH, WRITE, EDIT] }),
    runWanted(1),
    leaseTaken(1),
    workDelivered(1, { stage: 'research', title: 'Brief: tide | mills' }),
    left(),
    runWanted(2, 'research is passed'),
  );
const editing = (): TaskStory =>
  writing().and(
    leaseTaken(2),
    workDelivered(2),
    left({ from: 'write', to: 'edit', by: 'editor', because: 'it is sound' }),
    runWanted(3, 'write is passed'),
  );

describe('while a peer judges', () => {
  test('the issue says who reads it, in which run, and what comes of it', () => {
    const { headline, why, moves, next } = explain(judging().state, null);
    expect(headline).toBe('Editor judges the work');
    expect(why).toBe(
      `Attempt 1 is delivered; its reviewer reads it in [run 5002](https://github.com/acme/site/actions/runs/5002).`,
    );
    expect(moves).toBe('The end of the run.');
    expect(next).toMatch(/what is approved goes on, what has to be mended goes back\. If the run dies, it is started/);
  });

  test('and no run has started yet, it says that it waits for one', () => {
    const { headline, why, moves } = explain(delivered().and(reviewWanted(2)).state, null);
    expect([headline, moves]).toEqual(['Waiting for the reviewer', 'A free runner.']);
    expect(why).toContain('editor reads it first and waits for a run to start (editor judges the work)');
  });

  test('or has to wait for the model, it says until when', () => {
    const { state } = delivered().and(reviewWanted(2, '2026-11-22T14:02:10Z'));
    expect(explain(state, null)).toMatchObject({ headline: 'Waiting until 2026-11-22 14:03 UTC', moves: 'That time.' });
    expect(explain(state, null).why).toMatch(/^Editor goes on after/);
  });
});

describe('after a peer', () => {
  test('approved, the person who is asked next reads that', () => {
    const { state } = judging().and(fine());
    expect(explain(state, 13)).toMatchObject({ headline: 'Waiting for a review' });
    expect(explain(state, 13).why).toContain('Editor found nothing that must be mended.');
    expect(statusComment(state, 13)).toContain('| approved by editor |');
  });

  test('asked for changes, the queue says who, why and which lines', () => {
    const { state } = judging().and(reviewed(), runWanted(3, 'changes requested by editor'));
    const shown = statusComment(state, null);
    expect(shown).toContain('waits for a run to start (changes requested by editor). One thing has to be mended:');
    expect(shown).toContain('  - line 14: The passage says fewer, the line more.');
    expect(shown).not.toContain('A longer title');
    expect(shown).toContain('changes-requested by editor, 1 to mend');
  });

  test('found much, the first five are shown and the rest is counted', () => {
    const findings = Array.from({ length: 8 }, (_, index) => ({ ...fault, line: index + 1 }));
    const { state } = judging().and(reviewed({ findings }), runWanted(3));
    expect(explain(state, null).list).toHaveLength(6);
    expect(statusComment(state, null)).toContain('8 things have to be mended:');
    expect(statusComment(state, null)).toContain('  - … and 3 more');
  });

  test('could not be satisfied, a person decides, and reads why and what is open', () => {
    const { state } = judging().and(reviewed(), personWanted());
    const { headline, why, moves, next, list } = explain(state, 13);
    expect(headline).toBe('A person decides');
    expect(why).toMatch(
      /^Editor still asks for changes, and no rounds are left\. Attempt 1 is delivered in #13\. What is open:$/,
    );
    expect(moves).toMatch(/^A review by a person with write access: \*Approve\* merges it at that very commit/);
    expect(next).toBe('Nothing: it waits for a person.');
    expect(list).toEqual(['line 14: The passage says fewer, the line more.']);
  });

  test('and a person had their say, the table shows the person’s', () => {
    const story = judging().and(fine());
    const { state } = story.and(changesRequested({ by: 'grace' }), runWanted(3, 'changes requested by grace'));
    expect(statusComment(state, 13)).toContain('| changes-requested by grace |');
  });

  test('approved and no person is asked for, it goes on at once', () => {
    const { state } = editing().and(leaseTaken(3), fine({ epoch: 3, by: 'chief' }));
    const open = { ...state, route: state.route && { ...state.route, publish: ['automated' as const] } };
    expect(explain(open, 13)).toMatchObject({ headline: 'The gate is passed' });
    expect(explain(open, 13).moves).toMatch(/^The merge, which follows at once, unless/);
  });

  test('a merge that GitHub refuses is told as such, though nobody approved', () => {
    const { state } = judging().and(fine(), mergeRefused('checks are missing'));
    expect(explain(state, 13)).toMatchObject({ code: 'merge-refused' });
  });
});

describe('a task of several stages', () => {
  test('shows every stage: passed, current and to come', () => {
    const table = statusComment(writing().state, null)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(table.slice(2)).toEqual([
      '| research | researcher | 1 | – | “Brief: tide \\| mills” | passed, on to write |',
      '| **write** | writer | 0 | – | – | – |',
      '| edit | chief | – | – | – | – |',
    ]);
  });

  test('says how it came to its stage', () => {
    expect(explain(writing().state, null).why).toContain('It came from research by researcher: the brief is complete.');
    const back = editing().and(
      leaseTaken(3),
      reviewed({ epoch: 3, by: 'chief' }),
      left({
        how: 'sent-back',
        from: 'edit',
        to: 'research',
        by: 'chief',
        because: 'the brief lacks @grace’s figures',
        findings: [fault],
      }),
      runWanted(4, 'sent back by chief'),
    );
    const shown = statusComment(back.state, null);
    expect(shown).toContain('It was sent back from edit by chief: the brief lacks');
    expect(shown).toContain('  - line 14: The passage says fewer');
    expect(shown).toContain('| edit | chief | 1 | – | – | sent back to research |');
    expect(mentions(shown)).toEqual([]);
  });

  test('says what follows the run: a peer, a judgement, the next stage, a person', () => {
    const next = (story: TaskStory): string => explain(story.state, null).next;
    expect(next(writing().and(leaseTaken(2)))).toMatch(/its work is checked and judged by editor/);
    expect(next(editing().and(leaseTaken(3)))).toMatch(/its judgement decides where the task goes/);
    expect(next(aTask().and(routed({ stages: [RESEARCH, WRITE] }), runWanted(1), leaseTaken(1)))).toMatch(
      /its work is checked and goes on to write/,
    );
    expect(next(aTask().inProgress())).toMatch(/its work is checked and put before a person/);
  });

  test('says what an approval does there', () => {
    const story = aTask()
      .and(routed({ stages: [stage({ edges: ['edit'] }), EDIT] }), runWanted(1))
      .inReview();
    expect(explain(story.state, 13).moves).toContain('*Approve* lets it go on to edit,');
    expect(bodyOf(story)).toContain('Approve to let it go on to edit, request changes');
    expect(explain(story.and(approved()).state, 13).moves).toBe('The next stage, edit, which follows at once.');
  });
});

describe('the pull request', () => {
  test('has no section on peers when there was none', () => {
    expect(bodyOf(aTask().inReview())).not.toContain('Peer review');
    expect(pullVersion(aTask().inReview().state)).toBe('task=12 version=1');
  });

  test('shows who judged which attempt, at which commit, and every finding with its line', () => {
    const body = bodyOf(judging().and(fine()));
    expect(body).toContain('### Peer review');
    expect(body).toContain(
      `**editor, an agent, found nothing that must be mended** (attempt 1, at ${shaOf('delivered-1').slice(0, 7)}):`,
    );
    expect(body).toContain('It holds.');
    expect(body).toContain('- **consider** (peer/seo, line 2): A longer title.');
  });

  test('says first that a person decides, and why, when agents could not settle it', () => {
    const body = bodyOf(judging().and(reviewed(), personWanted()));
    const section = body.slice(body.indexOf('### Peer review'));
    expect(section).toMatch(
      /^### Peer review\n\n\*\*A person decides:\*\* editor still asks for changes, and no rounds are left\.\n\n\*\*editor, an agent, asks for changes\*\*/,
    );
    expect(section).toContain('- **fix** (peer/accuracy, line 14): The passage says fewer, the line more.');
    expect(section).toContain('Agents and checks asked for changes once before a person saw this.');
  });

  test('is made anew whenever the judgement changes, and only then', () => {
    const stories = [
      delivered(),
      judging().and(fine()),
      judging().and(reviewed(), personWanted()),
      judging().and(fine({ epoch: 4 })),
      delivered().and(personWanted('the configuration asks for a peer now')),
    ];
    const versions = stories.map(({ state }) => pullVersion(state));
    expect(new Set(versions).size).toBe(versions.length);
    expect(pullVersion(judging().state)).toBe(pullVersion(delivered().state));
    for (const [index, story] of stories.entries()) expect(tagOf('pull', bodyOf(story))).toBe(versions[index]);
  });
});

test('whatever agents say, nobody is mentioned, nothing is closed, and one marker stands', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const bad = finding({ check: 'peer/clarity', message: text });
      const judged = judging().and(reviewed({ summary: text, findings: [bad] }));
      const sent = editing().and(
        leaseTaken(3),
        reviewed({ epoch: 3, by: 'chief', summary: text }),
        left({ how: 'sent-back', from: 'edit', to: 'write', by: 'chief', because: text, findings: [bad] }),
        runWanted(4, 'sent back by chief'),
      );
      const states: readonly TaskState[] = [
        judged.state,
        judged.and(personWanted(text)).state,
        judged.and(runWanted(3)).state,
        sent.state,
        sent.and(leaseTaken(4)).state,
      ];
      for (const state of states) {
        const body = pullBody(state, material);
        const status = statusComment(state, 13);
        expect([...mentions(body), ...mentions(status)]).toEqual([]);
        expect([comments(body), comments(status)]).toEqual([1, 1]);
        expect(closed(body)).toEqual([`#${TASK}`]);
        expect(status.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(
          2 + (state.route?.stages.length ?? 0),
        );
      }
    }),
    { numRuns: 300 },
  );
});
