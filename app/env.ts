import { createPrivateKey } from 'node:crypto';
import { z } from 'zod';
import { TRIGGER_EVENTS } from '../src/triggers/index.ts';

const number = (most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a number')
    .transform(Number)
    .refine((value) => value <= most, `must be at most ${most}`);

const settingsSchema = z.object({
  /** Where the configuration and the Actions workflow are in the repositories that the app serves. */
  IMPRIMATUR_CONFIG: z.string().default('.github/imprimatur.yml'),
  IMPRIMATUR_WORKFLOW: z.string().default('imprimatur.yml'),
  /** Further events that may make tasks, as the configurations say; the app has to be subscribed to them. */
  IMPRIMATUR_TRIGGERS: z
    .string()
    .default('')
    .transform((names) => names.split(/[\s,]+/).filter((name) => name !== ''))
    .refine((names) => names.every((name) => TRIGGER_EVENTS.includes(name)), {
      error: `may name ${TRIGGER_EVENTS.join(', ')}`,
    }),
  /** From one sweep to the next, about; 0: never. */
  IMPRIMATUR_SWEEP_MINUTES: number(1440).default(15),
});

/** `debug` also names the events that concern no task, each with the reason. */
const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'fatal'] as const;

const needed = (what: string) => z.string({ error: `is missing: ${what}` });

export const environmentSchema = settingsSchema.extend({
  APP_ID: needed('the number that the GitHub App’s page shows as “App ID”')
    .regex(/^\d+$/, 'must be the number that the GitHub App’s page shows as “App ID”')
    .transform(Number),
  PRIVATE_KEY: needed('the private key that the GitHub App’s page generates')
    .transform(pemOf)
    .refine(isPrivateKey, 'must be a private key: PEM, PEM with \\n for its line ends, or PEM in base64'),
  WEBHOOK_SECRET: needed('the secret that the GitHub App’s page has under “Webhook”'),
  PORT: number(65_535).default(3000),
  GITHUB_API_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http(s) address' })
    // Paths are put behind it as they are.
    .transform((address) => address.replace(/\/+$/, ''))
    .default('https://api.github.com'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
});

export type Settings = z.infer<typeof settingsSchema>;
export type Environment = z.infer<typeof environmentSchema>;
export type Variables = Readonly<Record<string, string | undefined>>;

/** The environment of the app, or all that is wrong with it, a sentence each. Empty variables count as missing. */
export type ReadEnvironment =
  | { readonly valid: true; readonly environment: Environment }
  | { readonly valid: false; readonly problems: readonly string[] };

export function readEnvironment(variables: Variables): ReadEnvironment {
  const parsed = environmentSchema.safeParse(withoutEmpty(variables));
  if (parsed.success) return { valid: true, environment: parsed.data };
  return { valid: false, problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`) };
}

/** What the app needs when somebody else starts it, e.g. `probot run`. */
export const readSettings = (variables: Variables): Settings => settingsSchema.parse(withoutEmpty(variables));

const withoutEmpty = (variables: Variables): Variables =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ''));

/** Some hosts can't keep line ends in a variable, so there are two other ways to write a key. */
function pemOf(text: string): string {
  const plain = text.replaceAll('\\n', '\n').trim();
  return plain.startsWith('-----BEGIN') ? plain : Buffer.from(plain, 'base64').toString('utf8').trim();
}

function isPrivateKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).type === 'private';
  } catch {
    return false;
  }
}
