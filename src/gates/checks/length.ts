import { z } from 'zod';
import { type Check, findingsOf } from '../check.ts';
import { sentencesOf } from './text/lines.ts';

const settings = z.strictObject({
  min: z.number().int().min(0).default(100).describe('Words that a text should have at least.'),
  max: z.number().int().min(1).default(3000).describe('Words that it should have at most.'),
});

export const length: Check<typeof settings> = {
  id: 'length',
  help: 'The text is neither shorter nor longer than wanted, footnotes and headings aside.',
  settings,
  async run(deliverable, _, { min, max }) {
    const text = sentencesOf(deliverable)
      .map(({ words }) => words)
      .join('\n');
    const words = new Intl.Segmenter('en', { granularity: 'word' });
    const count = [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length;
    if (count >= min && count <= max) return [];
    const wanted = count < min ? `at least ${min}` : `at most ${max}`;
    return [
      findingsOf('length', deliverable.path)(
        'consider',
        3,
        `The text has ${count} ${count === 1 ? 'word' : 'words'}; ${wanted} are wanted.`,
      ),
    ];
  },
};
