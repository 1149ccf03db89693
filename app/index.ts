import type { ApplicationFunction, Context, Probot } from 'probot';
import { z } from 'zod';
import type { Ignored, Signal } from '../src/domain/signal.ts';
import { type GitHubClient, inCatalogue } from '../src/github/client.ts';
import { IDENTITIES, loginOfApp } from '../src/github/identities.ts';
import { createAlarms } from './alarms.ts';
import { readSettings, type Settings } from './env.ts';
import { type Tell, toLog } from './happenings.ts';
import { EVENTS, lackingOf } from './needs.ts';
import type { Delivery } from './receive.ts';
import { RUN_EVENT, signalOf } from './signal.ts';
import { createSweeps } from './sweeps.ts';
import { timers as realTimers, type Timers } from './timers.ts';
import { createWaker, type Place } from './waker.ts';
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
  const wake = createWaker({
    settings,
    wakes,
    alarms,
    tell,
    clientOf,
    async identities() {
      if (slug === null) await identify();
      return identities();
    },
  });
  const sweeps = createSweeps({ wake, tell, timers, random, clientOf, minutes: settings.IMPRIMATUR_SWEEP_MINUTES });

  function start(): void {
    underWay = identify().then(sweeps.start, (error) => {
      tell({ kind: 'failed', doing: 'the start', error: inCatalogue(error), again: A_MINUTE / 1000 });
      if (!stopped) cancel = timers.after(A_MINUTE, start);
    });
  }

  /** The task that a delivery wakes, or why none. */
  function wish(name: string, payload: unknown): { readonly place: Place; readonly signal: Signal } | Ignored {
    const signal = signalOf(name, payload, { identities: identities(), workflowFile: settings.IMPRIMATUR_WORKFLOW });
    if ('ignored' in signal) return signal;
    const place = placeSchema.safeParse(payload);
    if (!place.success) return { ignored: 'it names no repository of an installation' };
    const { installation, repository } = place.data;
    return {
      signal,
      place: {
        installation: installation.id,
        owner: repository.owner.login,
        repo: repository.name,
        defaultBranch: repository.default_branch,
      },
    };
  }

  start();

  return {
    receive({ id, name, payload }) {
      try {
        const wished = wish(name, payload);
        if ('ignored' in wished) tell({ kind: 'ignored', delivery: id, event: name, reason: wished.ignored });
        // Whoever waits for an answer waits for nothing: the work has as long as it takes.
        else void wake(wished.place, { signal: wished.signal, ofRunsEnd: name === RUN_EVENT });
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
  const { receive } = attach(probot, readSettings(process.env));
  probot.on([...EVENTS] as Parameters<Probot['on']>[0], (context) => receive(context as Context as Delivery));
};
export default application;
