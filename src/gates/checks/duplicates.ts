import type { Finding } from '../../domain/deliverable.ts';
import { type Check, type Checked, findingsOf, NO_SETTINGS } from '../check.ts';
import { lineOfField, sentencesOf, textField } from './text/lines.ts';

const SHINGLE = 6;
/** Shares of the text's runs of words that stand in a published one, too. */
const SAME = 0.6;
const ALIKE = 0.25;
const FEWEST_RUNS = 20;

/** Compared by runs of six words (Broder, On the resemblance and containment of documents, 1997). */
export const duplicates: Check = {
  id: 'duplicates',
  help: 'The text does not repeat what is published already, as far as that is known.',
  settings: NO_SETTINGS,
  comparesPages: true,
  async run(deliverable, { published = [] }) {
    const finding = findingsOf('duplicates', deliverable.path);
    const others = published.filter(({ path }) => path !== deliverable.path);
    const title = wordsOf(textField(deliverable.content, 'title')).join(' ');
    const line = lineOfField(deliverable.content, 'title');
    const own = runsOf(textOf(deliverable));
    return others.flatMap(({ path, title: other = '', text }): Finding[] => {
      const isSameTitle = title !== '' && wordsOf(other).join(' ') === title;
      const theirs = new Set(text === undefined ? [] : runsOf(textOf({ ...deliverable, content: text })));
      const share = own.length < FEWEST_RUNS ? 0 : own.filter((run) => theirs.has(run)).length / own.length;
      if (share >= SAME)
        return [finding('fix', 30, `${Math.round(share * 100)} % of this text stands in ${path} already.`)];
      return [
        ...(isSameTitle ? [finding('consider', 5, `${path} has the same title.`, line)] : []),
        ...(share >= ALIKE
          ? [finding('consider', 5, `${Math.round(share * 100)} % of this text stands in ${path} already.`)]
          : []),
      ];
    });
  },
};

const textOf = (deliverable: Pick<Checked, 'content' | 'evidence'>): string =>
  sentencesOf(deliverable)
    .map(({ words }) => words)
    .join(' ');

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(SHINGLE - 1).map((_, index) => words.slice(index, index + SHINGLE).join(' '));
}
