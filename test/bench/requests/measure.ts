import type { Job, Kind } from './recorder.ts';
import type { Legs } from './stage.ts';
import { isWrite, throttleSeconds } from './throttle.ts';

export interface Amount {
  readonly requests: number;
  readonly writes: number;
  readonly throttle: number;
}

export const LEGS = ['turn', 'revision', 'merge'] as const;
export type Leg = (typeof LEGS)[number];

export interface Measured {
  readonly legs: Readonly<Record<Leg, Amount>>;
  readonly all: Amount;
  /** Jobs that did the work; those that lost the race for it, or found nothing to do, are in `idle`. */
  readonly jobs: readonly (Amount & { readonly leg: Leg; readonly kind: Kind; readonly count: number })[];
  readonly idle: readonly (Amount & { readonly leg: Leg; readonly name: string })[];
  /** Operation → how often in each leg, by the jobs that did the work. */
  readonly operations: Readonly<Record<string, Readonly<Record<Leg, number>>>>;
}

export const amountOf = (jobs: readonly Job[]): Amount => ({
  requests: jobs.reduce((sum, { requests }) => sum + requests.length, 0),
  writes: jobs.reduce((sum, { requests }) => sum + requests.filter(isWrite).length, 0),
  throttle: jobs.reduce((sum, { requests }) => sum + throttleSeconds(requests), 0),
});

const plus = (left: Amount, right: Amount): Amount => ({
  requests: left.requests + right.requests,
  writes: left.writes + right.writes,
  throttle: left.throttle + right.throttle,
});

/** A commit that no ref names is no trace: whoever loses the race for the journal leaves one. An agent's job only reads. */
const didNothing = ({ kind, requests }: Job): boolean =>
  kind !== 'agent' &&
  !requests.some((sent) => isWrite(sent) && sent.status < 300 && !sent.path.endsWith('/git/commits'));

export function measure(legs: Legs): Measured {
  const working = (leg: Leg): readonly Job[] => legs[leg].filter((job) => !didNothing(job));
  const amounts = {
    turn: amountOf(working('turn')),
    revision: amountOf(working('revision')),
    merge: amountOf(working('merge')),
  };
  const jobs = LEGS.flatMap((leg) => {
    const kinds = [...new Set(working(leg).map(({ kind }) => kind))];
    return kinds.map((kind) => {
      const ofKind = working(leg).filter((job) => job.kind === kind);
      return { leg, kind, count: ofKind.length, ...amountOf(ofKind) };
    });
  });
  const idle = LEGS.flatMap((leg) =>
    legs[leg].filter(didNothing).map((job) => ({ leg, name: `${job.kind}, ${job.name}`, ...amountOf([job]) })),
  );
  const operations: Record<string, Record<Leg, number>> = {};
  for (const leg of LEGS) {
    for (const { kind, requests } of working(leg)) {
      for (const { method, path } of requests) {
        const operation = `${kind}: ${method} ${general(path)}`;
        const counts = operations[operation] ?? { turn: 0, revision: 0, merge: 0 };
        operations[operation] = { ...counts, [leg]: counts[leg] + 1 };
      }
    }
  }
  return { legs: amounts, all: LEGS.map((leg) => amounts[leg]).reduce(plus), jobs, idle, operations };
}

/** A path without what is particular, so that equal operations add up. */
const general = (path: string): string =>
  decodeURIComponent(path)
    .replace(/^\/repos\/[^/]+\/[^/]+/, '')
    .replace(/\/[0-9a-f]{40}\b/g, '/:sha')
    .replace(
      /contents\/(?:\.github\/\S+|sources\/.*)/,
      (found) => `contents/${found.includes('sources/') ? ':source' : ':configuration'}`,
    )
    .replace(/contents\/(?:content|naive)\/.*/, 'contents/:deliverable')
    .replace(/(git\/refs?\/(?:heads|imprimatur\/\w+)).*/, '$1/:ref')
    .replace(/compare\/.*/, 'compare/:range')
    .replace(/collaborators\/[^/]+/, 'collaborators/:login')
    .replace(/labels\/.*/, 'labels/:name')
    .replace(/workflows\/[^/]+/, 'workflows/:file')
    .replace(/\/\d+/g, '/:number');
