import type { Root } from 'mdast';
import type { Checked } from '../../check.ts';

const trees = new WeakMap<Pick<Checked, 'content'>, Promise<Root>>();

/** The tree of what is checked. It is parsed once: several checks look at it, and none changes it. */
export function treeOf(deliverable: Pick<Checked, 'content'>): Promise<Root> {
  const tree = trees.get(deliverable) ?? parseMarkdown(deliverable.content);
  trees.set(deliverable, tree);
  return tree;
}

/** The tree of a Markdown text with its front matter. */
export async function parseMarkdown(content: string): Promise<Root> {
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }, { default: remarkFrontmatter }] =
    await Promise.all([import('unified'), import('remark-parse'), import('remark-gfm'), import('remark-frontmatter')]);
  return unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(content);
}
