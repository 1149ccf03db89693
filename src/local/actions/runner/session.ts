import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Caller } from '../../layer.ts';
import type { JobRecord, RunRecord } from '../store/records.ts';
import type { ExpressionPlace } from '../syntax/expression-places.ts';
import { interpolate, type Scope } from '../syntax/expressions.ts';
import { readOnly } from '../syntax/permissions.ts';
import type { JobDefinition, Template, Templates } from '../syntax/workflow.ts';
import type { Child } from './child.ts';
import { frameContexts, needsContext } from './contexts.ts';
import type { Frame } from './frame.ts';
import type { JobPlan } from './job.ts';
import { JobLog } from './job-log.ts';
import { Masks } from './masks.ts';
import type { World } from './world.ts';

export type JobState = 'success' | 'failure' | 'cancelled';

/** The machine that one job gets: its folders, its token, and what its steps have left so far. */
export interface Session {
  readonly world: World;
  readonly run: RunRecord;
  readonly frame: Frame;
  readonly definition: JobDefinition;
  readonly record: JobRecord;
  readonly log: JobLog;
  readonly masks: Masks;
  /** Whom the job's token speaks for. */
  readonly caller: Caller;
  readonly folders: {
    readonly job: string;
    readonly workspace: string;
    readonly temporary: string;
    readonly home: string;
  };
  readonly eventFile: string;
  /** `steps.<id>`. */
  readonly steps: Record<string, { outputs: Record<string, string>; outcome: string; conclusion: string }>;
  /** What `env:` of the workflow and the job and GITHUB_ENV set. */
  readonly environment: Record<string, string>;
  /** What GITHUB_PATH put in front. */
  readonly paths: string[];
  /** What to do at the end of a job that succeeds: caches are saved then. */
  readonly afterSuccess: (() => void)[];
  state: JobState;
  /** No further step starts. */
  killed: boolean;
  child: Child | undefined;
}

const systems: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'macOS', win32: 'Windows' };
const runnerName = 'Local runner';

export function runnerContext(session: Pick<Session, 'folders' | 'world'>): Record<string, string> {
  return {
    name: runnerName,
    os: systems[process.platform] ?? 'Linux',
    arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
    temp: session.folders.temporary,
    tool_cache: join(session.world.settings.directory, 'tool-cache'),
    environment: 'github-hosted',
  };
}

/** What expressions of the job may see; `environment` adds the step's own `env:`. */
export function scopeOf(session: Session, environment: Readonly<Record<string, string>> = {}): Scope {
  const { world, run, frame, definition, caller, state } = session;
  const contexts = frameContexts(world, run, frame);
  const secrets = { ...frame.secrets, GITHUB_TOKEN: caller.token };
  return {
    status: { success: state === 'success', failure: state === 'failure', cancelled: state === 'cancelled' },
    contexts: {
      ...contexts,
      github: {
        ...(contexts.github as object),
        token: caller.token,
        job: definition.key,
        workspace: session.folders.workspace,
        event_path: session.eventFile,
      },
      needs: needsContext(run, frame, definition),
      secrets,
      env: { ...session.environment, ...environment },
      steps: session.steps,
      job: { status: state },
      runner: runnerContext(session),
    },
  };
}

/** Evaluates a value of the file; an error names its line. */
export function evaluate(session: Session, template: Template, place: ExpressionPlace, scope: Scope): string {
  try {
    return interpolate(template.text, place, scope);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${session.frame.workflow.path}:${template.line}: ${reason}`);
  }
}

export function evaluateAll(
  session: Session,
  templates: Templates,
  place: ExpressionPlace,
  scope: Scope,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(templates).map(([name, template]) => [name, evaluate(session, template, place, scope)] as const),
  );
}

/** Prepares folders, log and token of a job that is about to start. */
export async function openSession({ world, run, frame, definition, record }: JobPlan): Promise<Session> {
  const { workflow } = frame;
  const job = join(run.directory, String(record.attempt), record.path);
  const folders = { job, workspace: join(job, 'workspace'), temporary: join(job, 'temp'), home: join(job, 'home') };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  mkdirSync(join(world.settings.directory, 'tool-cache'), { recursive: true });
  const eventFile = join(job, 'event.json');
  writeFileSync(eventFile, JSON.stringify(run.cause.payload, null, 2));

  const masks = new Masks(Object.values(world.settings.secrets));
  const log = new JobLog(
    record.logFile,
    masks,
    () => world.layer.now(),
    (annotation) => record.annotations.push(annotation),
  );
  const wanted = definition.permissions ?? workflow.permissions ?? frame.granted;
  const granted = run.cause.fromFork ? readOnly(wanted) : wanted;
  // Every token may read the repository's metadata; and GitHub's API takes "no permissions" for "all of the app's".
  const permissions = { metadata: 'read', ...granted } as const;
  const token = await world.layer.mintJobToken(permissions);
  masks.add(token);
  log.write(`Runner: ${runnerName}. GITHUB_TOKEN permissions: ${JSON.stringify(permissions)}`);

  const session: Session = {
    world,
    run,
    frame,
    definition,
    record,
    log,
    masks,
    caller: { token, login: 'github-actions[bot]', type: 'Bot', permissions },
    folders,
    eventFile,
    steps: {},
    environment: {},
    paths: [],
    afterSuccess: [],
    state: 'success',
    killed: false,
    child: undefined,
  };
  Object.assign(session.environment, evaluateAll(session, workflow.environment, 'env', scopeOf(session)));
  Object.assign(session.environment, evaluateAll(session, definition.environment, 'job-env', scopeOf(session)));
  return session;
}
