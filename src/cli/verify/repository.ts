/** The clone that an article lies in: its files as they are now, and what its configuration lets be fetched. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from '../../compose.ts';
import { loadConfig } from '../../config/load.ts';
import type { FileReader } from '../../gather/source.ts';

const CONFIG = '.github/imprimatur.yml';

/** The nearest folder above with a `.git`, or else the current one. */
export async function rootOf(path: string): Promise<string> {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    if (await exists(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return process.cwd();
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** A link that leads out of the clone is none of its files. */
export const filesOf = (root: string): FileReader => ({
  async read(path) {
    try {
      const [home, file] = await Promise.all([realpath(root), realpath(join(root, path))]);
      if (!file.startsWith(home + sep)) return null;
      return { content: await readFile(file), url: pathToFileURL(file).href };
    } catch {
      return null;
    }
  },
});

/** Without a configuration that can be read, none. */
export async function allowHostsOf(root: string): Promise<readonly string[]> {
  const text = await readFile(join(root, CONFIG), 'utf8').catch(() => '');
  const loaded = loadConfig(text, format);
  return loaded.valid ? loaded.config.gather['allow-hosts'] : [];
}
