import { z } from 'zod';
import { GATES } from '../domain/task.ts';

const name = z.string().regex(/^[a-z][a-z0-9-]*$/, 'a name is lower-case letters, digits and dashes');
const path = z
  .string()
  .refine(isPlainPath, 'a path is relative to the repository, without “..”, and never under .github/ or .git/');

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

export const TRUSTS = ['low', 'high'] as const;

/** The shape of `.github/imprimatur.yml`. Roles and checks are passed in, since their registries stand above. */
export function configSchema(roles: readonly string[], checks: readonly string[]) {
  const check = z.enum(checks);
  const stage = z.strictObject({
    id: name.describe('Name of the stage.'),
    agent: name.describe('Which agent works here.'),
    deliver: path.describe('Path of the deliverable; {{slug}} and {{date}} are filled in.'),
    checks: z
      .array(check)
      .default([...checks])
      .describe('Checks that must pass before a person sees the work.'),
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
    stages: z.array(stage).length(1, 'a workflow has one stage').describe('The stages, in order.'),
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
  });
  return z
    .strictObject({
      version: z.literal(1).describe('Version of this format.'),
      model: model.describe('The model that the agents use.'),
      context: z.array(path).default([]).describe('Documents that every agent reads before it starts.'),
      disclosure: z
        .string()
        .default('Written with AI from the sources listed below.')
        .describe('Stands in every deliverable; say here what your readers should know.'),
      limits: limits.prefault({}).describe('When a person is asked.'),
      agents: z.record(name, agent).describe('The agents, by name.'),
      workflows: z.record(name, workflow).describe('The workflows, by name; the label `workflow: <name>` starts one.'),
    })
    .superRefine((config, context) => {
      for (const [id, { stages, publish }] of Object.entries(config.workflows)) {
        stages.forEach(({ agent }, index) => {
          if (Object.hasOwn(config.agents, agent)) return;
          const message = `there is no agent “${agent}”; there is ${Object.keys(config.agents).join(', ') || 'none'}`;
          context.addIssue({ code: 'custom', path: ['workflows', id, 'stages', index, 'agent'], message });
        });
        if (!publish.gate.includes('human') && !publish['without-a-person']) {
          const message = 'a gate without “human” publishes without a person: say so with `without-a-person: true`';
          context.addIssue({ code: 'custom', path: ['workflows', id, 'publish', 'gate'], message });
        }
      }
    });
}

export type Config = z.infer<ReturnType<typeof configSchema>>;
export type WorkflowConfig = Config['workflows'][string];
