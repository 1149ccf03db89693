import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEEDBACK_KINDS, type Feedback } from '../../src/domain/feedback.ts';
import { undecided } from '../../src/domain/lesson.ts';
import { VERDICTS } from '../../src/domain/task.ts';
import { editsIn } from '../../src/memory/changes.ts';
import { parseFeedback, printFeedback } from '../../src/memory/codec.ts';
import { lessonsOf } from '../../src/memory/lessons.ts';
import { rememberedLine, selectFeedback } from '../../src/memory/select.ts';
import { sameReason } from '../../src/memory/terms.ts';
import { aRemark } from '../builders/feedback.ts';

const WORDS = ['title', 'long', 'sixty', 'superlative', 'source', 'mills', 'tide', 'the', 'please', '/remember'];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));
const at = fc.integer({ min: 0, max: 700 }).map((day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString());

const memory: fc.Arbitrary<readonly Feedback[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...FEEDBACK_KINDS),
      text,
      at,
      task: fc.integer({ min: 1, max: 5 }),
      workflow: fc.constantFrom('blog', 'docs'),
      stage: fc.constantFrom('write', 'edit'),
      verdict: fc.constantFrom(...VERDICTS),
    }),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.map((piece, index) => aRemark(piece.text, { ...piece, id: `comment-${index + 1}` })));

const occasion = { task: 3, workflow: 'blog', stage: 'write', topic: 'tide mills', now: '2026-12-01T00:00:00Z' };
const tokensOf = (line: string): number => Math.ceil(line.length / 4);
const room = fc.record({
  most: fc.integer({ min: 0, max: 10 }),
  tokens: fc.integer({ min: 0, max: 900 }),
  tokensOf: fc.constant(tokensOf),
});

test('what is chosen is of what is kept, each once, within its room, and the same in whatever order it is kept', () => {
  fc.assert(
    fc.property(
      memory.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
      room,
      ([all, shuffled], limits) => {
        const chosen = selectFeedback(all, occasion, limits);
        expect(selectFeedback(shuffled, occasion, limits)).toEqual(chosen);
        expect(new Set(chosen).size).toBe(chosen.length);
        for (const one of chosen) expect(all).toContain(one);
        expect(chosen.length).toBeLessThanOrEqual(limits.most);
        const tokens = chosen.reduce((sum, one) => sum + tokensOf(rememberedLine(one)), 0);
        expect(tokens).toBeLessThanOrEqual(limits.tokens);
      },
    ),
  );
});

test('nobody goes away empty-handed while something fits', () => {
  fc.assert(
    fc.property(memory, room, (all, limits) => {
      const everything = selectFeedback(all, occasion, { ...limits, most: 100, tokens: 1e9 });
      const fits = limits.most > 0 && everything.some((one) => tokensOf(rememberedLine(one)) <= limits.tokens);
      expect(selectFeedback(all, occasion, limits).length > 0).toBe(fits);
    }),
  );
});

test('a lesson is proposed once, however the memory grows', () => {
  fc.assert(
    fc.property(memory, fc.nat(), (all, cut) => {
      const ordered = all.toSorted((one, other) => (one.at < other.at ? -1 : 1));
      const before = lessonsOf(ordered.slice(0, all.length === 0 ? 0 : cut % all.length));
      const proposed = before.flatMap(({ from }) => from.slice(0, 5));
      for (const lesson of undecided(lessonsOf(ordered), proposed)) {
        for (const other of before) expect(lesson.from[0]).not.toBe(other.from[0]);
      }
      expect(undecided(before, proposed)).toEqual([]);
    }),
  );
});

test('the reason of two remarks is the same in both directions, and what has no telling words has none', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(sameReason(one, other)).toBe(sameReason(other, one));
      expect(sameReason(one, 'please, the line')).toBe(false);
    }),
  );
});

test('whatever was said is kept and read again as it was', () => {
  fc.assert(
    fc.property(memory, fc.string({ unit: 'binary' }), (all, words) => {
      const kept = all.map((one) => ({ ...one, text: words.toWellFormed() }));
      expect(parseFeedback(printFeedback(kept))).toEqual(kept);
    }),
  );
});

test('edits of any patch are bounded by it, and never name a line before the first', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('@@ -1,2 +1,2 @@', ' a', '-b', '+c', '+', '\\ x', ''), { maxLength: 30 }),
      (lines) => {
        const edits = editsIn(lines.join('\n'));
        expect(edits.length).toBeLessThanOrEqual(lines.length);
        for (const { before, after } of edits) expect(before).not.toBe(after);
      },
    ),
  );
});
