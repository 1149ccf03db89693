/** Looks at what the demo was given before it begins: it takes minutes, and should not end with a surprise. */
import { isUtf8 } from 'node:buffer';
import { access, constants, mkdir, open, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ImprimaturError } from '../../domain/errors.ts';

/** Characters that GitHub takes as an issue's title. */
const MOST_TITLE = 256;

const wrong = (detail: string, cause?: unknown): ImprimaturError => new ImprimaturError('input-invalid', detail, cause);

/** @throws ImprimaturError `input-invalid` when it is no title for an issue. */
export function topicGiven(text: string): string {
  const topic = text.trim();
  if (topic === '') throw wrong('--topic is empty');
  if (topic.length > MOST_TITLE)
    throw wrong(`--topic has ${topic.length} characters, and the title of an issue may have ${MOST_TITLE}`);
  return topic;
}

export const asTitle = (text: string): string => text.slice(0, MOST_TITLE).trim();

/** @throws ImprimaturError `input-invalid` */
export function textGiven(option: string, file: string, content: Buffer): string {
  if (!isUtf8(content) || content.includes(0)) throw wrong(`${option}: ${file} is no text`);
  return content.toString('utf8');
}

/** @throws ImprimaturError `input-invalid` unless the file can be written; it is there afterwards. */
export async function assertFile(option: string, file: string): Promise<void> {
  if (await isFolder(resolve(file))) throw wrong(`${option}: ${file} is a folder, and it takes a file`);
  try {
    await (await open(resolve(file), 'a')).close();
  } catch (error) {
    throw wrong(`${option}: ${file} can’t be written`, error);
  }
}

/** @throws ImprimaturError `input-invalid` unless files can be put there; it is there afterwards. */
export async function assertFolder(option: string, folder: string): Promise<void> {
  const path = resolve(folder);
  if ((await isFolder(path)) === false) throw wrong(`${option}: ${folder} is a file, and it takes a folder`);
  try {
    await make(path);
    await access(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw wrong(`${option}: nothing can be written to ${folder}`, error);
  }
}

/** Step by step: where the system lets nobody make a folder, `mkdir` with `recursive` may try for ever. */
async function make(path: string): Promise<void> {
  if ((await isFolder(path)) !== null) return;
  await make(dirname(path));
  await mkdir(path);
}

/** Null when there is nothing. */
const isFolder = (path: string): Promise<boolean | null> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => null,
  );
