import { type Check, findingsOf, NO_SETTINGS } from '../check.ts';
import { internalTarget, leadsSomewhere } from './text/internal.ts';
import { treeOf } from './text/tree.ts';

export const internalLinks: Check = {
  id: 'internal-links',
  help: 'Links within the repository are well-formed, and what they lead to is there, as far as its files are known.',
  settings: NO_SETTINGS,
  async run(deliverable, { paths }) {
    const { path } = deliverable;
    const [{ visit }, { toString: plainText }, { default: GithubSlugger }, tree] = await Promise.all([
      import('unist-util-visit'),
      import('mdast-util-to-string'),
      import('github-slugger'),
      treeOf(deliverable),
    ]);
    const slugger = new GithubSlugger();
    const places = new Set<string>();
    visit(tree, 'heading', (node) => void places.add(slugger.slug(plainText(node))));
    const faults: { readonly line: number | undefined; readonly url: string; readonly reason: string }[] = [];
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const reason = faultOf(node.url);
      if (reason !== undefined) faults.push({ line: node.position?.start.line, url: node.url, reason });
    });
    const finding = findingsOf('internal-links', path);
    return faults.map(({ line, url, reason }) =>
      finding('fix', 10, `The link “${url.slice(0, 120)}” can’t be followed: ${reason}.`, line),
    );

    function faultOf(url: string): string | undefined {
      const target = internalTarget(url, path);
      if (target.kind === 'outside') return undefined;
      if (target.kind === 'malformed') return target.reason;
      if (target.path !== null && target.path !== path)
        return paths === undefined || leadsSomewhere(target.path, paths) ? undefined : 'there is no such file';
      const isThere = target.fragment === '' || places.has(target.fragment.toLowerCase());
      return isThere ? undefined : 'there is no such heading';
    }
  },
};
