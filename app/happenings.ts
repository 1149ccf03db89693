import type { Probot } from 'probot';
import { ImprimaturError } from '../src/domain/errors.ts';
import type { Wake } from '../src/domain/signal.ts';
import type { Status } from '../src/domain/task.ts';

/** What an operator may want to know of the app. */
export type Happening =
  /** A delivery that concerns no task. */
  | { readonly kind: 'ignored'; readonly delivery: string; readonly event: string; readonly reason: string }
  | {
      readonly kind: 'handled';
      /** `owner/repo#number` */
      readonly task: string;
      readonly why: Wake;
      readonly status: Status | null;
      readonly reasons: readonly string[];
    }
  /** Tasks that the clock or an event made, or why none. */
  | { readonly kind: 'made'; readonly repository: string; readonly said: readonly string[] }
  | {
      readonly kind: 'failed';
      /** What was being done, e.g. `owner/repo#12`. */
      readonly doing: string;
      readonly error: unknown;
      /** Seconds until it is tried again; null leaves it to the next event or sweep. */
      readonly again: number | null;
    }
  | {
      readonly kind: 'swept';
      readonly repositories: number;
      readonly tasks: number;
      readonly requests: number;
      /** False when something was left: the next sweep goes on there. */
      readonly complete: boolean;
    }
  | { readonly kind: 'accepted'; readonly slug: string; readonly lacking: readonly string[] };

export type Tell = (happening: Happening) => void;

type Log = Pick<Probot['log'], 'debug' | 'info' | 'warn' | 'error'>;

/** One line each. What can't be helped by waiting stands out as an error. */
export const toLog =
  (log: () => Log): Tell =>
  (happening) => {
    switch (happening.kind) {
      case 'ignored':
        return log().debug(`${happening.event} ${happening.delivery}: ${happening.reason}`);
      case 'handled':
        return log().info(
          `${happening.task} (${happening.why}): ${[happening.status, ...happening.reasons].filter(Boolean).join(' · ')}`,
        );
      case 'made':
        return log().info(`${happening.repository}: ${happening.said.join(' ')}`);
      case 'failed':
        return tellFailure(log(), happening);
      case 'swept': {
        const { repositories, tasks, requests, complete } = happening;
        const end = complete ? '' : '; the next sweep goes on from here';
        return log().info(`Swept ${repositories} repositories: ${tasks} tasks, ${requests} requests${end}`);
      }
      case 'accepted':
        if (happening.lacking.length > 0)
          log().warn(`The app ${happening.slug} lacks: ${happening.lacking.join(', ')}`);
        return log().info(`GitHub knows us as ${happening.slug}`);
    }
  };

function tellFailure(log: Log, { doing, error, again }: Extract<Happening, { kind: 'failed' }>): void {
  const next = again === null ? '' : ` Next try in ${again} s.`;
  if (error instanceof ImprimaturError) log.error(`${doing}: ${error.code}: ${error.message} ${error.help}${next}`);
  // A bug: the stack is what helps.
  else log.error(error instanceof Error ? error : new Error(String(error)), `${doing} failed.${next}`);
}
