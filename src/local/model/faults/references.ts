/** A sentence that opens with a word for something which nothing before it names. */
import type { Language } from '../../../gates/checks/text/language.ts';
import type { Passage } from '../sentences.ts';
import { sameTerm, termsOf, wordsOf } from '../terms.ts';
import { capitalised, lightly } from '../wording.ts';
import type { Workspace } from '../workspace.ts';
import { type Fault, NO_CONFLICT, type Rule, reworded, type Spot, sentencesOf } from './reading.ts';

interface Words {
  /** Stand for something that was named before. */
  readonly pronoun: RegExp;
  /** Lead on from something that was said before. */
  readonly leading: RegExp;
  /** Followed by a noun: it should have been named before. */
  readonly pointing: RegExp;
  /** Look like a pronoun and stand for nothing. */
  readonly empty: RegExp;
}

const WORDS: Partial<Record<Language, Words>> = {
  en: {
    pronoun:
      /^(it|its|they|them|their|he|she|his|her|the (?:former|latter|others)|(?:this|these|those|both|each|neither|such|the (?:other|second|third|same))(?= (?:is|are|was|were|has|have|had|does|did|can|could|may|must|will|would|should|cannot|\p{Ll}+s|\p{Ll}+ed|of|made|took|came|went|grew|fell|rose|stood|held|drew|ran)\b))\b/iu,
    leading:
      /^(however|therefore|thus|hence|moreover|furthermore|besides|instead|otherwise|nevertheless|nonetheless|as a result|consequently|in (?:this|that) (?:case|way)|for this reason|that is why|because of (?:this|that))\b/iu,
    pointing: /^(this|these|those|such(?: an?)?) (\p{Ll}[\p{L}-]+)/iu,
    empty:
      /^(?:it (?:is|was|has been|seems|appears|takes|took|follows|may be|can be|would be) [^.]*\b(?:that|to|whether|when|who|how|before|for)\b|this (?:article|page|post|text|piece|section|guide|brief)\b)/iu,
  },
  de: {
    pronoun:
      /^(es|er|sie|dies|dieser|dieses|diese|jener|jene|beide|beides|solche|letztere[rs]?|erstere[rs]?)(?= (?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|muss|müssen|\p{Ll}+t|\p{Ll}+te|\p{Ll}+ten)\b)/iu,
    leading:
      /^(jedoch|deshalb|daher|darum|deswegen|trotzdem|dennoch|außerdem|stattdessen|folglich|somit|dadurch|damit)\b/iu,
    pointing: /^(diese[rsnm]?|solche[rsnm]?|jene[rsnm]?) (\p{Lu}[\p{L}-]+)/iu,
    empty: /^(?:es (?:gibt|gab|geht|ging|braucht|handelt|ist|war) |dieser (?:artikel|text|beitrag)\b)/iu,
  },
  fr: {
    pronoun:
      /^(il|elle|ils|elles|cela|ceci|ça|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière)(?= \p{L})/iu,
    leading:
      /^(cependant|toutefois|pourtant|ainsi|donc|par conséquent|c'est pourquoi|en revanche|de plus|en outre|néanmoins)\b/iu,
    pointing: /^(cet?|cette|ces|un tel|une telle|de tels|de telles) (\p{Ll}[\p{L}-]+)/iu,
    empty: /^(?:il (?:y a|y avait|faut|fallait|est|était|s'agit|suffit|arrive|reste) |cet article\b|ce texte\b)/iu,
  },
};

export const references: Rule = (reading) => {
  const words = WORDS[reading.language ?? 'en'] ?? WORDS.en;
  if (words === undefined) return [];
  return sentencesOf(reading).flatMap((spot) => dangling(spot, words, reading.spots));
};

function dangling(spot: Spot, words: Words, spots: readonly Spot[]): readonly Fault[] {
  const { text, before } = spot;
  // A claim right before it, of the same paragraph, is what such words lean on.
  if (words.empty.test(text) || (before !== undefined && before.kind !== 'text')) return [];
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
