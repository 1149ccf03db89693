/** The outline of a brief, with the facts that each section names. */
import { FURTHER, OUTLINE } from '../../agents/research/render.ts';
import { type Block, type GivenFact, textOf } from './blocks.ts';
import type { Group } from './grouping.ts';

/** Null where there is no brief, or one that names no facts. */
export function outlineIn(blocks: readonly Block[], facts: readonly GivenFact[]): readonly Group[] | null {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  let inOutline = false;
  const sections: { heading: string; facts: GivenFact[] }[] = [];
  for (const line of textOf(blocks, 'brief').split('\n')) {
    const [, marks = '', words = ''] = /^(#{1,6}) (.*)$/.exec(line) ?? [];
    if (marks === '##') inOutline = words === OUTLINE;
    if (marks === '##' && words === FURTHER) sections.push({ heading: 'Further points', facts: [] });
    if (marks.length > 2 && inOutline)
      sections.push({ heading: words.replace(/\\(?=[!-/:-@[-`{-~])/g, ''), facts: [] });
    const named = /^- \[([\w, ]+)\] /.exec(line)?.[1]?.split(', ') ?? [];
    sections.at(-1)?.facts.push(...named.flatMap((id) => byId.get(id) ?? []));
  }
  const filled = sections.filter((section) => section.facts.length > 0);
  return filled.length === 0 ? null : filled;
}
