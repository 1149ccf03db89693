/** Words that the project does not use: rules of the form “Do not say “X”, say “Y”” in its documents and its configuration. */
import { wholeWords } from '../whole-words.ts';
import { capitalised } from '../wording.ts';
import { NO_CONFLICT, type Rule, reworded, sentencesOf } from './reading.ts';

interface WordRule {
  readonly word: string;
  readonly instead: string | undefined;
}

const AVOID =
  /\b(?:do not|don['’]t|never|not|avoid|no)\b(?:\s+(?:say|use|write|call|speak of|the|words?|word|it|them|of))*\s*[“"„]([^”"“]+)[”"“]/i;
const INSTEAD = /\b(?:say|use|write|but|prefer|call it|instead)\s*[“"„]([^”"“]+)[”"“]/gi;
const AVOID_AFTER = /[“"„]([^”"“]+)[”"“],?\s+(?:and\s+)?(?:not|never|instead of|rather than)\s+[“"„]([^”"“]+)[”"“]/i;
const NO_CALLS = /\bno exclamation marks?\b|\bwithout exclamation marks?\b|\bkeine ausrufezeichen\b/i;

export const house: Rule = (reading) => {
  const rules = reading.house.flatMap(rulesIn);
  const isQuiet = reading.house.some((line) => NO_CALLS.test(line));
  return sentencesOf(reading).flatMap((spot) => {
    const rule = rules.find(({ word }) => wholeWords(word).test(spot.text));
    if (rule === undefined && !(isQuiet && /!$/.test(spot.text))) return [];
    const advice = rule?.instead === undefined ? 'say it otherwise' : `say “${rule.instead}”`;
    return [
      {
        spot,
        criterion: 'brand' as const,
        message:
          rule === undefined
            ? 'The house uses no exclamation marks: end with a full stop.'
            : `The house does not say “${rule.word}”: ${advice}.`,
        ...NO_CONFLICT,
        mend: () => [reworded(spot, rule === undefined ? spot.text.replace(/!+$/, '.') : without(spot.text, rule))],
      },
    ];
  });
};

function rulesIn(line: string): readonly WordRule[] {
  const turned = AVOID_AFTER.exec(line);
  if (turned) return [{ word: turned[2] ?? '', instead: turned[1] }];
  const word = AVOID.exec(line)?.[1];
  if (word === undefined) return [];
  const instead = [...line.matchAll(INSTEAD)].map(([, other]) => other).find((other) => other !== word);
  return [{ word, instead }];
}

const without = (text: string, { word, instead = '' }: WordRule): string =>
  capitalised(
    text
      .replace(wholeWords(word), instead)
      .replace(/\s+/g, ' ')
      .replace(/\s([.,;:])/g, '$1')
      .trim(),
  );
