import { knownAgents, unfitReviewers } from './rules/agents.ts';
import { awaitsItself } from './rules/awaited.ts';
import { brokenChoices } from './rules/choices.ts';
import { at, type Broken, list, mapping, type Path } from './rules/content.ts';
import { brokenGraph } from './rules/graph.ts';
import { brokenHandoffs } from './rules/handoff.ts';
import { brokenStage } from './rules/stages.ts';
import type { ConfigurableRole } from './schema.ts';
import { pathWords } from './words.ts';

/** What holds across settings. It looks at the content as it stands, so that a wrong type elsewhere hides nothing. */
export function brokenRules(content: unknown, roles: readonly ConfigurableRole[]): readonly Broken[] {
  const agents = knownAgents(content, roles);
  const workflows = mapping(at(content, 'workflows')) ?? {};
  const ofWorkflows = Object.entries(workflows).flatMap(([id, workflow]) => {
    const path: Path = ['workflows', id];
    const stages = list(at(workflow, 'stages'));
    return [
      ...wrongCount(at(workflow, 'stages'), [...path, 'stages']),
      ...stages.flatMap((stage, index) => brokenStage({ stage, index, path: [...path, 'stages', index] }, agents)),
      ...brokenGraph(stages, path),
      ...brokenHandoffs(id, workflows),
      ...brokenChoices(id, workflows, agents),
      ...withoutPerson(at(workflow, 'publish'), [...path, 'publish']),
      ...awaitsItself(at(at(workflow, 'publish'), 'wait-for'), [...path, 'publish', 'wait-for']),
    ];
  });
  return [...unfitReviewers(content, agents), ...ofWorkflows];
}

/** What is pinned of them has to fit an entry of the journal. */
const MOST_STAGES = 8;

function wrongCount(stages: unknown, path: Path): readonly Broken[] {
  if (!Array.isArray(stages) || (stages.length >= 1 && stages.length <= MOST_STAGES)) return [];
  const fault = { expected: `from 1 to ${MOST_STAGES} entries`, found: String(stages.length), path: pathWords(path) };
  return [{ at: path, fault: { code: 'length-wrong', ...fault } }];
}

function withoutPerson(publish: unknown, path: Path): readonly Broken[] {
  const gate = at(publish, 'gate');
  if (!Array.isArray(gate) || gate.includes('human') || at(publish, 'without-a-person') === true) return [];
  return [{ at: [...path, 'gate'], fault: { code: 'person-missing', path: pathWords([...path, 'gate']) } }];
}
