import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ImprimaturError } from '../src/domain/errors.ts';
import type { Ignored, Signal } from '../src/domain/signal.ts';
import { ingest } from '../src/github/ingest.ts';

/** What the runner tells a job of its event and its run. */
const environmentSchema = z.object({
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_EVENT_PATH: z.string().min(1),
  GITHUB_REPOSITORY: z.string().regex(/^[^/]+\/[^/]+$/),
  GITHUB_RUN_ID: z.string().regex(/^\d+$/).transform(Number),
  GITHUB_RUN_ATTEMPT: z.string().regex(/^\d+$/).transform(Number),
  GITHUB_WORKFLOW_REF: z.string(),
  GITHUB_API_URL: z.url(),
  GITHUB_SERVER_URL: z.url(),
  GITHUB_SHA: z.string(),
  GITHUB_WORKSPACE: z.string(),
  RUNNER_TEMP: z.string().min(1),
  IMPRIMATUR_TRIGGERS: z.string().default(''),
});

const payloadSchema = z.object({
  inputs: z.object({ task: z.string().nullish(), epoch: z.string().nullish() }).nullish(),
  repository: z.object({ default_branch: z.string() }).optional(),
});

export interface RunnerEvent {
  readonly name: string;
  readonly payload: unknown;
  readonly owner: string;
  readonly repo: string;
  readonly run: number;
  readonly runAttempt: number;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Commit of the default branch that the run was started at. */
  readonly sha: string;
  readonly workspace: string;
  readonly temporary: string;
  /** File name of the Actions workflow that this run is of. */
  readonly workflowFile: string;
  /** From the payload; not every event says it. */
  readonly defaultBranch: string | null;
  /** Names of further events that may make tasks, as the Actions workflow file says. */
  readonly triggers: readonly string[];
  /** This run was started for an agent, so what is handled is its end. */
  readonly isAgentRun: boolean;
}

/** @throws ImprimaturError `event-unusable` */
export async function readEvent(environment: Readonly<Record<string, string | undefined>>): Promise<RunnerEvent> {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const names = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
    throw new ImprimaturError('event-unusable', `the runner did not set ${names} as documented`);
  }
  const { data } = parsed;
  let payload: unknown;
  try {
    payload = JSON.parse(await readFile(data.GITHUB_EVENT_PATH, 'utf8'));
  } catch (error) {
    throw new ImprimaturError('event-unusable', `${data.GITHUB_EVENT_PATH} is no JSON file`, error);
  }
  const known = payloadSchema.safeParse(payload);
  const [owner = '', repo = ''] = data.GITHUB_REPOSITORY.split('/');
  return {
    name: data.GITHUB_EVENT_NAME,
    payload,
    owner,
    repo,
    run: data.GITHUB_RUN_ID,
    runAttempt: data.GITHUB_RUN_ATTEMPT,
    apiUrl: data.GITHUB_API_URL,
    serverUrl: data.GITHUB_SERVER_URL,
    sha: data.GITHUB_SHA,
    workspace: data.GITHUB_WORKSPACE,
    temporary: data.RUNNER_TEMP,
    workflowFile: data.GITHUB_WORKFLOW_REF.split('@')[0]?.split('/').at(-1) ?? '',
    defaultBranch: known.data?.repository?.default_branch ?? null,
    triggers: data.IMPRIMATUR_TRIGGERS.split(/[\s,]+/).filter(Boolean),
    isAgentRun: data.GITHUB_EVENT_NAME === 'workflow_dispatch' && Boolean(known.data?.inputs?.epoch),
  };
}

/** Whoever has these in the `on` of the Actions workflow file wants tasks made of them. */
const MAKING = ['release', 'push', 'repository_dispatch'];

/** Issues and pull requests have other events than those that make tasks, so the file has to name them. */
export const mayMakeTasks = ({ name, triggers }: RunnerEvent): boolean =>
  MAKING.includes(name) || triggers.includes(name);

/** Which task to wake: the named one, or that of the event. */
export function signalOf(event: RunnerEvent, task: number | null, identities: readonly string[]): Signal | Ignored {
  if (task === null) return ingest(event.name, event.payload, identities);
  return event.isAgentRun ? { task, why: 'run-ended', run: event.run } : { task, why: 'asked' };
}
