/** Plain text and Markdown: kept as they are; only a title is looked for. */
import { posix } from 'node:path';
import { parse } from 'yaml';
import { oneLine } from './words.ts';

const MARKDOWN = /\.(md|markdown|mdx)$/i;
/** A title stands near the top; the parser's tree of a whole book would fill the memory. Characters. */
const TOP = 64 * 1024;

/** By its name, or by what its server says. */
export const isMarkdown = (path: string, type = ''): boolean => MARKDOWN.test(path) || /markdown/i.test(type);

/** Of Markdown the front matter's title, else its first heading; else the file's name. */
export async function titleOfText(text: string, path: string, markdown: boolean): Promise<string> {
  return (markdown ? await titleOfMarkdown(text) : '') || oneLine(posix.basename(path)) || path;
}

/** Empty where it states none. */
export async function titleOfMarkdown(markdown: string): Promise<string> {
  const text = markdown.slice(0, TOP);
  const [{ unified }, { default: remarkParse }, { default: remarkFrontmatter }, { toString: plainText }] =
    await Promise.all([
      import('unified'),
      import('remark-parse'),
      import('remark-frontmatter'),
      import('mdast-util-to-string'),
    ]);
  const tree = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).parse(text);
  const [frontMatter] = tree.children.filter((node) => /^(?:yaml|toml)$/.test(node.type) && 'value' in node);
  const heading = tree.children.find((node) => node.type === 'heading');
  const stated =
    (frontMatter && 'value' in frontMatter && titleField(frontMatter)) ||
    (heading ? plainText(heading, { includeImageAlt: false }).trim() || plainText(heading) : '');
  // A version or a date, as lists of changes have it, names nothing.
  return /\p{L}{2}|\p{Lo}/u.test(stated) ? oneLine(stated, 200) : '';
}

function titleField({ type, value }: { readonly type: string; readonly value: string }): string {
  // Of TOML a title needs this line only.
  if (type === 'toml') return /^title\s*=\s*(["'])(.*)\1\s*$/m.exec(value)?.[2] ?? '';
  try {
    const fields: unknown = parse(value, { logLevel: 'error' });
    const title = typeof fields === 'object' && fields !== null && 'title' in fields ? fields.title : '';
    return typeof title === 'string' || typeof title === 'number' ? `${title}` : '';
  } catch {
    // Broken front matter is the author's business: the text is usable without its title.
    return '';
  }
}
