/**
 * Answers of the model that a run has paid for, kept for the run that takes over when it dies. A checkpoint is only a
 * cache: what can't be read or doesn't fit is as good as missing, and whoever asks validates it again.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Spending } from './ledger.ts';

export interface Checkpoints {
  /** Undefined when there is none. */
  read(key: string): Promise<unknown>;
  write(key: string, name: string, answer: unknown): Promise<void>;
  /** Calls of a run that died before it could give account of them. */
  unsettled(): Promise<readonly Spending[]>;
  /** Replaces them by all calls so far. */
  spend(spendings: readonly Spending[]): Promise<void>;
  /** The run has given account. Answers are kept only for work that was broken off. */
  settle(keepAnswers: boolean): Promise<void>;
}

export const NO_CHECKPOINTS: Checkpoints = {
  read: async () => undefined,
  write: async () => {},
  unsettled: async () => [],
  spend: async () => {},
  settle: async () => {},
};

/** The same model, prompt bytes and schema have the same key. */
export const checkpointKey = (...input: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(input)).digest('hex');

const FORMAT = 1;
const SPENDINGS = 'spendings';
const tokens = z.union([z.number().min(0), z.literal('unknown')]);
const amounts = z.object({ input: z.number().min(0), output: z.number().min(0) });
const spendingsSchema = z.array(
  z.object({ usage: z.object({ input: tokens, output: tokens }), reserve: amounts.optional() }),
);
const envelope = z.object({ v: z.literal(FORMAT), content: z.unknown() });

export function folderCheckpoints(folder: string): Checkpoints {
  const pathOf = (name: string): string => join(folder, `${name}.json`);

  async function load(name: string): Promise<unknown> {
    try {
      return envelope.parse(JSON.parse(await readFile(pathOf(name), 'utf8'))).content;
    } catch {
      return undefined;
    }
  }

  /** A process that is killed leaves the old file or the new one, and never half of one. */
  async function store(name: string, content: unknown, title?: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    const temporary = `${pathOf(name)}.${process.pid}`;
    await writeFile(temporary, `${JSON.stringify({ v: FORMAT, title, content })}\n`);
    await rename(temporary, pathOf(name));
  }

  return {
    read: load,
    write: (key, name, answer) => store(key, answer, name),
    async unsettled() {
      return spendingsSchema.safeParse(await load(SPENDINGS)).data ?? [];
    },
    spend: (spendings) => store(SPENDINGS, spendings),
    async settle(keepAnswers) {
      // The file stays also when it is empty: a cache without a file would not be saved, and an older one come back.
      await store(SPENDINGS, []);
      if (keepAnswers) return;
      const names = await readdir(folder);
      await Promise.all(names.filter((name) => name !== `${SPENDINGS}.json`).map((name) => rm(join(folder, name))));
    },
  };
}
