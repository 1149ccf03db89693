/** The repository around a deliverable: which pages are published, and whether anything depends on its files. */
import { basename, parse } from 'node:path/posix';
import { parseFrontMatter } from '../../../agents/article/front-matter.ts';
import type { Published } from '../../check.ts';
import { internalTarget } from './internal.ts';
import { parseMarkdown } from './tree.ts';

const DAY = /\d{4}-\d{2}-\d{2}/;

/** The folder whose pages a slug tells apart: what stands in the path before the slug, or a day, does. */
export function folderOfPages(path: string, slug: string): string {
  const parts = path.split('/').slice(0, -1);
  const own = parts.findIndex((part) => DAY.test(part) || (slug !== '' && part.includes(slug)));
  return (own < 0 ? parts : parts.slice(0, own)).join('/');
}

/** The pages below a folder, those with the last names first: names often begin with a date. */
export const pagesBelow = (folder: string, paths: Iterable<string>): readonly string[] =>
  [...paths]
    .filter((path) => /\.(?:mdx?|markdown)$/i.test(path) && (folder === '' || path.startsWith(`${folder}/`)))
    .toSorted()
    .reverse();

/** A page as it is published: by its front matter, or as far as its path tells. */
export function pageAt(path: string, text?: string): Published {
  const fields = text === undefined ? undefined : parseFrontMatter(text);
  const { title = /^# +(.+)$/m.exec(text ?? '')?.[1], slug } = fields ?? {};
  return {
    path,
    slug: typeof slug === 'string' ? slug : slugOfPath(path),
    ...(typeof title === 'string' ? { title } : {}),
    ...(text === undefined ? {} : { text }),
  };
}

function slugOfPath(path: string): string {
  const { dir, name } = parse(path);
  return /^(?:_?index|readme)$/i.test(name) ? basename(dir) : name;
}

/** Whether a text has links that lead to files of the repository. */
export async function linksToFiles(content: string, path: string): Promise<boolean> {
  const [{ visit }, tree] = await Promise.all([import('unist-util-visit'), parseMarkdown(content)]);
  let found = false;
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const target = internalTarget(node.url, path);
    found ||= target.kind === 'inside' && target.path !== null && target.path !== path;
  });
  return found;
}
