import { matches } from './glob.ts';
import type { Trigger } from './triggers.ts';

/** What of an event decides whether a workflow runs. */
export interface Occurrence {
  readonly event: string;
  readonly action?: string;
  /** The full ref of a push. */
  readonly ref?: string;
  /** The branch that a pull request wants to go to. */
  readonly base?: string;
}

/** Without `types:`, pull requests run only for these; other events run for every type. */
const defaultTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

function passes(
  name: string,
  included: readonly string[] | undefined,
  ignored: readonly string[] | undefined,
): boolean {
  if (included !== undefined) return matches(name, included);
  return ignored === undefined || !matches(name, ignored);
}

function pushed(trigger: Trigger, ref: string): boolean {
  const byBranch = trigger.branches !== undefined || trigger.branchesIgnore !== undefined;
  const byTag = trigger.tags !== undefined || trigger.tagsIgnore !== undefined;
  // A filter on only one kind of ref shuts the other kind out.
  if (ref.startsWith('refs/heads/')) {
    return byBranch ? passes(ref.slice('refs/heads/'.length), trigger.branches, trigger.branchesIgnore) : !byTag;
  }
  if (ref.startsWith('refs/tags/')) {
    return byTag ? passes(ref.slice('refs/tags/'.length), trigger.tags, trigger.tagsIgnore) : !byBranch;
  }
  return false;
}

/** The entry of `on:` that the event meets, if any. */
export function matchTrigger(triggers: readonly Trigger[], occurrence: Occurrence): Trigger | undefined {
  return triggers.find((trigger) => {
    if (trigger.event !== occurrence.event) return false;
    const types = trigger.types ?? defaultTypes[occurrence.event];
    if (types !== undefined && !types.includes(occurrence.action ?? '')) return false;
    if (occurrence.event === 'push') return pushed(trigger, occurrence.ref ?? '');
    return occurrence.base === undefined || passes(occurrence.base, trigger.branches, trigger.branchesIgnore);
  });
}
