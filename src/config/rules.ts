import type { Fault } from './problems.ts';
import { didYouMean } from './suggest.ts';
import { pathWords, quoted } from './words.ts';

/** What a rule found, with the path of its place; `fault` says the rest. */
interface Broken {
  readonly at: Path;
  readonly fault: Omit<Fault, 'offset'>;
}
type Path = readonly (string | number)[];

/** What holds across settings. It looks at the content as it stands, so that a wrong type elsewhere hides nothing. */
export function brokenRules(content: unknown): readonly Broken[] {
  const agents = Object.keys(mapping(at(content, 'agents')) ?? {});
  return Object.entries(mapping(at(content, 'workflows')) ?? {}).flatMap(([id, workflow]) => {
    const stages = list(at(workflow, 'stages'));
    const path: Path = ['workflows', id];
    return [
      ...wrongCount(at(workflow, 'stages'), [...path, 'stages']),
      ...stages.flatMap((stage, index) => [
        ...unknownAgent(at(stage, 'agent'), [...path, 'stages', index, 'agent'], agents),
        ...unknownPlaceholder(at(stage, 'deliver'), [...path, 'stages', index, 'deliver']),
      ]),
      ...doubledStages(stages, path),
      ...withoutPerson(at(workflow, 'publish'), [...path, 'publish']),
    ];
  });
}

/** Work goes through one stage; what makes several reachable, and brings them to an end, comes with the second. */
function wrongCount(stages: unknown, path: Path): readonly Broken[] {
  if (!Array.isArray(stages) || stages.length === 1) return [];
  const suggestion = 'A workflow has one stage; make another workflow of the rest.';
  const fault = { expected: 'exactly 1 entry', found: String(stages.length), path: pathWords(path) };
  return [{ at: path, fault: { code: 'length-wrong', ...fault, ...(stages.length === 0 ? {} : { suggestion }) } }];
}

function unknownAgent(name: unknown, path: Path, agents: readonly string[]): readonly Broken[] {
  if (typeof name !== 'string' || agents.includes(name)) return [];
  const fault = { found: quoted(name), path: pathWords(path), suggestion: didYouMean(name, agents) };
  return [{ at: path, fault: { code: 'agent-unknown', ...fault } }];
}

const PLACEHOLDERS = ['{{slug}}', '{{date}}'];

function unknownPlaceholder(deliver: unknown, path: Path): readonly Broken[] {
  if (typeof deliver !== 'string') return [];
  const unknown = [...deliver.matchAll(/\{\{[^}]*\}\}/g)].map(([whole]) => whole);
  return unknown
    .filter((whole) => !PLACEHOLDERS.includes(whole))
    .map((whole) => ({
      at: path,
      fault: {
        code: 'placeholder-unknown',
        found: quoted(whole),
        path: pathWords(path),
        suggestion: didYouMean(whole, PLACEHOLDERS),
      },
    }));
}

function doubledStages(stages: readonly unknown[], path: Path): readonly Broken[] {
  const ids = stages.map((stage) => at(stage, 'id'));
  return ids.flatMap((id, index) =>
    typeof id === 'string' && ids.indexOf(id) < index
      ? [{ at: [...path, 'stages', index, 'id'], fault: doubled(id, path) }]
      : [],
  );
}

const doubled = (id: string, path: Path): Broken['fault'] => ({
  code: 'stage-twice',
  found: quoted(id),
  path: pathWords(path),
});

function withoutPerson(publish: unknown, path: Path): readonly Broken[] {
  const gate = at(publish, 'gate');
  if (!Array.isArray(gate) || gate.includes('human') || at(publish, 'without-a-person') === true) return [];
  return [{ at: [...path, 'gate'], fault: { code: 'person-missing', path: pathWords([...path, 'gate']) } }];
}

const mapping = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const at = (value: unknown, key: string): unknown => mapping(value)?.[key];
