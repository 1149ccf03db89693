import type { Nodes } from 'mdast';
import { linkTarget } from '../../agents/article/footnotes.ts';
import type { Finding } from '../../domain/deliverable.ts';
import type { Check } from '../check.ts';

export const links: Check = {
  id: 'links',
  help: 'The only links are those to the sources; there are no images and no HTML.',
  async run({ path, content, evidence }) {
    const [{ unified }, { default: remarkParse }, { default: remarkGfm }, { default: remarkFrontmatter }, { visit }] =
      await Promise.all([
        import('unified'),
        import('remark-parse'),
        import('remark-gfm'),
        import('remark-frontmatter'),
        import('unist-util-visit'),
      ]);
    const known = new Set(evidence.sources.flatMap(({ url }) => linkTarget(url) ?? []));
    const findings: Finding[] = [];
    visit(unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(content), (node) => {
      const message = faultOf(node, known);
      if (message === undefined) return;
      const line = node.position?.start.line;
      findings.push({
        check: 'links',
        severity: 'fix',
        weight: 20,
        path,
        ...(line === undefined ? {} : { line }),
        message,
      });
    });
    return findings;
  },
};

function faultOf(node: Nodes, known: ReadonlySet<string>): string | undefined {
  switch (node.type) {
    case 'link':
      return known.has(node.url) ? undefined : `This link leads to no source of the article: ${node.url}`;
    case 'definition':
      return known.has(node.url) ? undefined : `This address is no source of the article: ${node.url}`;
    case 'image':
      return `Images can’t be checked and are not allowed: ${node.url}`;
    case 'html':
      return `HTML is not allowed: ${node.value.slice(0, 60)}`;
    default:
      return undefined;
  }
}
