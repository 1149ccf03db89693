import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GitHubEvent, Layer, Route } from '../layer.ts';
import { artifactRoutes } from './routes/artifact-routes.ts';
import { jobRoutes } from './routes/job-routes.ts';
import { runRoutes } from './routes/run-routes.ts';
import { workflowRoutes } from './routes/workflow-routes.ts';
import { type Grace, gitHubGrace } from './runner/child.ts';
import { ConcurrencyGroups } from './runner/concurrency-groups.ts';
import { tick } from './runner/dispatch.ts';
import { mayStartRuns, startRuns } from './runner/listen.ts';
import { Slots } from './runner/slots.ts';
import type { Annotation } from './runner/workflow-commands.ts';
import type { JobMoment, Settings, World } from './runner/world.ts';
import { type JobSnapshot, jobSnapshotOf, type RunSnapshot, snapshotOf } from './snapshot.ts';
import { ArtifactStore } from './store/artifacts.ts';
import { CacheStore } from './store/caches.ts';
import { Repository } from './store/repository.ts';
import { RunStore } from './store/runs.ts';

/** A step in the life of a job. */
export interface JobProgress {
  /** `spawned`: a process of one of its steps has started. */
  readonly kind: JobMoment;
  readonly run: RunSnapshot;
  readonly job: JobSnapshot;
  /** Only of `spawned`. */
  readonly pid?: number;
}

export interface LocalActionsOptions {
  /** The checkout that stands for `uses: imprimatur/imprimatur…@…`: its `action.yml`, bundle and workflows; and for `uses: ./`. */
  readonly actionDirectory: string;
  readonly secrets: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  /** Where runs, logs, artifacts and caches are kept. */
  readonly directory: string;
  /** Jobs at once; 20 as on GitHub's free plan. */
  readonly concurrency?: number;
  /** Told of every job's queuing, start and end, and of every process that starts. */
  readonly onJob?: (progress: JobProgress) => void;
  /** For jobs, besides what GitHub's runner sets. */
  readonly environment?: Readonly<Record<string, string>>;
  /** This process's own unless told. */
  readonly nodeBinary?: string;
  /** How long a cancelled process has after each signal; GitHub's 7.5 s and 2.5 s unless told. */
  readonly grace?: Grace;
}

/** GitHub Actions on this machine: routes, a listener for events, and control for whoever runs it. */
export interface LocalActions {
  readonly routes: readonly Route[];
  /** Tells it the layer that it serves. Events that came before are taken now. */
  connect(layer: Layer): void;
  /** Hand it every event of the layer. */
  readonly listener: (event: GitHubEvent) => void;
  /** What every run looks like now, oldest first. */
  runs(): RunSnapshot[];
  run(id: number): RunSnapshot | undefined;
  /** The log of every job of the current attempt, by the job's path ("imprimatur/agent"); under '' what kept the run from starting. */
  logs(id: number): Record<string, string>;
  /** The step summaries of every job of the current attempt, by the job's path. */
  summaries(id: number): Record<string, string>;
  annotations(id: number): readonly Annotation[];
  /** One tick of `schedule`, for all workflows that have one or for one file; answers the ids of the runs. */
  triggerSchedule(file?: string): Promise<number[]>;
  /** Resolves when no run is under way and no event waits. */
  idle(): Promise<void>;
  childPids(): number[];
  /** Ends all runs and the processes it started, and starts nothing any more. */
  stop(): Promise<void>;
}

function settingsOf(options: LocalActionsOptions): Settings {
  return {
    actionDirectory: resolve(options.actionDirectory),
    secrets: options.secrets,
    variables: options.variables,
    directory: resolve(options.directory),
    environment: options.environment ?? {},
    nodeBinary: options.nodeBinary ?? process.execPath,
    grace: options.grace ?? gitHubGrace,
    onJob(kind, run, job, pid) {
      options.onJob?.({ kind, run: snapshotOf(run), job: jobSnapshotOf(job), ...(pid !== undefined && { pid }) });
    },
  };
}

export function localActions(options: LocalActionsOptions): LocalActions {
  const settings = settingsOf(options);
  const work = new Set<Promise<void>>();
  let world: World | undefined;
  let stopped = false;
  const early: GitHubEvent[] = [];
  /** Events are taken one after the other, so that runs are numbered in the order of what caused them. */
  let line: Promise<void> = Promise.resolve();

  const track = (promise: Promise<void>) => {
    const tracked = promise
      .catch((error: unknown) => console.error('Local Actions failed:', error))
      .finally(() => work.delete(tracked));
    work.add(tracked);
  };
  const open = (layer: Layer): World => {
    mkdirSync(settings.directory, { recursive: true });
    return {
      layer,
      settings,
      repository: new Repository(layer, settings.actionDirectory),
      runs: new RunStore(settings.directory),
      artifacts: new ArtifactStore(settings.directory),
      caches: new CacheStore(settings.directory),
      slots: new Slots(options.concurrency ?? 20),
      groups: new ConcurrencyGroups(),
      controls: new Map(),
      pids: new Set(),
      track,
    };
  };
  const worldOf = (layer: Layer): World => {
    world ??= open(layer);
    return world;
  };
  const connected = (): World => {
    if (world === undefined) throw new Error('localActions: connect(layer) comes before everything else');
    return world;
  };
  const listener = (event: GitHubEvent): void => {
    if (stopped || !mayStartRuns(event)) return;
    const current = world;
    if (current === undefined) {
      early.push(event);
      return;
    }
    const taken = line.then(() => (stopped ? undefined : startRuns(current, event)));
    line = taken.catch(() => undefined);
    track(taken);
  };
  const idle = async () => {
    while (work.size > 0) await Promise.allSettled(work);
  };
  const jobsOf = (id: number) => connected().runs.runs.get(id)?.attempts.at(-1)?.jobs ?? [];

  return {
    routes: [workflowRoutes, runRoutes, jobRoutes, artifactRoutes].flatMap((routes) => routes(worldOf)),
    connect(layer) {
      worldOf(layer);
      for (const event of early.splice(0)) listener(event);
    },
    listener,
    runs: () => [...(world?.runs.runs.values() ?? [])].map(snapshotOf),
    run(id) {
      const found = connected().runs.runs.get(id);
      return found && snapshotOf(found);
    },
    logs(id) {
      const refusal =
        connected()
          .runs.runs.get(id)
          ?.annotations.map(({ message }) => message) ?? [];
      const logs = jobsOf(id)
        .filter((job) => existsSync(job.logFile))
        .map((job) => [job.path, readFileSync(job.logFile, 'utf8')] as const);
      return Object.fromEntries(refusal.length > 0 ? [['', refusal.join('\n')] as const, ...logs] : logs);
    },
    summaries: (id) => Object.fromEntries(jobsOf(id).map((job) => [job.path, job.summary] as const)),
    annotations: (id) => [
      ...(connected().runs.runs.get(id)?.annotations ?? []),
      ...jobsOf(id).flatMap((job) => job.annotations),
    ],
    triggerSchedule: (file) => tick(connected(), file),
    idle,
    childPids: () => [...(world?.pids ?? [])],
    async stop() {
      stopped = true;
      // Again and again: what was just being started may appear only now.
      while (work.size > 0) {
        for (const control of world?.controls.values() ?? []) control.kill();
        await Promise.race([Promise.allSettled(work), sleep(20)]);
      }
    },
  };
}
