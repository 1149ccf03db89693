/** An article that was written from real files and real pages and lies, with its record, in a clone. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gather } from '../../src/gather/index.ts';
import { claim, connection, deliveredBy, order, PATH, scripted, written } from '../unit/agents/orders.ts';
import { depsWith, here } from '../unit/gather/web-server.ts';
import { SMALLEST } from './config.ts';

const main = join(import.meta.dirname, '../../src/cli/imprimatur.js');

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

export interface Clone {
  readonly folder: string;
  write(path: string, text: string): Promise<void>;
  text(path: string): Promise<string>;
  remove(path: string): Promise<void>;
  /** Changes a part of a file, which must be there. */
  change(path: string, from: string, to: string): Promise<void>;
  /** `imprimatur verify`, as a person starts it in the clone. */
  verify(...parameters: readonly string[]): Promise<Ended>;
}

export const RECORD = PATH.replace(/\.md$/, '.sources.json');

/** With pages of this machine allowed, as its configuration says, unless another one is given. */
export async function cloneOf(
  files: Readonly<Record<string, string>>,
  config = `${SMALLEST}gather: { allow-hosts: ["127.0.0.1"] }\n`,
): Promise<Clone & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'clone-'));
  const clone: Clone & AsyncDisposable = {
    folder,
    async write(path, text) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    },
    text: (path) => readFile(join(folder, path), 'utf8'),
    remove: (path) => rm(join(folder, path)),
    async change(path, from, to) {
      const text = await clone.text(path);
      if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
      await clone.write(
        path,
        text.replace(from, () => to),
      );
    },
    verify: (...parameters) =>
      new Promise((resolve) => {
        execFile(process.execPath, [main, 'verify', ...parameters], { cwd: folder }, (failure, out, error) =>
          resolve({ code: failure === null ? 0 : Number(failure.code), out, error }),
        );
      }),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
  await mkdir(join(folder, '.git'));
  await clone.write('.github/imprimatur.yml', config);
  for (const [path, text] of Object.entries(files)) await clone.write(path, text);
  return clone;
}

/** Quotes of each locator. The article has a claim for each quote, in the words of the quote, and is put into the clone. */
export async function publish(clone: Clone, quotes: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const { sources, missing } = await gather(
    Object.keys(quotes),
    depsWith({
      web: here(),
      files: {
        read: async (path) => ({
          content: await readFile(join(clone.folder, path)),
          url: `https://example.org/${path}`,
        }),
      },
    }),
  );
  if (missing.length > 0) throw new Error(JSON.stringify(missing));
  const facts = sources.flatMap(({ id, locator }) =>
    (quotes[locator] ?? []).map((quote, index) => ({ id: `${id}x${index}`, source: id, statement: quote, quote })),
  );
  const claims = facts.map(({ quote }, index) => claim(quote, `f${index + 1}`));
  const article = {
    title: 'How tide mills work',
    description: 'A short tour.',
    tags: ['mills'],
    sections: [{ heading: '', paragraphs: [[connection('This is about mills.'), ...claims]] }],
  };
  const delivered = deliveredBy(await written(order({ sources }), scripted({ facts: { facts }, article })));
  for (const { path, content } of delivered.files) await clone.write(path, content);
}
