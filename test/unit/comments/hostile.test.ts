import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neutral, neutralLine, neutralLink } from '../../../src/comments/neutral.ts';
import { pullBody, pullTitle } from '../../../src/comments/pull-body.ts';
import { replies } from '../../../src/comments/replies.ts';
import { statusComment } from '../../../src/comments/status.ts';
import { fitBody, tagged, tagOf } from '../../../src/comments/tag.ts';
import type { Evidence } from '../../../src/domain/deliverable.ts';
import type { TaskState } from '../../../src/domain/state.ts';
import { decide } from '../../../src/workflow/decide.ts';
import { inForce } from '../../builders/config.ts';
import { finding, mergeRefused, TASK, usage, verdictIgnored } from '../../builders/events.ts';
import { aDelivery, aProposal, aSource } from '../../builders/proposal.ts';
import { sha256Of } from '../../builders/sha.ts';
import { seen } from '../../builders/snapshot.ts';
import { aTask } from '../../builders/task.ts';
import { closed, comments, hostile, mentions } from './hostile-text.ts';

describe('a text from outside', () => {
  test('mentions nobody, closes nothing and hides nothing, once it is neutral', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const shown of [neutral(text), neutralLine(text), `${neutralLine(text)} ${neutralLine(text)}`]) {
          expect(mentions(shown)).toEqual([]);
          expect(closed(shown)).toEqual([]);
          expect(comments(shown)).toBe(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('stays readable', () => {
    const visible = (text: string): string => neutral(text).replaceAll('\u2060', '');
    const harmless = 'Mills & tides: 5 @ 3, a#b, mail me@example.org, fixes nothing, #hashtag, `code`, 100 %.';
    expect(neutral(harmless)).toBe(harmless);
    expect(visible('closes #7, says @ada')).toBe('closes #7, says @ada');
  });

  test('as a link leads where it says, or is no link', () => {
    expect(neutralLink('Notes', 'https://example.org/a_(b)')).toBe('[Notes](https://example.org/a_%28b%29)');
    expect(neutralLink('a [b](c)', 'https://example.org')).toBe('[a b(c)](https://example.org)');
    for (const url of ['javascript:alert(1)', 'https://x) closes #7', 'https://x\n\ncloses #7', '/etc', ''])
      expect(neutralLink('Notes', url)).toBe('Notes');
  });
});

/** A task in which every text that somebody else chose is the given one. */
function taskSaying(text: string): { readonly state: TaskState; readonly evidence: Evidence } {
  const state = aTask().inReview({
    title: text,
    description: text,
    findings: [finding({ message: text })],
    missing: [{ locator: text, reason: text }],
    answers: [{ feedback: 'comment-5', done: true, text, lines: [{ line: 1, text }] }],
    prompts: [{ name: text, sha256: sha256Of('') }],
    usage: usage({ model: text }),
  }).state;
  const { text: _, ...source } = aSource({ title: text, url: text, locator: text });
  const evidence: Evidence = {
    sources: [source],
    facts: [{ id: 'f1', source: 's1', quote: text, statement: text }],
    claims: [{ text, facts: ['f1'] }],
  };
  return { state, evidence };
}

describe('whatever the task, the model and the sources say', () => {
  test('the pull request mentions nobody, holds one marker, and closes its own issue only', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { state, evidence } = taskSaying(text);
        const body = pullBody(state, { markdown: text, evidence });
        expect(mentions(body)).toEqual([]);
        expect(comments(body)).toBe(1);
        expect(tagOf('pull', body)).toBe(`task=${TASK} version=1`);
        expect(closed(body)).toEqual([`#${TASK}`]);
        const title = pullTitle(state);
        expect([...mentions(title), ...closed(title)]).toEqual([]);
        expect(title).not.toContain('\n');
        expect(title.length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 500 },
    );
  });

  test('the status comment mentions nobody and holds one marker', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { state } = taskSaying(text);
        const story = aTask().inReview({ usage: usage({ model: text }) });
        const states = [
          state,
          story.asking('sources-unusable', text).state,
          story.approvedBy('grace').and(mergeRefused(text)).state,
          story.and(verdictIgnored({ by: 'eve', reason: text })).state,
        ];
        for (const shown of states.map((one) => statusComment(one, 13))) {
          expect(mentions(shown)).toEqual([]);
          expect(comments(shown)).toBe(1);
          expect(tagOf('status', shown)).toBe(`task=${TASK}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('an answer to a comment mentions nobody, and shows lines in a block that they can’t close', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [reply] = replies([{ feedback: 'comment-5', done: true, text, lines: [{ line: 1, text }] }], 2);
        const [words = '', block = ''] = (reply?.body ?? '').split(/\n\n(?=`{3,}\n {2}1 )/);
        expect(mentions(words)).toEqual([]);
        expect(comments(words)).toBe(1);
        const fence = /^`+/.exec(block)?.[0] ?? '';
        expect(block.split('\n').filter((line) => line.startsWith(fence))).toHaveLength(2);
      }),
      { numRuns: 300 },
    );
  });

  test('the message of a commit, which reaches the default branch, closes nothing', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { state } = aTask().inProgress();
        const proposal = aProposal(state, { outcome: aDelivery({ title: text }) });
        const run = { kind: 'ended', detail: '', proposal: { valid: true, proposal, findings: [] } } as const;
        const { prepare } = decide(seen(state, { run, base: sha256Of('main').slice(0, 40) }), inForce());
        const message = prepare[0]?.kind === 'commit-content' ? prepare[0].message : '';
        expect(message).toMatch(/^Write “.*”\n\nTask: #12$/);
        expect([...mentions(message), ...closed(message)]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a marker', () => {
  test('is found in the first line only, so that whoever quotes us is not taken for us', () => {
    const ours = tagged('status', 'task=12', 'Text');
    expect(tagOf('status', ours)).toBe('task=12');
    expect(tagOf('pull', ours)).toBeNull();
    expect(tagOf('status', `> ${ours}`)).toBeNull();
    expect(tagOf('status', `\n${ours}`)).toBeNull();
    expect(tagOf('status', null)).toBeNull();
  });
});

describe('a body that is too long', () => {
  const { state, evidence } = taskSaying('Words.');
  const long = pullBody(state, { markdown: 'A sentence about tide mills.\n'.repeat(4000), evidence });

  test('is cut to what GitHub takes, says so, and still closes its issue', () => {
    expect(long.length).toBe(65_536);
    expect(long).toMatch(/… cut here; the whole text .*\n\nCloses #12$/s);
    expect(tagOf('pull', long)).toBe('task=12 version=1');
  });

  test('is left alone as long as it fits', () => {
    expect(fitBody('x'.repeat(65_536), 'cut')).toHaveLength(65_536);
    expect(fitBody('short', 'cut')).toBe('short');
  });
});
