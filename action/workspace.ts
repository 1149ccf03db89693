import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { format } from '../src/compose.ts';
import type { Published } from '../src/gates/check.ts';
import { pageAt, pagesBelow } from '../src/gates/checks/text/site.ts';
import { configFrom, required } from '../src/github/configuration.ts';
import type { Desk } from '../src/ports/desk.ts';
import type { InvalidConfig } from '../src/workflow/context.ts';

export interface Workspace {
  /** Where a step before has checked the default branch out. */
  readonly folder: string;
  readonly configPath: string;
  /** Address of the files at the commit that is checked out, to which paths are appended. */
  readonly blobs: string;
  /** Told of a configuration that can't be used. */
  readonly onInvalidConfig: (config: InvalidConfig) => void;
}

/**
 * A desk that reads the files of the default branch from the workspace: they cost no request, and their addresses name
 * the very commit. Without a checkout it is the desk as it was.
 */
export async function fromWorkspace(
  desk: Desk,
  { folder, configPath, blobs, onInvalidConfig }: Workspace,
): Promise<Desk> {
  const root = await realpath(folder).catch(() => null);
  if (root === null || (await contentOf(root, configPath)) === null) return desk;
  return {
    ...desk,
    async file(path) {
      const content = await contentOf(root, path);
      const address = path.split('/').map(encodeURIComponent).join('/');
      return content === null ? null : { content, url: `${blobs}/${address}` };
    },
    async site(folder) {
      const paths = await pathsBelow(root);
      if (paths === null) return {};
      const pages = pagesBelow(folder, paths).map((path, index) => ({ path, isRead: index < MOST_PAGES }));
      const published: Published[] = [];
      for (const { path, isRead } of pages) {
        const content = isRead ? await contentOf(root, path) : null;
        const isShort = content !== null && content.length <= LONGEST_PAGE;
        published.push(pageAt(path, isShort ? new TextDecoder().decode(content) : undefined));
      }
      return { paths, published };
    },
    async config() {
      const content = await contentOf(root, configPath);
      const config = configFrom(content === null ? null : { content, sha: '' }, configPath, format);
      if (!config.valid) onInvalidConfig(config);
      return required(config);
    },
  };
}

/** Of a site with more pages, only the newest are compared with. */
const MOST_PAGES = 500;
/** Bytes. */
const LONGEST_PAGE = 256 * 1024;
const MOST_PATHS = 100_000;

/** Paths of all files, links among them, which are not followed; null when there are too many to know. */
async function pathsBelow(root: string): Promise<ReadonlySet<string> | null> {
  const paths = new Set<string>();
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) paths.add(path);
      else if (path !== '.git') folders.push(path);
    }
    if (paths.size > MOST_PATHS) return null;
  }
  return paths;
}

/** A plain file inside the folder; links, which could lead out of it, are as good as missing. */
async function contentOf(root: string, path: string): Promise<Uint8Array | null> {
  const target = join(root, path);
  try {
    const [real, status] = await Promise.all([realpath(target), lstat(target)]);
    return status.isFile() && real.startsWith(`${root}${sep}`) ? await readFile(real) : null;
  } catch {
    return null;
  }
}
