import { join } from 'node:path';
import type { RunRecord } from './records.ts';

export interface WorkflowRecord {
  readonly id: number;
  readonly path: string;
  readonly createdAt: string;
}

/** Run ids are large on GitHub too; whoever confuses them with numbers of issues should notice. */
const firstRunId = 7_000_000_001;
const firstJobId = 21_000_000_001;
const firstWorkflowId = 5_001;

/** The runs, jobs and workflows of the repository, in memory. */
export class RunStore {
  readonly runs = new Map<number, RunRecord>();
  readonly #workflows = new Map<string, WorkflowRecord>();
  readonly #directory: string;
  #jobs = 0;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** A workflow keeps its id as long as its path. */
  workflow(path: string, now: Date): WorkflowRecord {
    const known = this.#workflows.get(path);
    if (known !== undefined) return known;
    const created = { id: firstWorkflowId + this.#workflows.size, path, createdAt: now.toISOString() };
    this.#workflows.set(path, created);
    return created;
  }

  add(run: Omit<RunRecord, 'id' | 'runNumber' | 'directory' | 'attempts' | 'annotations'>): RunRecord {
    const id = firstRunId + this.runs.size;
    const earlier = [...this.runs.values()].filter((other) => other.workflowId === run.workflowId);
    const added: RunRecord = {
      ...run,
      id,
      runNumber: earlier.length + 1,
      directory: join(this.#directory, 'runs', String(id)),
      attempts: [],
      annotations: [],
    };
    this.runs.set(id, added);
    return added;
  }

  nextJobId(): number {
    this.#jobs += 1;
    return firstJobId + this.#jobs;
  }

  /** Newest first, as GitHub lists them. */
  list(): RunRecord[] {
    return [...this.runs.values()].reverse();
  }
}
