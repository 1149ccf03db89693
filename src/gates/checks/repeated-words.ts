import { type Check, findingsOf, NO_SETTINGS } from '../check.ts';
import { languageOf } from './text/language.ts';
import { sentencesOf } from './text/lines.ts';
import { proseFindings } from './text/retext.ts';

/** Words that may follow themselves: “the man, die die Mühle baute”, “nous nous levons”. */
const MAY_REPEAT: Readonly<Record<string, RegExp>> = {
  de: /“(?:die|der|das|den|dem|sie|was|so)”/i,
  fr: /“(?:nous|vous|faire)”/i,
  nl: /“(?:die|dat|was)”/i,
};

export const repeatedWords: Check = {
  id: 'repeated-words',
  help: 'No word stands twice in a row by mistake.',
  settings: NO_SETTINGS,
  async run(deliverable) {
    const finding = findingsOf('repeated-words', deliverable.path);
    const sentences = sentencesOf(deliverable);
    const may = MAY_REPEAT[languageOf(sentences.map(({ words }) => words).join(' ')) ?? ''];
    const found = await proseFindings(sentences, [import('retext-repeated-words')], (message, line) =>
      finding('consider', 3, message, line),
    );
    return found.filter(({ message }) => may === undefined || !may.test(message));
  },
};
