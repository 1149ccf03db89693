import { z } from 'zod';
import { ImprimaturError } from '../src/domain/errors.ts';

export const COMMANDS = ['handle', 'agent', 'sweep'] as const;

const issueNumber = z
  .string()
  .regex(/^\d*$/, 'must be the number of an issue')
  .transform((text) => (text === '' ? null : Number(text)));

/** The inputs of the Action, by their names in action.yml; a test keeps the two equal. */
export const inputsSchema = z.object({
  command: z.enum(COMMANDS, `must be one of ${COMMANDS.join(', ')}`),
  task: issueNumber,
  proposal: z.string(),
  config: z.string().min(1, 'is empty'),
  'github-token': z.string().min(1, 'is empty'),
  'openai-api-key': z.string(),
  'openai-base-url': z.union([z.literal(''), z.url('must be an address, such as https://api.example.org/v1')]),
  'dry-run': z.enum(['true', 'false'], 'must be true or false').transform((text) => text === 'true'),
});

export type Inputs = z.infer<typeof inputsSchema>;

/**
 * Reads every input; all that is wrong is said at once.
 * @throws ImprimaturError `input-invalid`
 */
export function readInputs(read: (name: string) => string): Inputs {
  const raw = Object.fromEntries(Object.keys(inputsSchema.shape).map((name) => [name, read(name)]));
  const parsed = inputsSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  throw new ImprimaturError('input-invalid', problems.join('; '));
}

/** An input as the runner hands it over: documented as "INPUT_<NAME>", where @actions/core reads it, too. */
export const inputNamed =
  (environment: Readonly<Record<string, string | undefined>>) =>
  (name: string): string =>
    (environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
