import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ImprimaturError } from '../../domain/errors.ts';
import type { DemoFeed } from './feeds.ts';
import { assertFile, assertFolder, asTitle, textGiven, topicGiven } from './given.ts';
import { type ReviewComment, readReview } from './review-file.ts';
import { topicOf } from './topic.ts';

export const USAGE = `npm run demo -- [options]

Takes two tasks from an issue to a merged page on a GitHub of its own, on this machine: one with a topic, which
a reviewer sends back, and one that the schedule makes without a topic, from a feed; its agents know what the
reviewer said.

  --topic TEXT     what the first task is about
  --source FILE    a text or Markdown file that it may cite; may be given several times
  --feed FILE      an RSS, Atom or JSON feed for the second task, or its address; may be given several times
  --review FILE    the reviewer's comments, instead of the scripted ones: paragraphs of text; one that begins
                   with "> some words" stands on the line of the article with these words, one that begins
                   with "12:" on line 12, any other in the body of the review
  --model NAME     a real model; needs OPENAI_API_KEY or OPENAI_BASE_URL. Without both, a local stand-in that
                   quotes the sources runs: it is no language model
  --json FILE      write the report as JSON
  --out DIR        keep every version of the article, the sources and the prompts
  --keep           leave it serving until Ctrl-C
  --help           this text`;

export interface DemoOptions {
  readonly topic: string;
  /** Path in the repository → content. */
  readonly sources: ReadonlyMap<string, Buffer>;
  readonly feeds: readonly DemoFeed[];
  readonly review: readonly ReviewComment[] | null;
  /** Null for the local stand-in. */
  readonly model: { readonly name: string; readonly apiKey: string; readonly baseUrl: string } | null;
  readonly json: string | null;
  readonly out: string | null;
  readonly keep: boolean;
}

const DEFAULT_TOPIC = 'How Imprimatur keeps its promises without a database';
const DEFAULT_SOURCES = ['0001-journal-on-refs.md', '0002-level-triggered.md', '0003-proposals-and-two-jobs.md'].map(
  (name) => new URL(`../../../.github/decisions/${name}`, import.meta.url).pathname,
);
const DEFAULT_FEED = new URL('../../../docs/notes.xml', import.meta.url).pathname;
const DEFAULT_MODEL = 'gpt-6-luna';

/** @throws ImprimaturError `input-invalid` that names the option. */
export async function readOptions(parameters: readonly string[]): Promise<DemoOptions | 'help'> {
  const values = parse(parameters);
  if (values.help) return 'help';
  const { OPENAI_API_KEY: apiKey = '', OPENAI_BASE_URL: baseUrl = '' } = process.env;
  const isReal = apiKey !== '' || baseUrl !== '';
  if (values.model !== undefined && !isReal) {
    throw new ImprimaturError('input-invalid', '--model needs OPENAI_API_KEY or OPENAI_BASE_URL in the environment');
  }
  const given = values.topic === undefined ? null : topicGiven(values.topic);
  const sources = new Map<string, Buffer>();
  for (const file of values.source ?? DEFAULT_SOURCES) {
    const wanted = `sources/${basename(file)}`;
    const path = sources.has(wanted) ? `sources/${sources.size + 1}-${basename(file)}` : wanted;
    sources.set(path, await read('--source', file));
  }
  const review =
    values.review === undefined
      ? null
      : readReview(textGiven('--review', values.review, await read('--review', values.review)));
  if (review !== null && review.length === 0)
    throw new ImprimaturError('input-invalid', `--review: ${values.review} has no comment in it`);
  if (values.json !== undefined) await assertFile('--json', values.json);
  if (values.out !== undefined) await assertFolder('--out', values.out);
  const topic = given ?? (values.source === undefined ? DEFAULT_TOPIC : asTitle(await topicOf(sources)));
  return {
    topic,
    sources,
    feeds: await Promise.all((values.feed ?? [DEFAULT_FEED]).map(feedAt)),
    review,
    model: isReal ? { name: values.model ?? DEFAULT_MODEL, apiKey: apiKey || 'none', baseUrl } : null,
    json: values.json ?? null,
    out: values.out ?? null,
    keep: values.keep ?? false,
  };
}

function parse(parameters: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        topic: { type: 'string' },
        source: { type: 'string', multiple: true },
        feed: { type: 'string', multiple: true },
        review: { type: 'string' },
        model: { type: 'string' },
        json: { type: 'string' },
        out: { type: 'string' },
        keep: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch (error) {
    throw new ImprimaturError('input-invalid', `${error instanceof Error ? error.message : error}`);
  }
}

async function read(option: string, file: string): Promise<Buffer> {
  try {
    return await readFile(resolve(file));
  } catch (error) {
    throw new ImprimaturError('input-invalid', `${option}: ${file} can’t be read`, error);
  }
}

async function feedAt(place: string): Promise<DemoFeed> {
  if (!/^https?:/i.test(place)) return { kind: 'file', name: basename(place), content: await read('--feed', place) };
  const url = URL.parse(place);
  if (url === null) throw new ImprimaturError('input-invalid', `--feed: ${place} is no address`);
  return { kind: 'address', url: url.href };
}
