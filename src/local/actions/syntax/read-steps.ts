import type { Performer, StepDefinition } from './workflow.ts';
import type { At, YamlReader } from './yaml-reader.ts';

interface Known {
  readonly performer: Performer;
  /** The inputs that the runner understands; none named: those of action.yml. */
  readonly inputs?: readonly string[];
}

/** What `uses:` may name, without `@version`. */
const known: Readonly<Record<string, Known>> = {
  './': { performer: 'action' },
  'imprimatur/imprimatur': { performer: 'action' },
  'actions/checkout': { performer: 'checkout', inputs: ['ref', 'path', 'fetch-depth', 'persist-credentials', 'token'] },
  'actions/upload-artifact': {
    performer: 'upload-artifact',
    inputs: [
      'name',
      'path',
      'if-no-files-found',
      'retention-days',
      'compression-level',
      'overwrite',
      'include-hidden-files',
    ],
  },
  'actions/download-artifact': {
    performer: 'download-artifact',
    inputs: ['name', 'pattern', 'path', 'merge-multiple'],
  },
  'actions/cache': { performer: 'cache', inputs: ['path', 'key', 'restore-keys', 'fail-on-cache-miss', 'lookup-only'] },
  'actions/cache/restore': {
    performer: 'cache-restore',
    inputs: ['path', 'key', 'restore-keys', 'fail-on-cache-miss', 'lookup-only'],
  },
  'actions/cache/save': { performer: 'cache-save', inputs: ['path', 'key'] },
};

const stepKeys = ['id', 'name', 'if', 'uses', 'with', 'env', 'continue-on-error'];

function readStep(reader: YamlReader, at: At): StepDefinition | undefined {
  const entries = reader.entries(at, stepKeys);
  const uses = entries.get('uses');
  if (uses === undefined) {
    reader.problem(at, 'a step needs `uses`: the local runner performs actions, not commands');
    return undefined;
  }
  const name = reader.text(uses);
  const found = known[name.split('@', 1)[0] ?? ''];
  if (found === undefined) {
    reader.problem(uses, `the local runner does not know ${name}; it knows ${Object.keys(known).join(', ')}`);
    return undefined;
  }
  if (name !== './' && !/@.+$/.test(name)) reader.problem(uses, `${name} needs a version, as in ${name}@v1`);
  const template = (key: string, place: 'step' | 'step-if') => {
    const value = entries.get(key);
    return value === undefined ? undefined : reader.template(value, place);
  };
  const inputs = entries.get('with');
  if (found.inputs !== undefined) reader.entries(inputs, found.inputs);
  const id = entries.get('id');
  const stepName = template('name', 'step');
  const condition = template('if', 'step-if');
  const continueOnError = template('continue-on-error', 'step');
  return {
    uses: name,
    performer: found.performer,
    inputs: reader.templates(inputs, 'step'),
    environment: reader.templates(entries.get('env'), 'step'),
    line: reader.line(at),
    ...(id !== undefined && { id: reader.text(id) }),
    ...(stepName !== undefined && { name: stepName }),
    ...(condition !== undefined && { condition }),
    ...(continueOnError !== undefined && { continueOnError }),
  };
}

export function readSteps(reader: YamlReader, at: At): StepDefinition[] {
  const items = reader.items(at);
  const steps = items.flatMap((item) => readStep(reader, item) ?? []);
  const seen = new Set<string>();
  for (const { id } of steps) {
    if (id === undefined) continue;
    if (seen.has(id)) reader.problem(at, `two steps have the id ${id}`);
    seen.add(id);
  }
  return steps;
}
