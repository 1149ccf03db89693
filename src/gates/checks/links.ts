import type { Nodes } from 'mdast';
import { linkTarget } from '../../agents/article/footnotes.ts';
import type { Finding } from '../../domain/deliverable.ts';
import { type Check, findingsOf, NO_SETTINGS } from '../check.ts';
import { internalTarget } from './text/internal.ts';
import { treeOf } from './text/tree.ts';

export const links: Check = {
  id: 'links',
  help: 'The only links are those to the sources; there are no images and no HTML.',
  settings: NO_SETTINGS,
  async run(deliverable, { paths }) {
    const { path, evidence } = deliverable;
    const [{ visit }, tree] = await Promise.all([import('unist-util-visit'), treeOf(deliverable)]);
    const known = new Set(evidence.sources.flatMap(({ url }) => linkTarget(url) ?? []));
    // Where the repository's files are known, another check judges the links among them.
    const isAllowed = (url: string): boolean =>
      known.has(url) || (paths !== undefined && internalTarget(url, path).kind !== 'outside');
    const finding = findingsOf('links', path);
    const findings: Finding[] = [];
    visit(tree, (node) => {
      const message = faultOf(node, isAllowed);
      if (message !== undefined) findings.push(finding('fix', 20, message, node.position?.start.line));
    });
    return findings;
  },
};

function faultOf(node: Nodes, isAllowed: (url: string) => boolean): string | undefined {
  switch (node.type) {
    case 'link':
      return isAllowed(node.url) ? undefined : `This link leads to no source of the article: ${node.url}`;
    case 'definition':
      return isAllowed(node.url) ? undefined : `This address is no source of the article: ${node.url}`;
    case 'image':
      return `Images can’t be checked and are not allowed: ${node.url}`;
    case 'html':
      return `HTML is not allowed: ${node.value.slice(0, 60)}`;
    default:
      return undefined;
  }
}
