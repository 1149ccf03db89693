/** What a workflow published before, and what of it was rejected: so that nobody writes it again. Pure. */
import { parseFrontMatter } from './agents/article/front-matter.ts';
import { topicIn } from './agents/article/topic.ts';
import type { PastWork } from './agents/role.ts';
import type { Feedback } from './domain/feedback.ts';
import type { Published } from './gates/check.ts';

const MOST_WORDS = 300;

/**
 * All of it, as far as front matter, names and the memory tell: newest first, rejected work before published work of the
 * same day, and last the pages of which only the name is known.
 * @param said feedback of all agents of the workflow.
 */
export const pastWork = (
  published: readonly Published[],
  said: readonly Feedback[],
  workflow: string,
): readonly PastWork[] =>
  [...rejected(said, workflow), ...published.flatMap(publishedWork)]
    .toSorted(
      (one, other) =>
        compare(other.at, one.at) ||
        compare(other.work.outcome, one.work.outcome) ||
        compare(one.work.title, other.work.title),
    )
    .map(({ work }) => work);

/** As much of it as there is room for, in its order. */
export function toldOf(
  all: readonly PastWork[],
  {
    most,
    tokens,
    tokensOf,
  }: { readonly most: number; readonly tokens: number; readonly tokensOf: (text: string) => number },
): readonly PastWork[] {
  const chosen: PastWork[] = [];
  let left = tokens;
  for (const work of all) {
    if (chosen.length === most) break;
    const cost = tokensOf(JSON.stringify(work));
    if (cost > left) continue;
    chosen.push(work);
    left -= cost;
  }
  return chosen;
}

interface Dated {
  /** YYYY-MM-DD; empty where nobody says. */
  readonly at: string;
  readonly work: PastWork;
}

function publishedWork({ path, slug = '', text }: Published): readonly Dated[] {
  if (text === undefined) return [{ at: '', work: { title: wordsOf(slug), summary: '', path, outcome: 'published' } }];
  const fields = parseFrontMatter(text) ?? {};
  const title = wordsIn(topicIn(text)) || (/^# (.+)$/m.exec(text)?.[1] ?? '').trim();
  if (title === '') return [];
  const summary = wordsIn(fields.description);
  return [{ at: dayOf(fields.date), work: { title, summary, path, outcome: 'published' } }];
}

/** Of a page that was not read: its slug, without a day in front. */
const wordsOf = (slug: string): string =>
  slug
    .replace(/^\d{4}-\d{2}-\d{2}-?/, '')
    .replace(/[-_]+/g, ' ')
    .trim();

function rejected(said: readonly Feedback[], workflow: string): readonly Dated[] {
  const ofWorkflow = said.filter((one) => one.workflow === workflow);
  const ended = ofWorkflow.filter(({ verdict }) => verdict === 'rejected');
  return [...new Set(ended.map(({ task }) => task))].map((task) => {
    const pieces = ofWorkflow.filter((one) => one.task === task);
    const [first] = ended.filter((one) => one.task === task);
    const why = pieces.filter(({ text }) => text !== '').map(({ text }) => text);
    return {
      at: dayOf(first?.at),
      work: {
        title: first?.title ?? `task ${task}`,
        summary: '',
        path: pieces.find(({ path }) => path !== undefined)?.path ?? '',
        outcome: 'rejected',
        why: shortened(why.join(' · ')),
        ...(first === undefined || first.url === '' ? {} : { url: first.url }),
      },
    };
  });
}

const wordsIn = (value: unknown): string => (typeof value === 'string' ? shortened(value.trim()) : '');

const shortened = (text: string): string => (text.length <= MOST_WORDS ? text : `${text.slice(0, MOST_WORDS - 1)}…`);

/** A date of YAML is a date or words. */
const dayOf = (value: unknown): string =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : (/^\d{4}-\d{2}-\d{2}/.exec(String(value ?? ''))?.[0] ?? '');

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
