import { type Check, findingsOf, NO_SETTINGS } from '../check.ts';
import { languageOf } from './text/language.ts';
import { sentencesOf } from './text/lines.ts';
import { proseFindings } from './text/retext.ts';

/** Which rules, and why these: `.github/decisions/0006-checks-of-prose.md`. */
export const grammar: Check = {
  id: 'grammar',
  help: 'English only: “a” and “an” fit the next word, and no abbreviation says its last word twice (“ATM machine”).',
  settings: NO_SETTINGS,
  async run(deliverable) {
    const finding = findingsOf('grammar', deliverable.path);
    const sentences = sentencesOf(deliverable);
    if (languageOf(sentences.map(({ words }) => words).join(' ')) !== 'en') return [];
    const rules = [import('retext-indefinite-article'), import('retext-redundant-acronyms')];
    return proseFindings(sentences, rules, (message, line) => finding('consider', 3, message, line));
  },
};
