import { posix } from 'node:path';
import { parse } from 'yaml';
import type { Reading, SourceKind } from './source.ts';

/** Larger files are no reading matter, and would not fit a prompt. */
const LARGEST = 5 * 1024 * 1024;
const MARKDOWN = /\.(md|markdown|mdx)$/i;
const ADDRESS = /^[a-z][a-z0-9+.-]*:/i;

export const file: SourceKind = {
  id: 'file',
  help: 'A text or Markdown file of the repository, named by its path.',
  accepts: (locator) => !ADDRESS.test(locator),

  async read(locator, { files }) {
    const path = posix.normalize(locator);
    if (posix.isAbsolute(path) || path.startsWith('..') || locator.includes('\\'))
      return unusable('it is not a path inside the repository');
    const found = await files.read(path);
    if (found === null) return unusable('there is no such file on the default branch');
    const text = decode(found.content);
    if (text.kind === 'unusable') return text;
    const title = (MARKDOWN.test(path) ? await titleOf(text.text) : '') || posix.basename(path);
    return { kind: 'read', title, url: found.url, text: text.text };
  },
};

const unusable = (reason: string): { kind: 'unusable'; reason: string } => ({ kind: 'unusable', reason });

function decode(content: Uint8Array): { kind: 'text'; text: string } | Extract<Reading, { kind: 'unusable' }> {
  if (content.length > LARGEST) return unusable(`it is larger than ${LARGEST / 1024 / 1024} MB`);
  if (content.includes(0)) return unusable('it is not a text file');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content).replaceAll('\r\n', '\n');
    return text.trim() === '' ? unusable('it is empty') : { kind: 'text', text };
  } catch {
    return unusable('it is not a text file in UTF-8');
  }
}

/** The front matter's title, else the first heading, else nothing. */
async function titleOf(text: string): Promise<string> {
  const [{ unified }, { default: remarkParse }, { default: remarkFrontmatter }, { toString: plainText }] =
    await Promise.all([
      import('unified'),
      import('remark-parse'),
      import('remark-frontmatter'),
      import('mdast-util-to-string'),
    ]);
  const tree = unified().use(remarkParse).use(remarkFrontmatter).parse(text);
  const frontMatter = tree.children.find((node) => node.type === 'yaml');
  const heading = tree.children.find((node) => node.type === 'heading');
  return oneLine((frontMatter && titleField(frontMatter.value)) || (heading ? plainText(heading) : ''));
}

function titleField(yaml: string): string {
  try {
    const fields: unknown = parse(yaml, { logLevel: 'error' });
    const title = typeof fields === 'object' && fields !== null && 'title' in fields ? fields.title : '';
    return typeof title === 'string' ? title : '';
  } catch {
    // Broken front matter is the author's business: the text is usable without its title.
    return '';
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200);
