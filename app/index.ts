import type { ApplicationFunction, Context, Probot } from 'probot';
import { z } from 'zod';
import type { Ignored } from '../src/domain/signal.ts';
import { type GitHubClient, inCatalogue } from '../src/github/client.ts';
import { IDENTITIES, loginOfApp } from '../src/github/identities.ts';
import { createAlarms } from './alarms.ts';
import type { Place } from './composing.ts';
import { readSettings, type Settings } from './env.ts';
import { type Tell, toLog } from './happenings.ts';
import { createMaker } from './maker.ts';
import { EVENTS, lackingOf } from './needs.ts';
import type { Delivery } from './receive.ts';
import { RUN_EVENT, signalOf } from './signal.ts';
import { createSweeps } from './sweeps.ts';
import { timers as realTimers, type Timers } from './timers.ts';
import { createWaker } from './waker.ts';
import { createWakes } from './wakes.ts';

const placeSchema = z.object({
  installation: z.object({ id: z.number() }),
  repository: z.object({ name: z.string(), owner: z.object({ login: z.string() }), default_branch: z.string() }),
});

/** Between tries to have GitHub accept the credentials. Milliseconds. */
const A_MINUTE = 60_000;

/** What a test may put in place of the real thing. */
export interface Parts {
  readonly timers: Timers;
  readonly random: () => number;
  readonly tell: Tell;
}

export interface Attached {
  /** Takes a delivery that GitHub has signed, and does the work afterwards. */
  receive(delivery: Delivery): void;
  /** GitHub has accepted the credentials. */
  ready(): boolean;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
  /** Starts nothing new by itself any more. */
  stop(): void;
}

/** Imprimatur on a Probot: deliveries, timers and sweeps → which task to wake → the same `handle` that the Action calls. */
export function attach(probot: Probot, settings: Settings, parts: Partial<Parts> = {}): Attached {
  const { timers = realTimers, random = Math.random, tell = toLog(() => probot.log) } = parts;
  const clientOf = (installation: number | null): Promise<GitHubClient> => probot.auth(installation ?? undefined);
  let slug: string | null = null;
  let underWay: Promise<void> = Promise.resolve();
  let stopped = false;
  let cancel = (): void => undefined;

  const identities = (): readonly string[] => (slug === null ? IDENTITIES : [...IDENTITIES, loginOfApp(slug)]);

  /** An app may be registered under any name, so it has to ask for its own. */
  async function identify(): Promise<void> {
    const { rest } = await clientOf(null);
    const { data } = await rest.apps.getAuthenticated();
    if (data === null || data.slug === undefined || slug !== null) return;
    slug = data.slug;
    tell({ kind: 'accepted', slug, lacking: lackingOf(data) });
  }

  const wakes = createWakes();
  const alarms = createAlarms(timers);
  const composing = {
    settings,
    clientOf,
    async identities() {
      if (slug === null) await identify();
      return identities();
    },
  };
  const wake = createWaker({ ...composing, wakes, alarms, tell });
  const make = createMaker({ ...composing, wake, wakes, alarms, tell });
  const sweeps = createSweeps({
    wake,
    make,
    tell,
    timers,
    random,
    clientOf,
    minutes: settings.IMPRIMATUR_SWEEP_MINUTES,
  });

  function start(): void {
    underWay = identify().then(sweeps.start, (error) => {
      tell({ kind: 'failed', doing: 'the start', error: inCatalogue(error), again: A_MINUTE / 1000 });
      if (!stopped) cancel = timers.after(A_MINUTE, start);
    });
  }

  function placeOf(payload: unknown): Place | null {
    const place = placeSchema.safeParse(payload);
    if (!place.success) return null;
    const { installation, repository } = place.data;
    return {
      installation: installation.id,
      owner: repository.owner.login,
      repo: repository.name,
      defaultBranch: repository.default_branch,
    };
  }

  /** What a delivery leads to; or why to nothing. Whoever waits for an answer waits for none of it. */
  function take(name: string, payload: unknown): Ignored | null {
    const signal = signalOf(name, payload, { identities: identities(), workflowFile: settings.IMPRIMATUR_WORKFLOW });
    const mayMake = settings.IMPRIMATUR_TRIGGERS.includes(name);
    if ('ignored' in signal && !mayMake) return signal;
    const place = placeOf(payload);
    if (place === null) return { ignored: 'it names no repository of an installation' };
    if (!('ignored' in signal)) void wake(place, { signal, ofRunsEnd: name === RUN_EVENT });
    if (mayMake) void make(place, { event: name, payload });
    return null;
  }

  start();

  return {
    receive({ id, name, payload }) {
      try {
        const ignored = take(name, payload);
        if (ignored !== null) tell({ kind: 'ignored', delivery: id, event: name, reason: ignored.ignored });
      } catch (error) {
        // One delivery that we can't read must not end what we do for the others.
        tell({ kind: 'failed', doing: `the delivery ${id} of ${name}`, error, again: null });
      }
    },
    ready: () => slug !== null,
    async settled() {
      await underWay;
      await sweeps.settled();
      await wakes.settled();
    },
    stop() {
      stopped = true;
      cancel();
      alarms.stop();
      sweeps.stop();
    },
  };
}

/** For `probot run`, which has a server of its own. */
const application: ApplicationFunction = (probot) => {
  const settings = readSettings(process.env);
  const { receive } = attach(probot, settings);
  probot.on([...new Set([...EVENTS, ...settings.IMPRIMATUR_TRIGGERS])] as Parameters<Probot['on']>[0], (context) =>
    receive(context as Context as Delivery),
  );
};
export default application;
