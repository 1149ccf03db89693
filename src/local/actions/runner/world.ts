import type { Layer } from '../../layer.ts';
import type { ArtifactStore } from '../store/artifacts.ts';
import type { CacheStore } from '../store/caches.ts';
import type { JobRecord, RunRecord } from '../store/records.ts';
import type { Repository } from '../store/repository.ts';
import type { RunStore } from '../store/runs.ts';
import type { Grace } from './child.ts';
import type { ConcurrencyGroups } from './concurrency-groups.ts';
import type { Slots } from './slots.ts';

export type JobMoment = 'queued' | 'started' | 'spawned' | 'finished';

export interface Settings {
  /** The checkout whose `action.yml` and bundle stand for `uses: imprimatur/imprimatur@…` and `uses: ./`. */
  readonly actionDirectory: string;
  readonly secrets: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  /** Where runs, logs, artifacts and caches are kept. */
  readonly directory: string;
  /** For jobs, besides what GitHub's runner sets; PATH is this process's own unless given here. */
  readonly environment: Readonly<Record<string, string>>;
  readonly nodeBinary: string;
  readonly grace: Grace;
  onJob(moment: JobMoment, run: RunRecord, job: JobRecord, pid?: number): void;
}

/** Ends a job or a run that is under way. */
export interface Control {
  /** As GitHub cancels: what says `always()` goes on. */
  cancel(): void;
  /** At once, whatever it says. */
  kill(): void;
}

/** Everything that the runs of one repository share. */
export interface World {
  readonly layer: Layer;
  readonly settings: Settings;
  readonly repository: Repository;
  readonly runs: RunStore;
  readonly artifacts: ArtifactStore;
  readonly caches: CacheStore;
  readonly slots: Slots;
  readonly groups: ConcurrencyGroups;
  /** The runs under way. */
  readonly controls: Map<number, Control>;
  /** The processes under way. */
  readonly pids: Set<number>;
  /** Keeps `idle()` waiting until the work has ended. */
  track(work: Promise<void>): void;
}
