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
  return (markdown ? await titleOfMarkdown(text.slice(0, TOP)) : '') || oneLine(posix.basename(path)) || path;
}

async function titleOfMarkdown(text: string): Promise<string> {
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
  return oneLine((frontMatter && titleField(frontMatter.value)) || (heading ? plainText(heading) : ''), 200);
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
