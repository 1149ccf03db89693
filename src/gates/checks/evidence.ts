import type { Claim } from '../../domain/deliverable.ts';
import { type Check, findingsOf, NO_SETTINGS } from '../check.ts';
import { languageOf } from './text/language.ts';
import { isCited, lineOfField, textField, textLines } from './text/lines.ts';

const most = 5;
const listOf = (items: readonly string[]): string =>
  [...new Set(items)]
    .slice(0, most)
    .map((item) => `“${item}”`)
    .join(', ');

/**
 * Rows E2 and E3 of the acceptance list. Numbers are compared by value, dates by what they say, names without case; what
 * counts as a name says `evidence/names.ts`. A claim is compared with its own quotes; for names, also with the titles of
 * its sources, the headings and the column names above the quotes, and the topic. Other sentences may hold no number, no date, no title of a
 * source, and no name that stands nowhere in the evidence; headings, title, description and tags, which have no place for
 * a footnote, only what stands in a quote of the article or in the topic.
 */
export const evidence: Check = {
  id: 'evidence',
  help: 'Every number, date and name of a claim stands in its quotes; other sentences hold no numbers, dates and names of sources.',
  settings: NO_SETTINGS,
  async run(deliverable, { people, topic = '' }) {
    const { fieldsOf, passagesOf, shownAsSource, supportOf, uncited } = await import('./evidence/support.ts');
    const fault = findingsOf('evidence', deliverable.path);
    const lines = textLines(deliverable);
    const article = lines.map(({ words }) => words).join('\n');
    const language = languageOf(article);
    const cited = deliverable.evidence.claims.flatMap(({ facts }) => facts);
    const all = passagesOf([...new Set(cited)], deliverable);
    // Claims near the sources may be in another language than what leads from one to the next.
    const ofClaims = languageOf(deliverable.evidence.claims.map(({ text }) => text).join('\n')) ?? language;
    const ofQuotes = languageOf(all.map(({ quote }) => quote).join('\n')) ?? ofClaims;
    const setting = { topic, article, language: ofClaims, ofQuotes };
    const whole = supportOf(all, deliverable, setting);
    const claimFaults = (claim: Claim, number: number) => {
      const support = supportOf(passagesOf(claim.facts, deliverable), deliverable, setting);
      const missing = support.missingIn(claim.text);
      if (missing.sure.length > 0)
        return [fault('fix', 20, `The quotes of this claim do not contain ${listOf(missing.sure)}.`, number)];
      if (missing.doubtful.length === 0) return [];
      return [
        fault('consider', 2, `${listOf(missing.doubtful)} may be a name that no quote of this claim contains.`, number),
      ];
    };
    const inText = lines.flatMap((line) => {
      if (line.claim !== undefined) return claimFaults(line.claim, line.number);
      if (people.has(line.text) || isCited(line)) return [];
      if (line.level > 0) {
        const missing = whole.figuresAndNames(line.words, 'heading');
        return missing.length === 0
          ? []
          : [
              fault(
                'fix',
                15,
                `No quote of the article contains ${listOf(missing)}, which this heading says.`,
                line.number,
              ),
            ];
      }
      const named = shownAsSource(line.words, deliverable.evidence.sources, topic);
      const found = [...uncited(line.words, language, topic), ...named, ...whole.figuresAndNames(line.words, 'names')];
      if (found.length === 0) return [];
      return [
        fault(
          'fix',
          15,
          `This sentence cites nothing and holds ${listOf(found)}: let it cite a source, or lose it.`,
          line.number,
        ),
      ];
    });
    const lineTexts = deliverable.content.split('\n');
    const inFields = fieldsOf.flatMap((name) => {
      const number = lineOfField(deliverable.content, name);
      if (number === undefined || people.has(lineTexts[number - 1]?.replace(/\r$/, '') ?? '')) return [];
      const missing = whole.figuresAndNames(textField(deliverable.content, name), 'heading');
      return missing.length === 0
        ? []
        : [
            fault(
              'fix',
              15,
              `No quote of the article contains ${listOf(missing)}, which the ${name} ${name === 'tags' ? 'say' : 'says'}.`,
              number,
            ),
          ];
    });
    return [...inFields, ...inText];
  },
};
