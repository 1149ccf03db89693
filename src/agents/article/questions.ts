/** What an agent that works from sources asks a person, before or instead of working. */
import type { Source } from '../../domain/deliverable.ts';
import type { Question } from '../../domain/proposal.ts';
import type { WorkOrder } from '../role.ts';
import { shortened } from './text.ts';

export const question = (code: Question['code'], text = ''): Question => ({ kind: 'question', code, text });

/** Why there is nothing to quote from; undefined when there are sources. */
export function withoutSources({ sources, missing }: Pick<WorkOrder, 'sources' | 'missing'>): Question | undefined {
  if (sources.length > 0) return undefined;
  if (missing.length === 0) return question('sources-missing');
  return question('sources-unusable', missing.map(({ locator, reason }) => `${locator} (${reason})`).join('; '));
}

/** @param dropped quotes of the model that stand in no source. */
export function nothingToQuote(topic: string, sources: readonly Source[], dropped: number): Question {
  const read = listed(sources.map(({ locator, text }) => `${locator} (${counted(linesOf(text).flat().length)})`));
  if (sources.every(({ text }) => linesOf(text).every((words) => words.length < SENTENCE)))
    return question('sources-wordless', read);
  const tried =
    dropped === 0 ? 'it proposed no quotes' : `none of its ${dropped} quotes stands in a source word for word`;
  return question('evidence-missing', `“${shortened(topic, 200)}”. It read ${read}, and ${tried}`);
}

/** Words that a line has at least that says something. */
const SENTENCE = 4;
const FRONT_MATTER = /^(---|\+\+\+)\n[\s\S]*?\n\1(?:\n|$)/;
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

const linesOf = (text: string): string[][] =>
  text
    .slice(0, READ)
    .replace(FRONT_MATTER, '')
    .split('\n')
    .map((line) => [...WORDS.segment(line)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment));

/** Of more than this nobody has to be told how much it is. Characters. */
const READ = 20_000;
const MOST_NAMED = 5;

const counted = (words: number): string => (words === 1 ? '1 word' : `${words} words`);

const listed = (items: readonly string[]): string =>
  items.length > MOST_NAMED
    ? `${items.slice(0, MOST_NAMED).join(', ')} and ${items.length - MOST_NAMED} more`
    : items.join(', ').replace(/, (?=[^,]*$)/, ' and ');
