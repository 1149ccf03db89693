import type { Finding } from '../../domain/deliverable.ts';
import { type Check, findingsOf, NO_SETTINGS } from '../check.ts';
import { treeOf } from './text/tree.ts';

export const headings: Check = {
  id: 'headings',
  help: 'There is one main heading, no level is left out, no heading stands twice or empty, and images have a text that stands for them.',
  settings: NO_SETTINGS,
  async run(deliverable) {
    const [{ visit }, { toString: plainText }, tree] = await Promise.all([
      import('unist-util-visit'),
      import('mdast-util-to-string'),
      treeOf(deliverable),
    ]);
    const finding = findingsOf('headings', deliverable.path);
    const findings: Finding[] = [];
    const seen = new Map<string, number>();
    let mains = 0;
    let level = 0;
    visit(tree, (node) => {
      const line = node.position?.start.line;
      if (node.type === 'image' && (node.alt ?? '').trim() === '')
        findings.push(finding('consider', 3, 'This image has no text that stands for it.', line));
      if (node.type !== 'heading') return;
      const text = plainText(node).trim();
      if (node.depth === 1) mains += 1;
      if (node.depth === 1 && mains === 2)
        findings.push(finding('consider', 5, 'This is a second main heading; a page has one.', line));
      if (level > 0 && node.depth > level + 1)
        findings.push(finding('consider', 2, `A heading of level ${node.depth} follows one of level ${level}.`, line));
      if (text === '') findings.push(finding('consider', 3, 'This heading is empty.', line));
      const first = seen.get(text.toLowerCase());
      if (first !== undefined && text !== '')
        findings.push(finding('consider', 2, `This heading stands in line ${first}, too.`, line));
      seen.set(text.toLowerCase(), first ?? line ?? 0);
      level = node.depth;
    });
    return mains === 0 ? [finding('consider', 5, 'There is no main heading.'), ...findings] : findings;
  },
};
