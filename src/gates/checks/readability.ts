import { z } from 'zod';
import { type Check, findingsOf } from '../check.ts';
import { languageOf, nameOf } from './text/language.ts';
import { sentencesOf } from './text/lines.ts';

const settings = z.strictObject({
  'max-grade': z
    .number()
    .min(1)
    .default(14)
    .describe('Highest Flesch–Kincaid grade: years of school that the text asks of its readers.'),
  'max-sentence': z.number().int().min(5).default(45).describe('Words that a sentence should have at most.'),
});

const FEWEST_WORDS = 60;

/** The grade is that of Kincaid et al., Derivation of New Readability Formulas, 1975. It is defined for English. */
export const readability: Check<typeof settings> = {
  id: 'readability',
  help: 'The text is not harder to read than wanted: Flesch–Kincaid grade and length of sentences. The grade is for English only.',
  settings,
  async run(deliverable, _, set) {
    const finding = findingsOf('readability', deliverable.path);
    const sentences = sentencesOf(deliverable).map((line) => ({ ...line, tokens: wordsOf(line.words) }));
    const long = sentences
      .filter(({ tokens }) => tokens.length > set['max-sentence'])
      .map(({ number, tokens }) => finding('consider', 1, `This sentence has ${tokens.length} words.`, number));
    const words = sentences.flatMap(({ tokens }) => tokens);
    if (words.length < FEWEST_WORDS) return long;
    const language = languageOf(words.join(' '));
    if (language !== 'en') {
      const which = language === null ? 'another language' : nameOf(language);
      return [finding('consider', 0, `Not measured: the grade is defined for English, and this is ${which}.`), ...long];
    }
    const [{ fleschKincaid }, { syllable }] = await Promise.all([import('flesch-kincaid'), import('syllable')]);
    const grade = fleschKincaid({
      sentence: sentences.filter(({ tokens }) => tokens.length > 0).length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + syllable(word), 0),
    });
    if (grade <= set['max-grade']) return long;
    const message = `The text asks for ${Math.round(grade)} years of school (Flesch–Kincaid); at most ${set['max-grade']} are wanted.`;
    return [finding('consider', 5, message), ...long];
  },
};

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
