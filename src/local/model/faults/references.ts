/** A sentence that opens with a word for something which nothing before it names. */
import { LEANING_WORDS, type LeaningWords } from '../leaning-words.ts';
import type { Passage } from '../passages.ts';
import { isStopWord, sameTerm, termsOf, wordsOf } from '../terms.ts';
import { capitalised, lightly } from '../wording.ts';
import type { Workspace } from '../workspace.ts';
import { type Fault, NO_CONFLICT, type Rule, reworded, type Spot, sentencesOf } from './reading.ts';

export const references: Rule = (reading) => {
  const words = LEANING_WORDS[reading.language ?? 'en'] ?? LEANING_WORDS.en;
  if (words === undefined) return [];
  return sentencesOf(reading).flatMap((spot) => dangling(spot, words, reading.spots));
};

function dangling(spot: Spot, words: LeaningWords, spots: readonly Spot[]): readonly Fault[] {
  const { text, before } = spot;
  if (words.empty.test(text)) return [];
  // A claim right before it, of the same paragraph, is what such words lean on.
  if (before !== undefined && before.kind !== 'text')
    return words.several === undefined ? [] : several(spot, words.several);
  const leading = words.leading.exec(text)?.[1];
  const pronoun = words.pronoun.exec(text)?.[1];
  const pointing = words.pointing.exec(text);
  const noun = pointing?.[2] ?? '';
  if (noun === '' ? pronoun === undefined && leading === undefined : isNamed(noun, spot, spots)) return [];
  // Two connections in a row speak of one thing.
  if (spot.kind === 'text' && before !== undefined) return [];
  const word = leading ?? pronoun ?? `${pointing?.[1]} ${noun}`;
  return [
    {
      spot,
      criterion: 'clarity',
      message: `Nothing before “${word}” says what it means: name it.`,
      ...NO_CONFLICT,
      words: word,
      mend: (workspace) => named(workspace, spot, leading),
    },
  ];
}

/** “Some” of what? The sentence before has to name more than one. */
function several(spot: Spot, pattern: RegExp): readonly Fault[] {
  const word = pattern.exec(spot.text)?.[1];
  if (word === undefined || namesSeveral(spot.before?.text ?? '')) return [];
  return [
    {
      spot,
      criterion: 'clarity',
      message: `“${word}” stands for several things, and the sentence before names none: say what they are.`,
      ...NO_CONFLICT,
      words: word,
      mend: (workspace) => named(workspace, spot, undefined),
    },
  ];
}

/** A plural, where a noun may stand: behind what no verb follows. English only. */
const namesSeveral = (sentence: string): boolean =>
  wordsOf(sentence).some(
    (word, index, all) =>
      ((/[^sui]s$/i.test(word) && !isStopWord(word)) ||
        /^(?:people|men|women|children|data|police|fish|sheep)$/i.test(word)) &&
      (index === 0 || BEFORE_NOUN.test(all[index - 1] ?? '') || BEFORE_NOUN.test(all[index - 2] ?? '')),
  );

const BEFORE_NOUN =
  /^(?:the|these|those|of|some|many|all|most|both|several|few|two|three|four|five|six|seven|eight|nine|ten|\d+|by|for|with|from|between|to|in|on|at|as|and|or|other|its|their|our|his|her|no|more|fewer|than|are|were|have|had)$/i;

/** Within the last sentences, or in the heading above. */
function isNamed(noun: string, { row, heading }: Spot, spots: readonly Spot[]): boolean {
  const wanted = termsOf(noun)[0];
  if (wanted === undefined) return true;
  const earlier = spots.filter((other) => other.row.number < row.number && other.kind !== 'heading').slice(-3);
  return [...earlier, ...(heading ? [heading] : [])].some(({ text }) =>
    termsOf(text).some((term) => sameTerm(term, wanted)),
  );
}

/** The word is left out, or what it means is named, or the sentence that says it is put before. */
function named(workspace: Workspace, spot: Spot, leading: string | undefined) {
  if (spot.kind === 'text') {
    const text = spot.text.replace(/^(?:it|this)(?= )/i, 'This article');
    return text === spot.text ? [] : [reworded(spot, text)];
  }
  if (leading !== undefined) {
    const text = lightly(spot.text);
    return text === spot.text ? [] : [reworded(spot, text)];
  }
  const [fact] = spot.facts;
  const earlier = fact === undefined ? undefined : passageBefore(workspace, fact.source, fact.quote);
  if (fact === undefined || earlier === undefined || earlier.leaning) return [];
  const subject = subjectOf(earlier.plain);
  if (subject !== undefined && /^it /i.test(spot.text))
    return [reworded(spot, spot.text.replace(/^it /i, `${subject} `))];
  const known = workspace.facts.find(({ source, quote }) => source === earlier.source && quote === earlier.quote);
  const id = known?.id ?? `n${workspace.added.length + 1}`;
  const text = lightly(earlier.plain);
  if (known === undefined) workspace.added.push({ id, source: earlier.source, statement: text, quote: earlier.quote });
  return [{ text, kind: 'claim' as const, facts: [id] }, reworded(spot, spot.text)];
}

const passageBefore = ({ passages }: Workspace, source: string, quote: string): Passage | undefined => {
  const own = passages.find((passage) => passage.source === source && passage.quote === quote);
  return passages.find((passage) => passage.source === source && passage.order === (own?.order ?? -1) - 1);
};

/** “A tide mill takes …” → “The tide mill”. Only what is plainly a subject of one thing. */
function subjectOf(sentence: string): string | undefined {
  const match =
    /^(?:An?|The) ((?:[a-z][a-z-]+ ){0,2}?[a-z][a-z-]+) (?:is|was|has|had|can|must|takes|makes|holds|stands|keeps|uses|needs)\b/.exec(
      sentence,
    );
  const noun = match?.[1];
  return noun === undefined || wordsOf(noun).some((word) => /(?:ly|ing)$/.test(word))
    ? undefined
    : capitalised(`the ${noun}`);
}
