/** Texts as sets of words: how much one has to do with another. Pure. */

/** Words of three letters or more; scripts without spaces give single characters. */
const TERM = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]{3,}/gu;

export const termsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(TERM) ?? []);

/**
 * How much a text has to do with a topic: the sum over the terms that both have, each weighing the more the fewer
 * texts have it (inverse document frequency, Spärck Jones 1972).
 */
export function relevance(
  texts: readonly { readonly terms: ReadonlySet<string> }[],
  topic: ReadonlySet<string>,
): readonly number[] {
  const shared = texts.map(({ terms }) => [...topic].filter((term) => terms.has(term)));
  const frequency = new Map<string, number>();
  for (const terms of shared) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const weigh = (term: string): number => Math.log(1 + texts.length / (frequency.get(term) ?? 1));
  return shared.map((terms) => terms.reduce((sum, term) => sum + weigh(term), 0));
}

/** Words that say nothing of a reason: those that hold a sentence together, and those that point at the text. */
const COMMON = new Set(
  `about again all already also and any are because been before but can could did does doing don done each ever every
for from had has have here how into its it's just keep like make may more most much must need not now off once only
other our out over per please should some still such than that the their them then there these they this those too
under use very want was way were what when where which while who why will with would you your
article change delete fix line lines paragraph post remove rewrite section sentence text word words`.split(/\s+/),
);

/** Endings that English puts to a word; a rest shorter than three letters is left alone. */
const ENDING = /(?<=\p{L}{3})(?:ings?|ed|es|s)$/u;

/** The words that tell what a remark is about, without their endings. */
export const reasonTerms = (text: string): ReadonlySet<string> =>
  new Set(
    [...termsOf(text)]
      .filter((term) => !COMMON.has(term))
      .map((term) => term.replace(ENDING, '').replace(/(?<=\p{L}{3})e$/u, '')),
  );

const ALIKE = 0.5;
const SHARED = 2;

/** Whether two remarks give the same reason: two telling words at least, and half of all, are common (Dice 1945). */
export function sameReason(one: string, other: string): boolean {
  const [left, right] = [reasonTerms(one), reasonTerms(other)];
  const shared = [...left].filter((term) => right.has(term)).length;
  return shared >= SHARED && (2 * shared) / (left.size + right.size) >= ALIKE;
}
