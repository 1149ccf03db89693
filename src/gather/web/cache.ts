/** Answers kept from an earlier run, to ask servers only whether something has changed. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

export interface KeptAnswer {
  readonly type: string;
  readonly body: Uint8Array;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface AnswerCache {
  /** Undefined when there is none. */
  get(address: string): Promise<KeptAnswer | undefined>;
  put(address: string, answer: KeptAnswer): Promise<void>;
}

/** Another version of the format is as good as nothing. */
const FORMAT = 1;
/** The first line of a file; what follows it is the body. */
const headSchema = z.object({
  v: z.literal(FORMAT),
  address: z.string(),
  type: z.string(),
  length: z.number(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
});

/**
 * Keeps the answers that were put last, up to so many bytes of files. It is only a cache: what can't be kept or read, is
 * cut, or is of another address is as good as missing.
 */
export function folderCache(folder: string, most: number): AnswerCache {
  const pathOf = (address: string): string => join(folder, createHash('sha256').update(address).digest('hex'));

  async function makeRoom(): Promise<void> {
    const paths = (await readdir(folder)).map((name) => join(folder, name));
    const files = await Promise.all(paths.map(async (path) => ({ path, ...sizeAndTime(await stat(path)) })));
    let size = files.reduce((sum, file) => sum + file.size, 0);
    for (const oldest of files.toSorted((one, other) => one.time - other.time)) {
      if (size <= most) return;
      await rm(oldest.path);
      size -= oldest.size;
    }
  }

  // Answers come in several at a time, and each of them looks at all files.
  let last: Promise<void> = Promise.resolve();
  const afterOthers = (act: () => Promise<void>): Promise<void> => {
    last = last.then(act).catch(() => {});
    return last;
  };

  return {
    async get(address) {
      try {
        const content = await readFile(pathOf(address));
        const end = content.indexOf('\n');
        const { v: _, address: of, length, ...kept } = headSchema.parse(JSON.parse(content.toString('utf8', 0, end)));
        const body = content.subarray(end + 1);
        return of === address && body.length === length ? { ...kept, body } : undefined;
      } catch {
        return undefined;
      }
    },
    put: (address, { body, ...kept }) =>
      afterOthers(async () => {
        const head = JSON.stringify({ v: FORMAT, address, length: body.length, ...kept });
        const path = pathOf(address);
        await mkdir(folder, { recursive: true });
        await writeFile(`${path}.new`, Buffer.concat([Buffer.from(`${head}\n`), body]));
        await rename(`${path}.new`, path);
        await makeRoom();
      }),
  };
}

const sizeAndTime = ({ size, mtimeMs }: { readonly size: number; readonly mtimeMs: number }) => ({
  size,
  time: mtimeMs,
});

/** Headers that ask for an answer only if it is another than the kept one. */
export function conditionsOf(kept: KeptAnswer | undefined): Record<string, string> {
  return {
    ...(kept?.etag === undefined ? {} : { 'if-none-match': kept.etag }),
    ...(kept?.lastModified === undefined ? {} : { 'if-modified-since': kept.lastModified }),
  };
}
