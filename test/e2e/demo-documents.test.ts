/** The demo on documents of very different sizes, formats and languages, in a process tree whose memory is watched. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportSchema } from '../../src/cli/demo/report.ts';
import type { Evidence } from '../../src/domain/deliverable.ts';
import { startDemo } from '../openapi/demo-process.ts';

const KB = 1024;
/** In KB: 400 MB. */
const MOST = 400 * KB;

/** What a process held at most so far, in KB, by its id; a process that has ended has no file. */
async function peakOf(pid: string): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
}

async function parents(): Promise<ReadonlyMap<string, string>> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      return [pid, /^\d+ \(.*\) \S (\d+)/s.exec(stat)?.[1] ?? ''] as const;
    }),
  );
  return new Map(found);
}

/** A process and all that it started, directly or not. */
async function treeOf(root: string): Promise<readonly string[]> {
  const parentOf = await parents();
  const isBelow = (pid: string): boolean => {
    for (let at: string | undefined = pid; at !== undefined && at !== ''; at = parentOf.get(at))
      if (at === root) return true;
    return false;
  };
  return [...parentOf.keys()].filter(isBelow);
}

interface Played {
  readonly code: number | null;
  readonly said: string;
  /** The most that each process of the tree held, in KB. */
  readonly peaks: readonly number[];
}

async function play(parameters: readonly string[]): Promise<Played> {
  const { child, ended } = await startDemo(parameters);
  const peaks = new Map<string, number>();
  let isOver = false;
  child.once('close', () => {
    isOver = true;
  });
  while (!isOver) {
    for (const pid of await treeOf(String(child.pid))) peaks.set(pid, Math.max(peaks.get(pid) ?? 0, await peakOf(pid)));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { ...(await ended), peaks: [...peaks.values()] };
}

interface Language {
  readonly title: string;
  /** A sentence that differs by its number. */
  readonly sentence: (number: number) => string;
}

const ENGLISH: Language = {
  title: 'How tide mills worked',
  sentence: (number) =>
    `The miller of mill number ${number} said that “the tide waits for nobody” and closed the gates – again.`,
};
const GERMAN: Language = {
  title: 'Wie Gezeitenmühlen arbeiteten',
  sentence: (number) =>
    `Der Müller der Mühle Nummer ${number} sagte, „die Flut wartet auf niemanden“, und schloss die Tore – wieder.`,
};
const FRENCH: Language = {
  title: 'Comment marchaient les moulins à marée',
  sentence: (number) =>
    `Le meunier du moulin numéro ${number} disait que «\u00a0la marée n’attend personne\u00a0» et fermait les portes.`,
};

function documentOf(format: 'html' | 'md', { title, sentence }: Language, bytes: number): string {
  const [open, close] =
    format === 'html'
      ? [
          `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>\n`,
          '</article></body></html>\n',
        ]
      : [`# ${title}\n\n`, ''];
  const parts = [open];
  let room = bytes - Buffer.byteLength(open + close);
  for (let number = 1; ; number += 1) {
    const text = sentence(number);
    const part = format === 'html' ? `<p>${text}</p>\n` : `${text}\n\n`;
    room -= Buffer.byteLength(part);
    if (room < 0) break;
    parts.push(part);
  }
  return [...parts, close].join('');
}

/** Without the marks of HTML, and with any white space as one space. */
const readable = (text: string): string => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const PLAYS = [
  [
    [ENGLISH, 'html', KB],
    [GERMAN, 'md', 100 * KB],
    [FRENCH, 'html', 5 * KB * KB],
  ],
  [
    [GERMAN, 'html', KB],
    [ENGLISH, 'html', 100 * KB],
    [FRENCH, 'md', 5 * KB * KB],
  ],
] as const;

test.each(PLAYS.map((documents) => ({ documents, last: documents[2][1] })))(
  'the demo publishes from 1 KB, 100 KB and 5 MB ($last) in three languages, and its memory is bounded',
  { timeout: 180_000 },
  async ({ documents }) => {
    const folder = await mkdtemp(join(tmpdir(), 'documents-'));
    try {
      const texts = new Map<string, string>();
      for (const [language, format, bytes] of documents) {
        const name = `${bytes}.${format}`;
        const text = documentOf(format, language, bytes);
        texts.set(`sources/${name}`, readable(text));
        expect(Buffer.byteLength(text)).toBeGreaterThan(bytes * 0.8);
        await writeFile(join(folder, name), text);
      }
      const sources = [...texts.keys()].flatMap((path) => ['--source', join(folder, path.replace('sources/', ''))]);
      const [json, out] = [join(folder, 'report.json'), join(folder, 'out')];
      const { code, said, peaks } = await play([...sources, '--json', json, '--out', out]);
      expect(code, said).toBe(0);
      expect(peaks.length).toBeGreaterThan(3);
      expect(Math.max(...peaks) / KB).toBeLessThan(MOST / KB);
      const report = reportSchema.parse(JSON.parse(await readFile(json, 'utf8')));
      expect(report).toMatchObject({ status: 'done', pullRequest: { merged: true } });

      const path = report.published.find((file) => file.path.endsWith('.sources.json'))?.path ?? '';
      const evidence = JSON.parse(await readFile(join(out, 'published', path), 'utf8')) as Evidence;
      // Those of sentences that the reviewer had removed are among them.
      const { facts: quoted } = evidence;
      expect(new Set(quoted.map(({ source }) => source)).size).toBe(3);
      for (const { source, quote } of quoted) {
        const { locator = '' } = evidence.sources.find(({ id }) => id === source) ?? {};
        expect(texts.get(locator)).toContain(quote);
      }
      for (const marks of [/“.*”/, /„.*“/, /« .* »/]) expect(quoted.some(({ quote }) => marks.test(quote))).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
