/** `action.yml` is what users read, `action/inputs.ts` is what runs: here they are held equal. */
import { parse } from 'yaml';
import { codeOf, type SourceFile } from './sources.ts';

/** What this rule needs of a zod object. */
export type InputsSchema = {
  readonly shape: Readonly<Record<string, unknown>>;
  safeParse(value: unknown): { success: boolean; error?: { message: string } | undefined };
};

type Metadata = {
  readonly inputs: Readonly<Record<string, { description?: string; default?: string; required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { description?: string }>>;
};

export const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export function inputsEqual(actionYaml: string, schema: InputsSchema): string[] {
  const { inputs } = metadataOf(actionYaml);
  const keys = Object.keys(schema.shape);
  const declared = new Set(Object.keys(inputs));
  const read = new Set(keys.map(kebabCase));
  return [
    ...[...declared]
      .filter((name) => !read.has(name))
      .map((name) => `action.yml has the input "${name}", which inputsSchema does not read.`),
    ...[...read]
      .filter((name) => !declared.has(name))
      .map((name) => `inputsSchema reads "${name}", which action.yml does not have.`),
    ...Object.entries(inputs).flatMap(([name, input]) =>
      input.description ? [] : [`action.yml: the input "${name}" has no description.`],
    ),
    ...defaultsRefused(inputs, keys, schema),
  ];
}

/** The runner hands over every default as text, with expressions filled in; whoever sets nothing must not get an error. */
function defaultsRefused(inputs: Metadata['inputs'], keys: readonly string[], schema: InputsSchema): string[] {
  const spelling = keys.some((key) => key.includes('-')) ? (name: string) => name : camelCase;
  const values = Object.entries(inputs).map(([name, input]) => [
    spelling(name),
    String(input.default ?? '').replace(/\$\{\{.*?\}\}/g, 'value-of-an-expression'),
  ]);
  const result = schema.safeParse(Object.fromEntries(values));
  return result.success
    ? []
    : [`inputsSchema refuses the defaults of action.yml: ${result.error?.message ?? 'no reason given'}`];
}

/** Outputs that the code sets by name, in any call of `setOutput('…'`, against those that action.yml promises. */
export function outputsEqual(actionYaml: string, files: readonly SourceFile[]): string[] {
  const declared = Object.keys(metadataOf(actionYaml).outputs);
  const sources = files.filter((file) => file.path.startsWith('action/')).map((file) => codeOf(file.text, 'kept'));
  const set = new Set(
    sources.flatMap((code) => [...code.matchAll(/setOutput\(\s*'([^']+)'/g)].map((match) => match[1] ?? '')),
  );
  const mentioned = (name: string): boolean =>
    sources.some((code) => code.includes(`'${name}'`) || new RegExp(`\\b${camelCase(name)}:`).test(code));
  return [
    ...[...set]
      .filter((name) => !declared.includes(name))
      .map((name) => `The Action sets the output "${name}", which action.yml does not have.`),
    ...declared
      .filter((name) => !mentioned(name))
      .map((name) => `action.yml promises the output "${name}", which nothing in action/ sets.`),
  ];
}

function metadataOf(actionYaml: string): Metadata {
  const { inputs = {}, outputs = {} } = parse(actionYaml) as Partial<Metadata>;
  return { inputs, outputs };
}
