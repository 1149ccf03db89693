/** A section that says one thing: it wants another passage of its source beside it, or is none. */
import { likeness } from '../terms.ts';
import { lightly } from '../wording.ts';
import type { Workspace } from '../workspace.ts';
import { type Fault, NO_CONFLICT, type Rule, reworded, type Spot, sectionOf } from './reading.ts';

/** In a short text sections are short. */
const FEWEST_CLAIMS = 8;
/** So many sentences away a passage of the next part still belongs here. */
const NEAR = 3;

export const thin: Rule = (reading) => {
  const { spots } = reading;
  // What code writes, as the list of the sources, has no sentences of ours.
  const headings = spots.filter(
    (spot) => spot.kind === 'heading' && spot.row.kind === 'heading' && sectionOf(reading, spot).length > 0,
  );
  if (headings.length < 3 || spots.filter(({ kind }) => kind === 'claim').length < FEWEST_CLAIMS) return [];
  // The last section is where an article ends, and may do so in a sentence.
  return headings.slice(0, -1).flatMap((heading): readonly Fault[] => {
    const section = sectionOf(reading, heading);
    const [only, ...more] = section.filter(({ kind }) => kind !== 'text');
    if (only?.kind !== 'claim' || more.length > 0) return [];
    return [
      {
        spot: only,
        criterion: 'structure',
        message: `This is all that the section “${heading.text}” says: give it a second passage, or leave it out.`,
        ...NO_CONFLICT,
        mend: (workspace) => withAnother(workspace, only),
      },
    ];
  });
};

/** The passage that goes on from there, else another of the same part of the source; without one the section goes. */
function withAnother(workspace: Workspace, spot: Spot) {
  const { passages, facts, rows, added } = workspace;
  const [fact] = spot.facts;
  const own = passages.find(({ source, quote }) => source === fact?.source && quote === fact.quote);
  if (own === undefined) return [];
  const used = new Set(rows.flatMap((row) => (row.gone ? [] : row.facts)));
  const known = [...facts.filter(({ id }) => used.has(id)), ...added];
  const candidates = passages.filter(
    (one) =>
      one.source === own.source &&
      (one.heading === own.heading || Math.abs(one.order - own.order) <= NEAR) &&
      (!one.leaning || one.order === own.order + 1) &&
      known.every(({ quote }) => quote !== one.quote) &&
      likeness(one.terms, own.terms) < 0.6,
  );
  const [next] = candidates.toSorted(
    (one, other) =>
      Number(other.heading === own.heading) - Number(one.heading === own.heading) ||
      distance(one.order, own.order) - distance(other.order, own.order),
  );
  if (next === undefined) return [];
  const id =
    facts.find(({ source, quote }) => source === next.source && quote === next.quote)?.id ?? `n${added.length + 1}`;
  const text = lightly(next.plain);
  if (id.startsWith('n')) added.push({ id, source: next.source, statement: text, quote: next.quote });
  const claim = { text, kind: 'claim' as const, facts: [id] };
  const kept = reworded(spot, spot.text);
  return next.order < own.order ? [claim, kept] : [kept, claim];
}

/** What follows reads on; what stands before has to be further from it than that to be second choice. */
const distance = (order: number, from: number): number => (order > from ? order - from : (from - order) * 2);
