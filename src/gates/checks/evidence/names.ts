/**
 * Capitalised names, and how they are told from other words with a capital letter.
 *
 * A capital letter makes a name where it need not stand: not at the start of a sentence, behind a colon or an opening
 * quotation mark. There a word counts only if the sources know it as a name and never write it small. Abbreviations
 * (NASA, GitHub) and words with digits (GPT-4) count everywhere. In German every noun has a capital letter, so there,
 * and where the language is not known, only abbreviations, words with digits and two or more such words in a row count,
 * and the latter only if none of them stands in the passage.
 */
import type { Language } from '../text/language.ts';

export interface Name {
  readonly shown: string;
  readonly words: readonly string[];
  /** Of a word at a sentence's start: only a name if the sources say so. */
  readonly isStart: boolean;
  /** Enough that one of its words is known. */
  readonly isLoose: boolean;
}

/** Letters and digits in one word, joined by hyphens or dots: GPT-4o, H2O, v1.2. What starts with digits is a number with its unit. */
const MIXED =
  /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}\p{N}]*(?:[-.]?\p{N}[\p{L}\p{M}\p{N}]*)+(?:[-.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const IGNORED = new Set(
  `i i'm i've i'd i'll mr mrs ms dr prof sir lord lady saint st north south east west northern southern eastern western
  internet web earth sun moon god ok ai tv pc url http https html am pm ad bc ce bce no nr vs chapter section table figure
  part page volume monsieur madame herr frau señor señora don doña signor signora`.split(/\s+/),
);

/** Words with digits, and the text with blanks in their places. */
export function mixedIn(text: string): { readonly names: readonly Name[]; readonly rest: string } {
  const names: Name[] = [];
  const rest = text.replace(MIXED, (shown) => {
    names.push({ shown, words: [shown], isStart: false, isLoose: false });
    return ' '.repeat(shown.length);
  });
  return { names, rest };
}

export function namesIn(text: string, language: Language | null): Name[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    index,
    isStart:
      /(?:^|[.!?:;…]|["“„«‹([]|[-–—]\s)\s*['‘*_`]*$/u.test(text.slice(0, index)) && !/[([]$/.test(text.slice(0, index)),
  }));
  const hasNounCapitals = language === 'de' || language === null;
  const names: Name[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (first === undefined || !isCapital(first.word)) continue;
    const run = [first];
    for (let next = words[at + 1]; next !== undefined && isCapital(next.word); next = words[at + run.length]) {
      const last = run.at(-1) ?? first;
      if (!/^[ -]$/.test(text.slice(last.index + last.word.length, next.index))) break;
      run.push(next);
    }
    at += run.length - 1;
    const inside = run.filter(({ isStart }) => !isStart);
    if (hasNounCapitals && inside.length > 1 && inside.every(({ word }) => !isAbbreviation(word))) {
      const shown = text.slice(inside[0]?.index, (inside.at(-1)?.index ?? 0) + (inside.at(-1)?.word.length ?? 0));
      names.push({ shown, words: inside.map(({ word }) => word), isStart: false, isLoose: true });
      continue;
    }
    for (const { word, isStart } of run) {
      const counts = isAbbreviation(word) || !hasNounCapitals;
      if (!counts || word.length < 2 || IGNORED.has(word.toLowerCase())) continue;
      names.push({ shown: word, words: [word], isStart: isStart && !isAbbreviation(word), isLoose: false });
    }
  }
  return names;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isAbbreviation = (word: string): boolean => /^\p{Lu}{2,}s?$|\p{Ll}\p{Lu}/u.test(word);

/** Endings by which a country's name and its people's differ: Britain and British, Iran and Iranian. */
const ENDINGS = /(?:'s|ians?|eans?|ans?|ish|ese|ain|ch|ic|ia|land|s|n|y|e|a)$/;
const IRREGULAR: readonly (readonly string[])[] = [
  ['france', 'french', 'frankreich'],
  ['netherlands', 'dutch', 'holland'],
  ['spain', 'spanish', 'spaniard', 'spaniards'],
  ['greece', 'greek', 'greeks'],
  ['wales', 'welsh'],
  ['switzerland', 'swiss'],
  ['denmark', 'danish', 'danes'],
  ['norway', 'norwegian'],
  ['turkey', 'turkish', 'turks'],
  ['poland', 'polish', 'poles'],
  ['us', 'usa', 'america', 'american', 'americans'],
  ['uk', 'britain', 'british'],
  ['germany', 'german', 'germans', 'deutschland'],
];

const stemOf = (word: string): string => {
  const lower = word.toLowerCase();
  const stem = lower.replace(ENDINGS, '');
  return stem.length >= 3 ? stem : lower;
};

/** Without marks and spaces, so that GPT-4, GPT 4 and gpt4 are one. */
const squashed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const RUN = /\p{Lu}\p{L}+(?:(?:\s+(?:of|the|and|for|de|der|des|und))*\s+\p{Lu}\p{L}+)+/gu;

/** Of the whole run, and without the words that may only begin a sentence: “The United Kingdom” is the UK. */
function initialsOf(run: string): string[] {
  const letters = (run.match(/\p{Lu}(?=\p{L})/gu) ?? []).join('').toLowerCase();
  return [letters, letters.slice(1)].filter(({ length }) => length > 1);
}

/** Answers whether a name stands in the text, in any case, as a word, its derivation or its initials. */
export function namesOf(text: string): (name: Name) => boolean {
  const words = (text.match(WORD) ?? []).map((word) => word.toLowerCase());
  const known = new Set(words);
  const stems = new Set(words.map(stemOf));
  const whole = squashed(text);
  const initials = new Set([...text.matchAll(RUN)].flatMap(({ 0: run }) => initialsOf(run)));
  const isKnown = (word: string): boolean => {
    const lower = word.toLowerCase();
    if (/\p{N}/u.test(word)) return whole.includes(squashed(word));
    return (
      known.has(lower) ||
      stems.has(stemOf(word)) ||
      initials.has(lower.replace(/s$/, '')) ||
      IRREGULAR.some((group) => group.includes(lower) && group.some((other) => known.has(other)))
    );
  };
  return ({ words: parts, isLoose }) => (isLoose ? parts.some(isKnown) : parts.every(isKnown));
}

/** Whether the text has the word with a small first letter: then its capital letter elsewhere makes no name. */
export const writesSmall = (word: string, text: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word.charAt(0).toLowerCase()}${word.slice(1)}(?![\\p{L}\\p{N}])`, 'u').test(text);

/** Whether the text has the word as a name: with its capital letter, inside a sentence. */
export const writesAsName = (word: string, text: string): boolean =>
  new RegExp(`[\\p{Ll}\\p{N},;)] ${word}(?![\\p{L}\\p{N}])`, 'u').test(text);
