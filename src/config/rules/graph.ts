/** What makes a list of stages a workflow: every stage can be reached, and from every stage there is a way out. */
import { PERSON, PUBLISH } from '../../domain/task.ts';
import { didYouMean } from '../suggest.ts';
import { pathWords, quoted } from '../words.ts';
import { at, type Broken, type Path, text, texts } from './content.ts';

/** Where a stage may lead: what it says, or else to the next one. */
export function edgesIn(stages: readonly unknown[], index: number): readonly string[] {
  const then = at(stages[index], 'then');
  if (Array.isArray(then)) return texts(then);
  const next = text(at(stages[index + 1], 'id'));
  return [next ?? PUBLISH];
}

export function brokenGraph(stages: readonly unknown[], path: Path): readonly Broken[] {
  const ids = stages.map((stage) => text(at(stage, 'id')));
  const known = ids.filter((id) => id !== undefined);
  const found = [...doubled(ids, path), ...reserved(ids, path), ...unknownEdges(stages, known, path)];
  // A graph with a name too many or too few can't be walked.
  if (found.length > 0 || known.length < stages.length) return found;
  return walked(stages, known, path);
}

const doubled = (ids: readonly (string | undefined)[], path: Path): readonly Broken[] =>
  ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index
      ? [
          {
            at: [...path, 'stages', index, 'id'],
            fault: { code: 'stage-twice', found: quoted(id), path: pathWords(path) },
          },
        ]
      : [],
  );

const reserved = (ids: readonly (string | undefined)[], path: Path): readonly Broken[] =>
  ids.flatMap((id, index) => {
    const place = [...path, 'stages', index, 'id'];
    return id === PUBLISH || id === PERSON
      ? [{ at: place, fault: { code: 'stage-name-taken', found: quoted(id), path: pathWords(place) } }]
      : [];
  });

const unknownEdges = (stages: readonly unknown[], known: readonly string[], path: Path): readonly Broken[] =>
  stages.flatMap((stage, index) =>
    texts(at(stage, 'then')).flatMap((to, position): readonly Broken[] => {
      if (to === PUBLISH || known.includes(to)) return [];
      const place = [...path, 'stages', index, 'then', position];
      const suggestion = didYouMean(to, [...known, PUBLISH]);
      return [{ at: place, fault: { code: 'stage-unknown', found: quoted(to), path: pathWords(place), suggestion } }];
    }),
  );

function walked(stages: readonly unknown[], ids: readonly string[], path: Path): readonly Broken[] {
  const edges = new Map(ids.map((id, index) => [id, edgesIn(stages, index)]));
  const reached = reach(ids[0] ?? PUBLISH, edges);
  const broken = (code: 'stage-unreachable' | 'stage-endless', id: string): Broken => {
    const place = [...path, 'stages', ids.indexOf(id)];
    return { at: place, fault: { code, found: quoted(id), path: pathWords(path) } };
  };
  return ids.flatMap((id) => {
    if (!reached.has(id)) return [broken('stage-unreachable', id)];
    const earlier = ids.slice(0, ids.indexOf(id) + 1);
    // Work that passed only goes forward.
    if (edges.get(id)?.every((to) => earlier.includes(to))) return [broken('stage-endless', id)];
    return reach(id, edges).has(PUBLISH) ? [] : [broken('stage-endless', id)];
  });
}

function reach(from: string, edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [from];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(edges.get(next) ?? []));
  }
  return seen;
}
