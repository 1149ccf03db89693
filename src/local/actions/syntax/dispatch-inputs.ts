import type { At, YamlReader } from './yaml-reader.ts';

const inputTypes = ['string', 'boolean', 'number', 'choice', 'environment'] as const;
type InputType = (typeof inputTypes)[number];

/** An input that `workflow_dispatch` declares. */
export interface DispatchInput {
  readonly type: InputType;
  readonly required: boolean;
  readonly default?: string;
  readonly choices?: readonly string[];
}

export function readDispatchInputs(reader: YamlReader, at: At | undefined): Record<string, DispatchInput> {
  const inputs: Record<string, DispatchInput> = {};
  for (const [name, value] of reader.entries(at)) {
    const entries = reader.entries(value, [
      'description',
      'required',
      'default',
      'type',
      'options',
      'deprecationMessage',
    ]);
    const text = (key: string) => {
      const entry = entries.get(key);
      return entry === undefined ? undefined : reader.text(entry);
    };
    const written = text('type') ?? 'string';
    const type = inputTypes.find((known) => known === written);
    if (type === undefined) reader.problem(value, `type must be one of ${inputTypes.join(', ')}`);
    const fallback = text('default');
    const choices = entries.get('options');
    inputs[name] = {
      type: type ?? 'string',
      required: text('required') === 'true',
      ...(fallback !== undefined && { default: fallback }),
      ...(choices !== undefined && { choices: reader.texts(choices) }),
    };
  }
  return inputs;
}

export type CheckedInputs =
  | {
      readonly kind: 'accepted';
      readonly strings: Record<string, string>;
      readonly typed: Record<string, string | boolean | number>;
    }
  | { readonly kind: 'refused'; readonly message: string };

/** GitHub's limit on the inputs of one dispatch, in characters. */
const longestInputs = 65_535;

/**
 * Checks the inputs of a dispatch the way GitHub does. `strings` is `github.event.inputs`, `typed` the `inputs` context,
 * where booleans and numbers keep their type.
 */
export function checkInputs(declared: Readonly<Record<string, DispatchInput>>, given: unknown): CheckedInputs {
  const refused = (message: string): CheckedInputs => ({ kind: 'refused', message });
  if (given !== undefined && given !== null && (typeof given !== 'object' || Array.isArray(given))) {
    return refused("Invalid request.\n\nFor 'properties/inputs', it is not an object.");
  }
  const values: Record<string, unknown> = { ...given };
  const unexpected = Object.keys(values).filter((name) => !Object.hasOwn(declared, name));
  if (unexpected.length > 0) return refused(`Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  if (JSON.stringify(values).length > longestInputs) return refused('inputs are too large.');
  const strings: Record<string, string> = {};
  const typed: Record<string, string | boolean | number> = {};
  for (const [name, input] of Object.entries(declared)) {
    const value = values[name] ?? input.default;
    if (input.required && (value === undefined || value === '')) {
      return refused(`Required input '${name}' not provided`);
    }
    if (value !== undefined && typeof value !== 'string') {
      return refused(`Invalid request.\n\nFor 'properties/inputs/${name}', ${JSON.stringify(value)} is not a string.`);
    }
    const text = value ?? (input.type === 'boolean' ? 'false' : '');
    if (input.choices !== undefined && value !== undefined && !input.choices.includes(text)) {
      return refused(`Provided value '${text}' for input '${name}' not in the list of allowed values`);
    }
    strings[name] = text;
    typed[name] =
      input.type === 'boolean' ? text === 'true' : input.type === 'number' && text !== '' ? Number(text) : text;
  }
  return { kind: 'accepted', strings, typed };
}
