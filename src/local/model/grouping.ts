/** Facts in two to four groups with a heading each: by the headings that they stood under, else by their words. */
import type { GivenFact } from './blocks.ts';
import { EMPTY_HEADING, headingOf, tidy } from './naming.ts';
import { opensLeaning } from './parts.ts';
import { isEnded } from './sentences.ts';
import { likeness, termsOf } from './terms.ts';

export interface Group {
  readonly heading: string;
  readonly facts: readonly GivenFact[];
}

const MOST_GROUPS = 4;
/** Fewer passages make one section. */
const WORTH_PARTS = 5;
/** With so many facts an article can do without one that stands alone. */
const ENOUGH = 9;

export function group(facts: readonly GivenFact[], topic: readonly string[]): Group[] {
  let parts: GivenFact[][] = [];
  for (const fact of facts) {
    const same = parts.find(([first]) => first?.source === fact.source && subjectOf(first) === subjectOf(fact));
    if (same) same.push(fact);
    else parts.push([fact]);
  }
  for (;;) {
    const smallest = parts.toSorted((one, other) => one.length - other.length)[0];
    if (smallest === undefined || parts.length < 2) break;
    if (parts.length <= MOST_GROUPS && (smallest.length > 1 || parts.length === 2)) break;
    const left = parts.flat().length - smallest.length;
    // Under another heading it would say something that its source does not.
    if (smallest.length === 1 && left >= ENOUGH && hasOthers(parts, smallest))
      parts = parts.filter((part) => part !== smallest);
    else parts = merged(parts, parts.indexOf(smallest));
  }
  // A list or a table is one thing.
  const isListed = facts.filter(({ quote }) => !isEnded(quote)).length * 2 > facts.length;
  if (parts.length === 1 && facts.length >= WORTH_PARTS && !isListed) parts = split(facts);
  const used = new Set<string>();
  return parts.map((part) => ({ heading: headingOf(part, parts, topic, used), facts: part }));
}

/** A heading that names a kind of text is no subject of its own. */
const subjectOf = ({ under, title }: GivenFact): string => {
  const heading = tidy(under);
  return EMPTY_HEADING.test(heading) || heading === tidy(title) ? '' : heading;
};

/** Whether its source has another part. */
const hasOthers = (parts: readonly GivenFact[][], part: readonly GivenFact[]): boolean =>
  parts.some((other) => other !== part && other[0]?.source === part[0]?.source);

/** Into the neighbour of the same source, the smaller one if both are. */
function merged(parts: readonly GivenFact[][], index: number): GivenFact[][] {
  const cost = (at: number): number => {
    const [part, other] = [parts[index]?.[0], parts[at]?.[0]];
    if (part === undefined || other === undefined) return Number.POSITIVE_INFINITY;
    return (part.source === other.source ? 0 : 100) + (parts[at]?.length ?? 0);
  };
  const into = cost(index - 1) <= cost(index + 1) ? index - 1 : index;
  const joined = [...(parts[into] ?? []), ...(parts[into + 1] ?? [])];
  return parts.toSpliced(into, 2, joined);
}

/** In two or three runs, where neighbours have least in common. */
function split(facts: readonly GivenFact[]): GivenFact[][] {
  const terms = facts.map(({ statement }) => termsOf(statement));
  const wanted = facts.length >= 9 ? 3 : 2;
  const cuts: number[] = [];
  const near = (at: number): boolean => [0, facts.length, ...cuts].every((other) => Math.abs(other - at) >= 2);
  while (cuts.length < wanted - 1) {
    const ideal = (facts.length * (cuts.length + 1)) / wanted;
    const best = facts
      .map((_, at) => at)
      .filter(near)
      .toSorted((one, other) => weakness(one, ideal) - weakness(other, ideal))[0];
    if (best === undefined) break;
    cuts.push(best);
  }
  const bounds = [0, ...cuts.toSorted((one, other) => one - other), facts.length];
  return bounds.slice(1).map((end, index) => facts.slice(bounds[index], end));

  function weakness(at: number, ideal: number): number {
    const next = facts[at];
    const torn = next !== undefined && opensLeaning(next) ? 1 : 0;
    return torn + likeness(terms[at - 1] ?? [], terms[at] ?? []) + (Math.abs(at - ideal) / facts.length) * 0.5;
  }
}
