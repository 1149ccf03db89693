import { z } from 'zod';
import { GATES } from '../domain/task.ts';

export const NAME_RULE = 'A name is lower-case letters, digits and dashes, and begins with a letter.';
const name = z.string().regex(/^[a-z][a-z0-9-]*$/, NAME_RULE);
const path = z.string().refine(isPlainPath, { params: { problem: 'path-not-allowed' } });

/** A path that a deliverable may have: inside the repository, and not where GitHub or git take orders from. */
export function isPlainPath(value: string): boolean {
  const parts = value.split('/');
  const [first = ''] = parts;
  return (
    value !== '' &&
    !value.includes('\\') &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..') &&
    !['.git', '.github'].includes(first.toLowerCase())
  );
}

/** A name, an address of IPv4, or one of IPv6 in brackets. */
const HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/i;
const HOST_RULE = 'write the name of the host alone, without scheme, port or path';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SLUG_RULE = 'write the app’s name as it stands in the address of its page: github.com/apps/<slug>';

export const TRUSTS = ['low', 'high'] as const;

/** What a check tells of itself to the configuration. */
export interface ConfigurableCheck {
  readonly id: string;
  readonly help: string;
  readonly settings: z.ZodObject;
}

/** Each check that has settings, by its id. */
function settingsOf(checks: readonly ConfigurableCheck[]) {
  const configurable = checks.filter(({ settings }) => Object.keys(settings.shape).length > 0);
  return z
    .strictObject(
      Object.fromEntries(configurable.map(({ id, help, settings }) => [id, settings.prefault({}).describe(help)])),
    )
    .prefault({});
}

/**
 * The shape of `.github/imprimatur.yml`; what holds across settings is in `rules.ts`. Roles and checks are passed in,
 * since their registries stand above.
 */
export function configSchema(roles: readonly string[], checks: readonly ConfigurableCheck[]) {
  const names = checks.map(({ id }) => id);
  const stage = z.strictObject({
    id: name.describe('Name of the stage.'),
    agent: name.describe('Which agent works here.'),
    deliver: path.describe('Path of the deliverable; {{slug}} and {{date}} are filled in.'),
    checks: z.array(z.enum(names)).default(names).describe('Checks that must pass before a person sees the work.'),
    gate: z
      .array(z.enum(GATES))
      .optional()
      .describe('What must hold before the stage counts as passed; by default from the trust of the agent.'),
  });
  const publish = z.strictObject({
    gate: z.array(z.enum(GATES)).default(['human']).describe('What must hold before the work is merged.'),
    'without-a-person': z.boolean().default(false).describe('Must be true for a gate without a person.'),
    merge: z.enum(['merge', 'squash', 'rebase']).default('merge').describe('How the pull request is merged.'),
  });
  const workflow = z.strictObject({
    sources: z.array(z.string().min(1)).default([]).describe('Sources that every task of this workflow may cite.'),
    // Counted by a rule: zod looks at no entry of a list that is too long.
    stages: z.array(stage).meta({ minItems: 1, maxItems: 1 }).describe('The stages, in order; for now there is one.'),
    publish: publish.prefault({}).describe('How the work gets out.'),
  });
  const agent = z.strictObject({
    role: z.enum(roles).describe('What the agent can do.'),
    trust: z.enum(TRUSTS).default('low').describe('low: a person must approve. high: the checks are enough.'),
  });
  const price = z.strictObject({
    input: z.number().min(0).describe('What is sent.'),
    output: z.number().min(0).describe('What comes back.'),
  });
  const model = z.strictObject({
    name: z.string().min(1).describe('Name of the model, as its endpoint calls it.'),
    'base-url': z
      .url()
      .optional()
      .describe('Address of an OpenAI-compatible API; the input openai-base-url goes before it.'),
    api: z
      .enum(['chat', 'responses'])
      .default('chat')
      .describe('Chat completions, which every compatible server has, or the Responses API.'),
    price: price.optional().describe('US dollars per million tokens, when the model is not in the price list.'),
    timeout: z.number().int().min(1).max(1800).default(120).describe('Seconds that one call may take.'),
    retries: z
      .number()
      .int()
      .min(0)
      .max(10)
      .default(3)
      .describe('Further tries of a call that failed for a passing reason.'),
  });
  const limits = z.strictObject({
    failures: z.number().int().min(1).max(10).default(3).describe('Failed runs in a row before a person is asked.'),
    rounds: z
      .number()
      .int()
      .min(1)
      .max(10)
      .default(3)
      .describe('Times in a row that the checks may send the work back.'),
    'stage-minutes': z
      .number()
      .min(0.1)
      .max(300)
      .default(25)
      .describe('Minutes that the model calls of one run may take; the job’s own limit is a little longer.'),
    'tokens-per-call': z
      .number()
      .int()
      .min(4000)
      .default(64_000)
      .describe('Tokens of one call; a quarter is kept for the answer. What does not fit is left out, and named.'),
    'tokens-per-stage': z.number().int().min(4000).default(500_000).describe('Tokens that one run of a stage may use.'),
    'tokens-per-task': z
      .number()
      .int()
      .min(4000)
      .default(2_000_000)
      .describe('Tokens that a task may use. A call that could break it is not made: a person is asked.'),
    'usd-per-task': z
      .number()
      .min(0)
      .optional()
      .describe('US dollars that a task may cost. Where the price is unknown, a person is asked.'),
  });
  const gather = z.strictObject({
    'allow-hosts': z
      .array(z.string().regex(HOST, HOST_RULE))
      .default([])
      .describe('Hosts, by exact name, that may be read although they are not on the public internet.'),
  });
  return z.strictObject({
    version: z.literal(1).describe('Version of this format.'),
    model: model.describe('The model that the agents use.'),
    app: z
      .string()
      .regex(SLUG, SLUG_RULE)
      .optional()
      .describe('Slug of the GitHub App, when one works beside the Action and is not called `imprimatur`.'),
    context: z.array(path).default([]).describe('Documents that every agent reads before it starts.'),
    disclosure: z
      .string()
      .default('Written with AI from the sources listed below.')
      .describe('Stands in every deliverable; say here what your readers should know.'),
    limits: limits.prefault({}).describe('When a person is asked.'),
    checks: settingsOf(checks).describe('Settings of the checks, wherever they run.'),
    gather: gather.prefault({}).describe('How sources are read.'),
    agents: z.record(name, agent).describe('The agents, by name.'),
    workflows: z.record(name, workflow).describe('The workflows, by name; the label `workflow: <name>` starts one.'),
  });
}

export type Config = z.infer<ReturnType<typeof configSchema>>;
export type WorkflowConfig = Config['workflows'][string];

/** A configured workflow; what objects inherit is none. */
export const workflowNamed = ({ workflows }: Config, name: string): WorkflowConfig | undefined =>
  Object.hasOwn(workflows, name) ? workflows[name] : undefined;
