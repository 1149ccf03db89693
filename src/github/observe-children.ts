/** Tasks that a task wanted: which issues they have, and how those that it waits for ended. */

import { plainKey } from '../comments/made.ts';
import { type Child, type ChildEnd, type ChildFacts, childrenOf } from '../domain/child.ts';
import { stageOf, type TaskState } from '../domain/state.ts';
import { evidencePathOf, TERMINAL } from '../domain/task.ts';
import type { Known } from './known.ts';
import type { Observing } from './observe.ts';
import { readIssue } from './read-issue.ts';

export async function observeChildren(known: Known, state: TaskState, observing: Observing): Promise<void> {
  if (known.children !== undefined) return;
  const children = childrenOf(state);
  const unmade = children.filter(({ issue }) => issue === null);
  const waited = state.status === 'blocked' ? children.filter((child) => isOpenPart(child, state)) : [];
  if (unmade.length === 0 && waited.length === 0) return;
  const found = unmade.length === 0 ? [] : await issuesOf(unmade, observing);
  const ends = await Promise.all(waited.map(({ key, issue }) => factsOf(key, issue, observing)));
  known.children = [...found, ...ends.flat()];
}

const isOpenPart = ({ part, end }: Child, state: TaskState): boolean => part === stageOf(state)?.id && end === null;

/** Those that somebody makes are found without an issue. */
async function issuesOf(children: readonly Child[], { repositoryJournal }: Observing): Promise<readonly ChildFacts[]> {
  const { made } = await repositoryJournal.read();
  return children.flatMap(({ key }) => {
    const one = made.find((other) => other.key === plainKey(key));
    return one === undefined ? [] : [{ key, issue: one.issue, end: null }];
  });
}

async function factsOf(key: string, issue: number | null, observing: Observing): Promise<readonly ChildFacts[]> {
  if (issue === null) return [];
  const end = await endOf(issue, observing);
  return end === null ? [] : [{ key, issue, end }];
}

/** An issue that was closed before it became a task is over, too. */
async function endOf(issue: number, { client, repository, journal }: Observing): Promise<ChildEnd | null> {
  const head = (await journal.read(issue)) ?? (await journal.finished(issue));
  if (head === null) {
    const { open } = await readIssue(client, repository, issue);
    return open ? null : { outcome: 'cancelled', files: [] };
  }
  const { status, merged, delivered } = head.state;
  if (!TERMINAL.includes(status)) return null;
  if (status !== 'done' || merged === null) return { outcome: 'cancelled', files: [] };
  const paths = (delivered?.files ?? []).map(({ path }) => path);
  const records = new Set(paths.map(evidencePathOf));
  return { outcome: 'done', files: paths.filter((path) => !records.has(path)) };
}
