import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printProblem, type Template } from '../syntax/workflow.ts';
import { YamlReader } from '../syntax/yaml-reader.ts';

export interface ActionManifest {
  readonly main: string;
  /** The inputs; those without a default are empty unless given. */
  readonly inputs: Readonly<Record<string, Template | undefined>>;
}

/** Reads `action.yml` of a JavaScript action. Throws with every problem that it has. */
export function readManifest(directory: string): ActionManifest {
  const file = join(directory, 'action.yml');
  const reader = new YamlReader(file, readFileSync(file, 'utf8'));
  const entries = reader.entries(reader.root, [
    'name',
    'description',
    'author',
    'branding',
    'inputs',
    'outputs',
    'runs',
  ]);
  const inputs: Record<string, Template | undefined> = {};
  for (const [name, at] of reader.entries(entries.get('inputs'))) {
    const fallback = reader.entries(at, ['description', 'required', 'default', 'deprecationMessage']).get('default');
    inputs[name] = fallback === undefined ? undefined : reader.template(fallback, 'action-default');
  }
  const runs = reader.entries(entries.get('runs'), ['using', 'main']);
  const using = runs.get('using');
  const main = runs.get('main');
  if (using === undefined || !/^node\d+$/.test(reader.text(using))) {
    reader.problem(using ?? reader.root, 'the local runner runs only JavaScript actions');
  }
  if (main === undefined) reader.problem(reader.root, 'needs `runs.main`');
  if (reader.problems.length > 0 || main === undefined) {
    throw new Error(reader.problems.map(printProblem).join('\n'));
  }
  return { main: join(directory, reader.text(main)), inputs };
}
