import { z } from 'zod';
import { SEVERITIES } from '../../domain/deliverable.ts';
import { type Check, findingsOf } from '../check.ts';
import { textLines } from './text/lines.ts';

const pattern = z
  .string()
  .min(1)
  .max(200)
  .refine((source) => expressionOf(source) !== null, 'this is no regular expression');

const settings = z.strictObject({
  avoid: z
    .array(
      z.strictObject({
        word: z.string().trim().min(1).describe('A word or phrase, in any case.'),
        instead: z.string().optional().describe('What to say instead.'),
        why: z.string().optional().describe('Why, for who reads the finding.'),
        severity: z.enum(SEVERITIES).default('fix').describe('fix sends the work back.'),
      }),
    )
    .default([])
    .describe('Words that are not used.'),
  require: z.array(z.string().trim().min(1)).default([]).describe('Words or phrases that every text contains.'),
  rules: z
    .array(
      z.strictObject({
        pattern: pattern.describe('A regular expression that no line may match.'),
        message: z.string().min(1).describe('What is wrong with such a line.'),
        severity: z.enum(SEVERITIES).default('consider').describe('fix sends the work back.'),
      }),
    )
    .default([])
    .describe('Rules of your own.'),
});

export const brand: Check<typeof settings> = {
  id: 'brand',
  help: 'The words and rules of the configuration: what is not said, what is always said. Without any, it finds nothing.',
  settings,
  async run(deliverable, _, { avoid, require, rules }) {
    const finding = findingsOf('brand', deliverable.path);
    const lines = textLines(deliverable);
    const avoided = avoid.flatMap(({ word, instead, why, severity }) => {
      const words = wordPattern(word);
      const advice = [instead === undefined ? '' : `; say “${instead}”`, why === undefined ? '' : ` (${why})`].join('');
      return lines
        .filter((line) => words.test(line.words))
        .map(({ number }) =>
          finding(severity, severity === 'fix' ? 5 : 2, `“${word}” is not our word${advice}.`, number),
        );
    });
    const text = lines.map(({ words }) => words).join('\n');
    const lacking = require
      .filter((word) => !wordPattern(word).test(text))
      .map((word) => finding('fix', 5, `The text has to contain “${word}”.`));
    const broken = rules.flatMap(({ pattern: source, message, severity }) => {
      const expression = expressionOf(source);
      return lines
        .filter(({ words }) => expression?.test(words) ?? false)
        .map(({ number }) => finding(severity, severity === 'fix' ? 5 : 2, message, number));
    });
    return [...avoided, ...lacking, ...broken];
  },
};

/** The same settings as sentences, for who judges or writes by them. Whatever is no such settings says nothing. */
export function houseRules(configured: unknown): readonly string[] {
  const { avoid = [], require = [], rules = [] } = settings.safeParse(configured ?? {}).data ?? {};
  return [
    ...avoid.map(({ word, instead, why }) =>
      [
        `Do not say “${word}”`,
        instead === undefined ? '' : `, say “${instead}”`,
        why === undefined ? '.' : ` (${why}).`,
      ].join(''),
    ),
    ...require.map((word) => `Every text contains “${word}”.`),
    ...rules.map(({ message }) => message),
  ];
}

/** The phrase as whole words, in any case and with any white space between. */
function wordPattern(phrase: string): RegExp {
  const words = phrase.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'iu');
}

function expressionOf(source: string): RegExp | null {
  try {
    return new RegExp(source, 'iu');
  } catch {
    return null;
  }
}
