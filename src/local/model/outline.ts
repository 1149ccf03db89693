/** The outline of a brief, with the facts that each section names. */
import { FURTHER, OUTLINE } from '../../agents/research/render.ts';
import { type Block, type GivenFact, textOf } from './blocks.ts';
import type { Group } from './grouping.ts';

/** With so many facts in its sections, an article does without those that none of them uses. */
const ENOUGH = 6;

/** Null where there is no brief, or one that names no facts. */
export function outlineIn(blocks: readonly Block[], facts: readonly GivenFact[]): readonly Group[] | null {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  let inOutline = false;
  const further = { heading: 'Further points', facts: [] as GivenFact[] };
  const sections: { heading: string; facts: GivenFact[] }[] = [];
  for (const line of textOf(blocks, 'brief').split('\n')) {
    const [, marks = '', words = ''] = /^(#{1,6}) (.*)$/.exec(line) ?? [];
    if (marks === '##') inOutline = words === OUTLINE;
    if (marks === '##' && words === FURTHER) sections.push(further);
    if (marks.length > 2 && inOutline)
      sections.push({ heading: words.replace(/\\(?=[!-/:-@[-`{-~])/g, ''), facts: [] });
    const named = /^- \[([\w, ]+)\] /.exec(line)?.[1]?.split(', ') ?? [];
    sections.at(-1)?.facts.push(...named.flatMap((id) => byId.get(id) ?? []));
  }
  const outlined = sections.filter((section) => section !== further && section.facts.length > 0);
  const isEnough = outlined.flatMap((section) => section.facts).length >= ENOUGH;
  const filled = isEnough ? outlined : sections.filter((section) => section.facts.length > 0);
  return filled.length === 0 ? null : filled;
}
