import type { At, YamlReader } from './yaml-reader.ts';

const inputTypes = ['string', 'boolean', 'number'] as const;
export type InputValue = string | boolean | number;

/** An input that `workflow_call` declares. */
export interface CallInput {
  readonly type: (typeof inputTypes)[number];
  readonly required: boolean;
  readonly default?: string;
}

/** A secret that `workflow_call` declares. */
export interface CallSecret {
  readonly required: boolean;
}

export function readCallInputs(reader: YamlReader, at: At | undefined): Record<string, CallInput> {
  const inputs: Record<string, CallInput> = {};
  for (const [name, value] of reader.entries(at)) {
    const entries = reader.entries(value, ['description', 'required', 'default', 'type']);
    const text = (key: string) => {
      const entry = entries.get(key);
      return entry === undefined ? undefined : reader.text(entry);
    };
    const written = text('type');
    const type = inputTypes.find((known) => known === written);
    if (type === undefined) reader.problem(value, `needs a type, one of ${inputTypes.join(', ')}`, 'key');
    const fallback = text('default');
    inputs[name] = {
      type: type ?? 'string',
      required: text('required') === 'true',
      ...(fallback !== undefined && { default: fallback }),
    };
  }
  return inputs;
}

export function readCallSecrets(reader: YamlReader, at: At | undefined): Record<string, CallSecret> {
  const secrets: Record<string, CallSecret> = {};
  for (const [name, value] of reader.entries(at)) {
    const required = reader.entries(value, ['description', 'required']).get('required');
    secrets[name] = { required: required !== undefined && reader.text(required) === 'true' };
  }
  return secrets;
}

/** Of its input's type. Throws when the text of what was given is none of it. */
function typed(name: string, { type }: CallInput, text: string): InputValue {
  if (type === 'string') return text;
  if (type === 'boolean' && (text === 'true' || text === 'false' || text === '')) return text === 'true';
  if (type === 'number' && Number.isFinite(Number(text))) return Number(text);
  throw new Error(`The input ${name} must be a ${type}, not ${JSON.stringify(text)}`);
}

/** The `inputs` context of a called workflow, from what its caller gives and what it declares. */
export function callInputs(
  declared: Readonly<Record<string, CallInput>>,
  given: Readonly<Record<string, string>>,
): Record<string, InputValue> {
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [name, typed(name, input, given[name] ?? input.default ?? '')]),
  );
}
