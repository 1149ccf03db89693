import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seenOf } from '../../../src/domain/awaited.ts';
import type { Finding } from '../../../src/domain/deliverable.ts';
import { foldAll } from '../../../src/domain/fold.ts';
import type { Proposal } from '../../../src/domain/proposal.ts';
import type { Snapshot } from '../../../src/domain/snapshot.ts';
import type { TaskState } from '../../../src/domain/state.ts';
import { FORMAT, MOST_BYTES, printEntry, subjectOf } from '../../../src/journal/codec.ts';
import { parseProposal, printProposal } from '../../../src/proposal/codec.ts';
import { cut } from '../../../src/workflow/bounded.ts';
import { decide } from '../../../src/workflow/decide.ts';
import { inForce, notInForce } from '../../builders/config.ts';
import { checksSeen, finding, routed, runWanted } from '../../builders/events.ts';
import { aDelivery, aProposal } from '../../builders/proposal.ts';
import { sha256Of, shaOf } from '../../builders/sha.ts';
import { asked, seen } from '../../builders/snapshot.ts';
import { aTask } from '../../builders/task.ts';

const IDS = Array.from({ length: 100 }, (_, index) => `comment-${4_000_000_000 + index}-${4_100_000_000 + index}`);

/** As many checks to wait for, and as long ones, as a configuration may name. */
const NAMES = Array.from({ length: 8 }, (_, index) => `${'🟣'.repeat(99)}${index}`);
const STOPPED = NAMES.map((name) => ({
  name,
  is: 'stopped' as const,
  url: `https://ci.example/${'x'.repeat(181)}`,
  conclusion: 'x'.repeat(100),
}));

/** A task with a long history: thirty verdicts, and a hundred remarks to answer. */
function longTask(): TaskState {
  let story = aTask()
    .and(routed({ waitFor: NAMES }), runWanted(1))
    .inProgress()
    .inReview()
    .and(checksSeen(seenOf({ head: shaOf('delivered-1'), checks: STOPPED }).checks));
  for (let review = 1; review <= 40; review += 1) {
    const feedback = IDS.map((id) => `${id}${review}`);
    const answers = feedback.map((id) => ({ feedback: id, done: true, text: '', lines: [] }));
    story = story
      .sentBackBy('a-login-of-the-greatest-length-there-is', { review: 3e9 + review, feedback })
      .inReview({ answers });
  }
  return story.sentBackBy('grace', { review: 4e9, feedback: IDS }).inProgress().state;
}
const state = longTask();

const entryBytes = (before: TaskState, snapshot: Snapshot): number => {
  const { events } = decide(snapshot, inForce());
  expect(events.length).toBeGreaterThan(0);
  const next = foldAll(before, events);
  return Buffer.byteLength(
    printEntry(subjectOf(events, next), { v: FORMAT, nonce: 'n'.repeat(36), events, state: next }),
  );
};

function ending(proposal: Proposal, findings: readonly Finding[] = []): Snapshot {
  expect(parseProposal(printProposal(proposal)).valid).toBe(true);
  const head = proposal.base;
  return seen(state, {
    run: { kind: 'ended', detail: 'it left a proposal', proposal: { valid: true, proposal, findings } },
    branch: { head, relation: 'present' },
    prepared: { content: { epoch: proposal.epoch, commit: shaOf('content') }, refusals: [] },
  });
}

/** What takes most bytes to write: a letter, one outside of ASCII, one outside of the plane, a control character. */
const letters = fc.constantFrom('x', '…', '🟣', '\u0000', '"', '\n', '#');

test('an entry fits the journal, whatever a valid proposal holds', () => {
  fc.assert(
    fc.property(letters, fc.integer({ min: 1, max: 100 }), fc.boolean(), (letter, share, isSentBack) => {
      const long = (most: number): string =>
        letter.repeat(Math.max(1, Math.floor((most * share) / 100 / letter.length)));
      const outcome = aDelivery({
        title: long(300),
        description: long(1000),
        answers: IDS.map((feedback) => ({
          feedback,
          done: true,
          text: long(1000),
          lines: Array.from({ length: 50 }, (_, line) => ({ line, text: long(400) })),
        })),
        missing: Array.from({ length: 200 }, () => ({ locator: long(2000), reason: long(1000) })),
      });
      const prompts = Array.from({ length: 100 }, () => ({ name: long(80), sha256: sha256Of('') }));
      const proposal = aProposal(state, { outcome, prompts, usage: { ...aProposal(state).usage, model: long(200) } });
      const severity = isSentBack ? 'fix' : 'consider';
      const findings = Array.from({ length: 500 }, () => finding({ message: long(1000), severity }));
      expect(entryBytes(state, ending(proposal, findings))).toBeLessThan(MOST_BYTES);
    }),
    { numRuns: 10 },
  );
});

test('an entry fits the journal, however long a failure or a configuration’s list of errors is', () => {
  const outcome = { kind: 'question', code: 'evidence-missing', text: '\u0000'.repeat(4000) } as const;
  expect(entryBytes(state, ending(aProposal(state, { outcome })))).toBeLessThan(MOST_BYTES);
  const { events } = decide(asked(), notInForce('config-invalid', 'wrong; '.repeat(20_000)));
  expect(JSON.stringify(events).length).toBeLessThan(6000);
});

test('what fits stays as it is, and every answer stays in any case', () => {
  const answers = IDS.map((feedback) => ({ feedback, done: false, text: 'Not done, because. '.repeat(50), lines: [] }));
  const { events } = decide(ending(aProposal(state, { outcome: aDelivery({ answers }) })), inForce());
  const [delivered] = events;
  expect(delivered?.kind === 'work-delivered' && delivered.answers.map(({ feedback }) => feedback)).toEqual(IDS);
  expect(foldAll(state, events).pending).toEqual([]);
  const short = decide(ending(aProposal(state)), inForce()).events[0];
  expect(short?.kind === 'work-delivered' && short.answers[0]?.lines).toEqual([
    { line: 3, text: 'The tide fills the pond.' },
  ]);
});

test('a cut is shown, and leaves no half of a character', () => {
  expect(cut('short', 100)).toBe('short');
  const text = cut('🟣'.repeat(100), 50);
  expect(text).toMatch(/^(🟣)+…$/u);
  expect(Buffer.byteLength(JSON.stringify(text))).toBeLessThanOrEqual(53);
});
