/** A heading that names what another section speaks of, and its own does not. What a heading means otherwise no rule can tell. */
import { tidy } from '../naming.ts';
import { isStopWord, sameTerm, stem, termsOf, wordsOf } from '../terms.ts';
import { capitalised } from '../wording.ts';
import { NO_CONFLICT, type Reading, type Rule, type Spot, sectionOf } from './reading.ts';

/** Headings that name a place in the text and promise no subject. */
const PLACES =
  /^(?:in closing|closing|conclusions?|summary|in short|introduction|overview|background|further (?:points|reading)|(?:more )?from the sources|point by point|one by one|one thing more|besides|sources|notes?|fazit|schluss|einleitung|zusammenfassung|zum schluss|überblick|ausblick|introduction|en bref|pour conclure|conclusion|résumé)$/i;

export const promises: Rule = (reading) => {
  const headings = reading.spots.filter(
    ({ kind, row, text }) => kind === 'heading' && row.kind === 'heading' && text !== '',
  );
  const held = new Map(headings.map((heading) => [heading, termsIn(sectionOf(reading, heading))]));
  return headings
    .filter(({ text }) => !PLACES.test(text.trim()))
    .flatMap((heading) => {
      const wanted = termsOf(heading.text).filter((term) => !/^\d+$/.test(term));
      const count = (terms: readonly string[] = [], isSame = sameTerm): number =>
        wanted.filter((term) => terms.some((other) => isSame(term, other))).length;
      // In doubt the heading is right.
      if (wanted.length === 0 || count(held.get(heading), alike) > 0 || isGiven(heading, reading)) return [];
      const other = headings.find((one) => one !== heading && count(held.get(one)) > wanted.length / 2);
      if (other === undefined || sectionOf(reading, heading).length === 0) return [];
      return [
        {
          spot: heading,
          criterion: 'structure' as const,
          message: `“${heading.text}” is what the section “${other.text}” speaks of, and this one does not: let the heading name what its section holds.`,
          ...NO_CONFLICT,
          mend: () => [
            { text: headingFor(sectionOf(reading, heading), reading), kind: 'connection' as const, facts: [] },
          ],
        },
      ];
    });
};

/** The source itself, or the brief, puts what the section holds under this heading. */
const isGiven = (heading: Spot, reading: Reading): boolean =>
  sectionOf(reading, heading).some(({ text, facts }) =>
    [reading.outlined.get(text) ?? '', ...facts.map(({ under }) => under)].some(
      (given) => tidy(given) === tidy(heading.text),
    ),
  );

const termsIn = (section: readonly Spot[]): readonly string[] =>
  section.filter(({ kind }) => kind !== 'text').flatMap(({ text }) => [...termsOf(text), ...parts(text)]);

/** Forms of one word, generously; and German puts words together: “Zerfall” stands in “Zerfallszeit”. */
const alike = (one: string, other: string): boolean =>
  sameTerm(one, other) ||
  (one.length >= 5 && other.length >= 5 && one.slice(0, 4) === other.slice(0, 4)) ||
  (one.length >= 5 && (other.includes(one) || (other.length >= 5 && one.includes(other))));

const parts = (text: string): string[] => wordsOf(text).map((word) => word.toLowerCase());

/** A word, or two in a row, that the section says most often and no other heading has. */
export function headingFor(section: readonly Spot[], { spots }: Reading): string {
  const taken = spots
    .filter(({ kind }) => kind === 'heading' || kind === 'title')
    .map(({ text }) => text.toLowerCase());
  const counts = new Map<string, { phrase: string; count: number }>();
  const add = (phrase: string, weight: number): void => {
    const key = phrase.split(' ').map(stem).join(' ');
    const known = counts.get(key);
    counts.set(key, { phrase: known?.phrase ?? phrase, count: (known?.count ?? 0) + weight });
  };
  const usable = (word: string | undefined): word is string =>
    word !== undefined && word.length > 3 && !isStopWord(word) && !/\d/.test(word) && !/(?:ly|ing|ed)$/.test(word);
  for (const { kind, text } of section) {
    if (kind !== 'claim') continue;
    const words = wordsOf(text);
    words.forEach((word, index) => {
      if (!usable(word)) return;
      const shown = index === 0 ? word.toLowerCase() : word;
      const next = words[index + 1];
      add(shown, 1);
      if (usable(next) && text.includes(`${word} ${next}`)) add(`${shown} ${next}`, 1.2);
    });
  }
  const best = [...counts.values()].toSorted((one, other) => other.count - one.count);
  const free = best.find(({ phrase }) => !taken.some((other) => other.includes(phrase.toLowerCase())));
  return capitalised(free?.phrase ?? 'Further points');
}
