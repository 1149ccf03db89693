/** Checks of the repository's own that have to be green before work goes out: check runs, or commit statuses, of one commit. */

/** Name of the check that we set ourselves on the pull request's head; a ruleset can demand it. */
export const OWN_CHECK = 'imprimatur';

/** A check as GitHub shows it now. Whatever is not known to be green is not. */
export type CheckFacts =
  | { readonly name: string; readonly is: 'green' }
  | { readonly name: string; readonly is: 'running'; readonly url: string }
  /** It judged, and objects. `summary` is what it says itself: text from outside. */
  | { readonly name: string; readonly is: 'failed'; readonly url: string; readonly summary: string }
  /** It ended without judging: cancelled, out of time, waiting for somebody. `conclusion` in GitHub's word. */
  | { readonly name: string; readonly is: 'stopped'; readonly url: string; readonly conclusion: string }
  | { readonly name: string; readonly is: 'missing' };

/** The checks that are waited for, as they were read on `head`. */
export interface ChecksFacts {
  readonly head: string;
  readonly checks: readonly CheckFacts[];
}

/** The same as the journal keeps it: for people, who are told why nothing moves. It opens no gate. */
export interface Awaited {
  readonly head: string;
  readonly checks: readonly CheckSeen[];
}

export interface CheckSeen {
  readonly name: string;
  readonly is: CheckFacts['is'];
  readonly url?: string;
  readonly conclusion?: string;
}

/** Addresses that are longer are left out: an entry of the journal has to stay small. */
const MOST_URL = 200;
const MOST_CONCLUSION = 40;

export const seenOf = ({ head, checks }: ChecksFacts): Awaited => ({
  head,
  checks: checks.map((check) => ({
    name: check.name,
    is: check.is,
    ...('url' in check && check.url !== '' && check.url.length <= MOST_URL ? { url: check.url } : {}),
    ...(check.is === 'stopped' ? { conclusion: check.conclusion.slice(0, MOST_CONCLUSION) } : {}),
  })),
});

/** Whether each name is green on that very commit. What was not read, or read elsewhere, is not. */
export const areGreen = (names: readonly string[], head: string | null, seen: ChecksFacts | undefined): boolean =>
  names.every(
    (wanted) => seen?.head === head && seen?.checks.some(({ name, is }) => name === wanted && is === 'green') === true,
  );
