import { z } from 'zod';
import { UNNAMED } from '../domain/task.ts';
import { appSlug, host, name, path } from './fields.ts';
import { limitsSchema, modelSchema } from './model-schema.ts';
import { agentSchema, workflowSchema } from './workflow-schema.ts';

/** What a check tells of itself to the configuration. */
export interface ConfigurableCheck {
  readonly id: string;
  readonly help: string;
  readonly settings: z.ZodObject;
}

/** What a role tells of itself to the configuration. */
export interface ConfigurableRole {
  readonly id: string;
  readonly judges: boolean;
  readonly findsTopics?: boolean;
}

/** The configuration's format: its shape, and what its rules have to know of the roles. */
export interface ConfigFormat {
  readonly schema: z.ZodType<Config>;
  readonly roles: readonly ConfigurableRole[];
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

const gatherSchema = z.strictObject({
  'allow-hosts': z
    .array(host)
    .default([])
    .describe('Hosts, by exact name, that may be read although they are not on the public internet.'),
});

/**
 * The shape of `.github/imprimatur.yml`; what holds across settings is in `rules.ts`. Roles and checks are passed in,
 * since their registries stand above.
 */
function configSchema(
  roles: readonly ConfigurableRole[],
  checks: readonly ConfigurableCheck[],
  triggers: z.ZodType<Readonly<Record<string, unknown>>>,
) {
  return z.strictObject({
    version: z.literal(1).describe('Version of this format.'),
    model: modelSchema.describe('The model that the agents use.'),
    app: appSlug
      .optional()
      .describe('Slug of the GitHub App, when one works beside the Action and is not called `imprimatur`.'),
    context: z.array(path).default([]).describe('Documents that every agent reads before it starts.'),
    disclosure: z
      .string()
      .default('Written with AI from the sources listed below.')
      .describe('Stands in every deliverable; say here what your readers should know.'),
    limits: limitsSchema.prefault({}).describe('When a person is asked.'),
    checks: settingsOf(checks).describe('Settings of the checks, wherever they run.'),
    gather: gatherSchema.prefault({}).describe('How sources are read.'),
    agents: z.record(name, agentSchema(roles.map(({ id }) => id))).describe('The agents, by name.'),
    workflows: z
      .record(
        name,
        workflowSchema(
          checks.map(({ id }) => id),
          triggers,
        ),
      )
      .describe('The workflows, by name; the label `workflow: <name>` starts one.'),
  });
}

export const configFormat = (
  roles: readonly ConfigurableRole[],
  checks: readonly ConfigurableCheck[],
  triggers: z.ZodType<Readonly<Record<string, unknown>>> = z.strictObject({}),
): ConfigFormat => ({ schema: configSchema(roles, checks, triggers), roles });

export type Config = z.infer<ReturnType<typeof configSchema>>;
export type WorkflowConfig = Config['workflows'][string];
export type StageConfig = WorkflowConfig['stages'][number];

/** The workflow that is meant: where none is named, the only one that there is. */
export function workflowMeant(name: string, { workflows }: Config): string {
  const [only = UNNAMED, ...more] = Object.keys(workflows);
  return name === UNNAMED && more.length === 0 ? only : name;
}

/** A configured workflow; what objects inherit is none. */
export const workflowNamed = ({ workflows }: Config, name: string): WorkflowConfig | undefined =>
  Object.hasOwn(workflows, name) ? workflows[name] : undefined;
