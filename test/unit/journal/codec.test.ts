import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ImprimaturError } from '../../../src/domain/errors.ts';
import type { TaskEvent } from '../../../src/domain/event.ts';
import { foldAll } from '../../../src/domain/fold.ts';
import { type Entry, FORMAT, MOST_BYTES, parseEntry, printEntry, subjectOf } from '../../../src/journal/codec.ts';
import {
  approvalVoided,
  commandGiven,
  finding,
  mergeRefused,
  opened,
  questionAsked,
  routed,
  verdictIgnored,
  workFailed,
} from '../../builders/events.ts';
import { someFeedback } from '../../builders/proposal.ts';
import { aTask } from '../../builders/task.ts';

const entryOf = (events: readonly TaskEvent[], nonce = 'n'): Entry => ({
  v: FORMAT,
  nonce,
  events,
  state: foldAll(null, events),
});

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof ImprimaturError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
};

/** An entry with some of its body replaced. */
const tampered = (change: (body: Record<string, unknown>) => unknown): string => {
  const message = printEntry('subject', entryOf([opened()]));
  return `subject\n\n${JSON.stringify(change(JSON.parse(message.slice(message.indexOf('\n\n')))))}`;
};

describe('an entry of the journal', () => {
  test('is read back as it was printed, whatever people wrote into it', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(text, text, text, fc.stringMatching(/^[a-z0-9-]{1,36}$/), (title, by, detail, nonce) => {
        const events = [opened({ title, by }), routed({ title }), questionAsked('sources-unusable', detail)];
        const entry = entryOf(events, nonce);
        expect(parseEntry(printEntry(subjectOf(events, entry.state), entry))).toEqual(entry);
      }),
    );
  });

  test('begins with a line that a person can read', () => {
    const { events, state } = aTask().inReview().approvedBy('grace').merged();
    const lines = events.map((event) => subjectOf([event], state));
    expect(lines).toEqual([
      'write: opened by ada (blog)',
      'write: routed as tide-mills',
      'write: run 1 wanted (a new task)',
      'write: lease 1 taken by run 5001',
      'write: delivered by writer, attempt 1',
      'write: approved by grace',
      `write: merged as ${state.merged?.commit.slice(0, 7)}`,
      'write: done',
    ]);
    const others = [workFailed(2), verdictIgnored(), approvalVoided(), mergeRefused(), commandGiven()];
    expect(subjectOf(others, state)).toBe(
      'write: run 2 failed (model-nonsense), review of eve does not count, approval void, merge refused by GitHub, /retry by ada',
    );
  });

  test('of a newer format is refused with the advice to upgrade', () => {
    expect(codeOf(() => parseEntry(tampered((body) => ({ ...body, v: FORMAT + 1, state: 'of another shape' }))))).toBe(
      'journal-newer',
    );
  });

  test.each([
    ['no text', ''],
    ['a commit of somebody', 'Fix the typo'],
    ['no JSON', 'subject\n\n{"v":1'],
    ['a list', 'subject\n\n[]'],
    ['no version', tampered(({ v: _, ...body }) => body)],
    ['no nonce', tampered((body) => ({ ...body, nonce: '' }))],
    ['no events', tampered((body) => ({ ...body, events: [] }))],
    ['an unknown status', tampered((body) => ({ ...body, state: { ...(body.state as object), status: 'paused' } }))],
    ['no epoch', tampered((body) => ({ ...body, state: { ...(body.state as object), epoch: undefined } }))],
    ['no state', tampered(({ state: _, ...body }) => body)],
  ])('that is damaged is refused: %s', (_, message) => {
    expect(codeOf(() => parseEntry(message))).toBe('journal-damaged');
  });

  test('that is too long to keep is refused', () => {
    const entry = entryOf([opened({ title: 'x'.repeat(MOST_BYTES) })]);
    expect(codeOf(() => printEntry('subject', entry))).toBe('journal-damaged');
    // Bytes are counted, not characters.
    expect(codeOf(() => printEntry('subject', entryOf([opened({ title: '…'.repeat(MOST_BYTES / 5) })])))).toBe(
      'journal-damaged',
    );
  });
});

describe('the state of a long task', () => {
  test('stays below what a commit message holds, however often people send the work back', () => {
    let story = aTask().inReview();
    for (let round = 0; round < 120; round += 1) {
      const feedback = Array.from({ length: 3 }, (_, index) => someFeedback(`comment-${1e9 + round * 10 + index}`).id);
      const answers = feedback.map((id) => ({ feedback: id, done: true, text: 'Done.', lines: [] }));
      story = story
        .sentBackBy('grace', { review: 1e9 + round, feedback })
        .inReview({ answers, findings: [finding({ severity: 'consider' })] });
    }
    const entry: Entry = { v: FORMAT, nonce: 'n', events: story.events.slice(-1), state: story.state };
    expect(Buffer.byteLength(printEntry('subject', entry))).toBeLessThan(MOST_BYTES / 2);
  });
});
