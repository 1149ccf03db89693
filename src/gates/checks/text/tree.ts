import type { Root } from 'mdast';

/** The tree of a Markdown text with its front matter. */
export async function treeOf(content: string): Promise<Root> {
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }, { default: remarkFrontmatter }] =
    await Promise.all([import('unified'), import('remark-parse'), import('remark-gfm'), import('remark-frontmatter')]);
  return unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(content);
}
