import pLimit from 'p-limit';
import { clockOf, type GitHubClient, inCatalogue, statusOf } from '../src/github/client.ts';
import { gitDatabase } from '../src/github/git-database.ts';
import { tasksToWake } from '../src/github/sweep.ts';
import { gitRefsJournal } from '../src/journal/git-refs.ts';
import type { Place } from './composing.ts';
import type { Tell } from './happenings.ts';
import type { Maker } from './maker.ts';
import type { Timers } from './timers.ts';
import type { Waker } from './waker.ts';

export interface Sweeping {
  readonly wake: Waker;
  readonly make: Maker;
  readonly tell: Tell;
  readonly timers: Timers;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** From the end of a sweep to the next, give or take a quarter; 0 for none at all. */
  readonly minutes: number;
  /** Null: as the app itself. */
  readonly clientOf: (installation: number | null) => Promise<GitHubClient>;
}

export interface Sweeps {
  /** Sweeps now, and from then on by itself. */
  start(): void;
  /** Resolves when no sweep is under way. */
  settled(): Promise<void>;
  /** The sweep that is under way ends after the task that it looks at. */
  stop(): void;
}

/**
 * Requests that one sweep may take over all installations. GitHub gives an installation at least 5,000 an hour: with
 * four sweeps in it, that leaves the rest to events even where all the work is in one installation.
 */
export const BUDGET = 1000;
const INSTALLATIONS_AT_ONCE = 4;
const HUNDRED = { per_page: 100 } as const;

/** What one sweep did so far. */
interface Sweep {
  readonly count: () => void;
  requests: number;
  repositories: number;
  tasks: number;
  complete: boolean;
}

/** Looks after every repository of every installation: what webhooks have lost, this finds. */
export function createSweeps({ wake, make, tell, timers, random, minutes, clientOf }: Sweeping): Sweeps {
  /** Of installations whose sweep was cut short: repositories and tasks that it has seen. The next goes on with others. */
  const begun = new Map<number, Set<string>>();
  let underWay: Promise<void> = Promise.resolve();
  let stopped = false;
  let cancel = (): void => undefined;

  const isOver = ({ requests }: Sweep): boolean => stopped || requests >= BUDGET;

  /** Whether all of its tasks were seen. */
  async function sweepRepository(place: Place, seen: Set<string>, sweep: Sweep): Promise<boolean> {
    const { owner, repo } = place;
    await make(place, null, sweep.count);
    const client = await clientOf(place.installation);
    client.hook.before('request', sweep.count);
    const journal = gitRefsJournal(gitDatabase(client, { owner, repo }));
    const tasks = await tasksToWake(client, { owner, repo }, journal, clockOf(client));
    for (const task of tasks) {
      const name = `${owner}/${repo}#${task}`;
      if (seen.has(name)) continue;
      if (isOver(sweep)) return false;
      seen.add(name);
      await wake(place, { signal: { task, why: 'sweep' }, onRequest: sweep.count });
      sweep.tasks += 1;
    }
    sweep.repositories += 1;
    return true;
  }

  /** @throws when the installation answers nothing more, e.g. since its requests of this hour are used up */
  async function sweepInstallation(installation: number, seen: Set<string>, sweep: Sweep): Promise<boolean> {
    if (isOver(sweep)) return false;
    const client = await clientOf(installation);
    client.hook.before('request', sweep.count);
    const pages = client.paginate.iterator(client.rest.apps.listReposAccessibleToInstallation, HUNDRED);
    for await (const { data } of pages) {
      for (const { full_name: name, name: repo, owner, default_branch: defaultBranch, archived, disabled } of data) {
        if (archived || disabled || seen.has(name)) continue;
        if (isOver(sweep)) return false;
        try {
          const place = { installation, owner: owner.login, repo, defaultBranch };
          if (!(await sweepRepository(place, seen, sweep))) return false;
          seen.add(name);
        } catch (error) {
          seen.add(name);
          if ([401, 403, 429].includes(statusOf(error) ?? 0)) throw error;
          tell({ kind: 'failed', doing: `the sweep of ${name}`, error: inCatalogue(error), again: null });
        }
      }
    }
    return true;
  }

  async function sweepAll(): Promise<void> {
    const sweep: Sweep = {
      count() {
        sweep.requests += 1;
      },
      requests: 0,
      repositories: 0,
      tasks: 0,
      complete: true,
    };
    const app = await clientOf(null);
    const installations = await app.paginate(app.rest.apps.listInstallations, HUNDRED, ({ data }) => {
      sweep.count();
      return data.filter(({ suspended_at: suspended }) => suspended === null).map(({ id }) => id);
    });
    for (const id of begun.keys()) if (!installations.includes(id)) begun.delete(id);
    const limit = pLimit(INSTALLATIONS_AT_ONCE);
    await limit.map(
      installations.toSorted((left, right) => Number(begun.has(right)) - Number(begun.has(left))),
      async (id) => {
        const seen = begun.get(id) ?? new Set();
        begun.set(id, seen);
        try {
          if (await sweepInstallation(id, seen, sweep)) begun.delete(id);
          else sweep.complete = false;
        } catch (error) {
          sweep.complete = false;
          tell({ kind: 'failed', doing: `the sweep of installation ${id}`, error: inCatalogue(error), again: null });
        }
      },
    );
    const { requests, repositories, tasks, complete } = sweep;
    tell({ kind: 'swept', requests, repositories, tasks, complete });
  }

  function run(): void {
    underWay = sweepAll()
      .catch((error) => tell({ kind: 'failed', doing: 'the sweep', error: inCatalogue(error), again: null }))
      .then(() => {
        // Instances that were started together shall not stay together.
        const pause = minutes * 60_000 * (0.75 + random() / 2);
        if (!stopped) cancel = timers.after(pause, run);
      });
  }

  return {
    start() {
      if (minutes > 0 && !stopped) run();
    },
    settled: () => underWay,
    stop() {
      stopped = true;
      cancel();
    },
  };
}
