/** What holds of stages that hand their work over to tasks of another workflow, and of tasks that agents propose. */
import { didYouMean } from '../suggest.ts';
import { pathWords, quoted } from '../words.ts';
import { at, type Broken, list, type Path, text } from './content.ts';

type Workflows = Readonly<Record<string, unknown>>;

/** What says how an agent works. */
const OF_AGENTS = ['agent', 'skills', 'deliver', 'checks', 'gate', 'follow-ups'];

export function brokenHandoffs(id: string, workflows: Workflows): readonly Broken[] {
  const path: Path = ['workflows', id];
  const stages = list(at(workflows[id], 'stages'));
  const ofStages = stages.flatMap((stage, index) =>
    brokenStage({ stage, path: [...path, 'stages', index] }, workflows),
  );
  const handsAll = stages.length > 0 && stages.every(isHandoff);
  return [
    ...ofStages,
    ...(handsAll ? [{ at: path, fault: { code: 'handoff-only' as const, path: pathWords(path) } }] : []),
    ...(ofStages.length === 0 ? endless(id, stages, path, workflows) : []),
  ];
}

const isHandoff = (stage: unknown): boolean => at(stage, 'handoff') !== undefined;

interface Place {
  readonly stage: unknown;
  readonly path: Path;
}

function brokenStage({ stage, path }: Place, workflows: Workflows): readonly Broken[] {
  const place: Path = [...path, 'workflow'];
  const proposed = unknown(at(at(stage, 'follow-ups'), 'workflow'), [...path, 'follow-ups', 'workflow'], workflows);
  if (isHandoff(stage) !== (at(stage, 'workflow') !== undefined)) {
    const where = isHandoff(stage) ? path : place;
    return [...proposed, { at: where, fault: { code: 'handoff-missing', path: pathWords(place) } }];
  }
  if (!isHandoff(stage)) return proposed;
  const mixed = OF_AGENTS.filter((key) => at(stage, key) !== undefined).map((key): Broken => {
    const fault = { code: 'handoff-mixed' as const, found: quoted(key), path: pathWords(path) };
    return { at: [...path, key], fault };
  });
  return [...mixed, ...unknown(at(stage, 'workflow'), place, workflows)];
}

function unknown(name: unknown, path: Path, workflows: Workflows): readonly Broken[] {
  if (typeof name !== 'string' || Object.hasOwn(workflows, name)) return [];
  const suggestion = didYouMean(name, Object.keys(workflows));
  return [{ at: path, fault: { code: 'workflow-unnamed', found: quoted(name), path: pathWords(path), suggestion } }];
}

/** A task that hands over to one that hands over to one like itself would never end. */
function endless(id: string, stages: readonly unknown[], path: Path, workflows: Workflows): readonly Broken[] {
  return stages.flatMap((stage, index): readonly Broken[] => {
    const to = text(at(stage, 'workflow'));
    if (to === undefined || !leadsTo(to, id, workflows)) return [];
    const place = [...path, 'stages', index, 'workflow'];
    return [{ at: place, fault: { code: 'handoff-endless', found: quoted(to), path: pathWords(place) } }];
  });
}

function leadsTo(from: string, id: string, workflows: Workflows): boolean {
  const seen = new Set<string>();
  const queue = [from];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === id) return true;
    if (seen.has(next) || !Object.hasOwn(workflows, next)) continue;
    seen.add(next);
    queue.push(...list(at(workflows[next], 'stages')).flatMap((stage) => text(at(stage, 'workflow')) ?? []));
  }
  return false;
}
