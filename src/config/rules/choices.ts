/** Whom an agent may choose for the tasks that it proposes: each must be able to do something there. */
import { canDo } from '../fitting.ts';
import { pathWords, quoted } from '../words.ts';
import { type KnownAgent, unknownAgent } from './agents.ts';
import { at, type Broken, list, type Path, text, texts } from './content.ts';

type Workflows = Readonly<Record<string, unknown>>;

export const brokenChoices = (id: string, workflows: Workflows, agents: readonly KnownAgent[]): readonly Broken[] => {
  const stages = list(at(workflows[id], 'stages'));
  return stages.flatMap((stage, index) => {
    const path: Path = ['workflows', id, 'stages', index, 'follow-ups', 'agents'];
    const chosen = list(at(at(stage, 'follow-ups'), 'agents'));
    const targets = targetsOf(id, index, stages);
    return chosen.flatMap((name, position) => [
      ...unknownAgent(name, [...path, position], agents),
      ...idle(name, [...path, position], { targets, workflows, agents }),
    ]);
  });
};

/** The workflows of the tasks that a stage proposes: as the parts of later stages, or else beside its own work. */
function targetsOf(id: string, index: number, stages: readonly unknown[]): readonly string[] {
  const handedTo = stages.slice(index + 1).filter((stage) => at(stage, 'handoff') !== undefined);
  return handedTo.length > 0
    ? handedTo.flatMap((stage) => text(at(stage, 'workflow')) ?? [])
    : [text(at(at(stages[index], 'follow-ups'), 'workflow')) ?? id];
}

interface Among {
  readonly targets: readonly string[];
  readonly workflows: Workflows;
  readonly agents: readonly KnownAgent[];
}

/** Where the workflow itself is wrong, another rule says so. */
function idle(name: unknown, path: Path, { targets, workflows, agents }: Among): readonly Broken[] {
  const agent = agents.find((one) => one.name === name);
  const known = targets.filter((target) => Object.hasOwn(workflows, target));
  if (agent === undefined || known.length === 0) return [];
  const works = known
    .flatMap((target) => list(at(workflows[target], 'stages')))
    .filter((stage) => at(stage, 'handoff') === undefined)
    .some((stage) => {
      const own = agents.find((one) => one.name === at(stage, 'agent'));
      return canDo(agent, own, texts(at(stage, 'skills')));
    });
  const fault = { found: quoted(agent.name), expected: known.map(quoted).join(' and '), path: pathWords(path) };
  return works ? [] : [{ at: path, fault: { code: 'agent-idle', ...fault } }];
}
