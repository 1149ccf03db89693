/** Light rewording that keeps every number and name, and words for a topic. */

import { isEnded, plainWords } from './sentences.ts';
import { wordsOf } from './terms.ts';

const LEADING =
  /^(?:however|therefore|moreover|furthermore|thus|hence|also|in addition|additionally|consequently|as a result|indeed|in fact|of course|in other words|for example|for instance|in short|finally|it should be noted that|and|but|so|yet|still)(?:,\s*|\s+(?=(?:the|a|an|it|this|that|every|each|no)\s))/i;

/** What calls for attention says nothing itself. */
const NOTE = /^(?:please )?note(?: that|[:,])\s+/i;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence without the words that tied it to the one before, and without pointers to elsewhere. */
export function lightly(sentence: string): string {
  const free = sentence
    .replace(/^\(([^()]+)\)$/, '$1')
    .replace(NOTE, '')
    .replace(LEADING, '')
    .replace(/\s*\((?:see|cf\.?|compare)\b[^)]*\)/gi, '');
  return capitalised(free.trim());
}

/** What a passage says in its own words; of a point or a row, which are no sentences, what is stated of it. */
export const restating = ({ statement, quote }: { readonly statement: string; readonly quote: string }): string =>
  lightly(isEnded(quote) ? plainWords(quote) : statement);

const WORDY: readonly (readonly [RegExp, string])[] = [
  [/\bdue to the fact that\b/gi, 'because'],
  [/\bin spite of the fact that\b/gi, 'although'],
  [/\bin order to\b/gi, 'to'],
  [/\bat this point in time\b/gi, 'now'],
  [/\b(?:is|are) able to\b/gi, 'can'],
  [/\ba (?:large |great )?number of\b/gi, 'several'],
  [/\bas well as\b/gi, 'and'],
  [/\b(?:very|really|quite|simply|actually|basically|essentially|just|certainly|clearly|obviously)\s+/gi, ''],
];

/** Where a sentence can end earlier without saying anything else. A condition, a reason or a “but” is never cut off. */
const TAIL =
  /(?:;\s|\s[–—]\s|,\s(?=(?:which|who|where|while|whereas|and|so|such as|including|for example|for instance)\b))(?!.*\b(?:not|unless|except|only|if|but)\b)/i;

/** A shorter sentence, or undefined when nothing can be left out safely. */
export function shorter(sentence: string): string | undefined {
  const end = /[.!?]$/.exec(sentence)?.[0] ?? '';
  let text = lightly(sentence)
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s[–—]\s[^–—]+\s[–—]\s/g, ' ');
  for (const [pattern, replacement] of WORDY) text = text.replace(pattern, replacement);
  const cut = TAIL.exec(text);
  if (cut && cut.index >= 20 && text.length > sentence.length * 0.8) text = `${text.slice(0, cut.index)}${end}`;
  text = capitalised(
    text
      .replace(/\s+/g, ' ')
      .replace(/\s([.,;:])/g, '$1')
      .trim(),
  );
  return text.length < sentence.length - 2 ? text : undefined;
}

const ORDER =
  /^(?:please\s+)?(?:(?:write|draft|create|make|prepare|produce|publish|do)\s+(?:me\s+|us\s+)?)?(?:an?\s+|the\s+)?(?:(?:short|brief|new|long|quick|simple|good|small|clear)\s+)*(?:blog\s?post|post|article|piece|text|page|report|summary|overview|introduction|guide|explainer)\s*(?:(?:about|on|of|explaining|describing|covering|that explains|which explains|to)\b|[:–—-])\s*/i;

/** The topic without the words of the asking, as it can stand in a sentence: “how tide mills work”. */
export function topicPhrase(topic: string): string {
  const line =
    topic
      .split('\n')
      .map((part) => part.trim())
      .find((part) => part !== '') ?? '';
  const bare = line
    .replace(/^#+\s*/, '')
    .replace(/^(?:\[[^\]]*\]\s*)+/, '')
    .replace(ORDER, '')
    .replace(/^(?:please\s+)?(?:write|explain|describe|tell (?:us|me|readers?))\s+(?:about\s+)?/i, '')
    .replace(/^(?:some |my |our |more )?notes (?:on|about)\s+/i, '')
    .replace(/[\s.:;,!]+$/, '')
    .replace(/[\s,:–-]+(?:explained|an? (?:overview|introduction|summary))$/i, '');
  const sentence = (/^(.*?[a-z\d)]{2})[.!]\s/.exec(bare)?.[1] ?? bare).trim();
  const short = sentence.length <= 110 ? sentence : sentence.slice(0, 110).replace(/[\s,;:]+\S*$/, '');
  return SMALL_START.test(short) || GERUND.test(short) ? short.charAt(0).toLowerCase() + short.slice(1) : short;
}

/** What begins a topic and is no name. */
const SMALL_START =
  /^(?:how|what|why|when|where|who|which|the|a|an|our|your|on|in|some|two|three|les|des|une|comment|pourquoi|wie|warum|was)\b/iu;
const GERUND = /^(?!Beijing|Boeing|Viking)\p{L}{3,}ing \p{Ll}/u;

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
export const inWords = (count: number): string => NUMBERS[count] ?? `${count}`;

/** A topic starts with a capital letter because it starts; inside a sentence its first word keeps it only as a name. */
export function inSentence(topic: string, quotes: readonly string[]): string {
  const first = wordsOf(topic)[0] ?? '';
  const common = quotes.some((quote) => quote.includes(` ${first.toLowerCase()}`));
  return common ? topic.charAt(0).toLowerCase() + topic.slice(1) : topic;
}
