/** What the router promises of agents' turns, checked on what anybody can see: runs, and the repository's journal. */
import type { Octokit } from '@octokit/rest';
import type { RepositoryEvent, Waiting } from '../../../src/domain/repository.ts';
import { PRIORITIES } from '../../../src/domain/task.ts';
import { parseProposal } from '../../../src/proposal/codec.ts';
import type { Run } from './actions.ts';
import type { Opened, Seen } from './play.ts';
import { CAPACITY } from './tasks.ts';

/** Null for a run without a lease, which does nothing. */
const workerOf = ({ proposal }: Run): string | null => {
  const read = parseProposal(proposal ?? '');
  return read.valid ? read.proposal.agent : null;
};

/** The most runs at work at once, by agent, from the dispatch to the end of the agent's job. Urgent tasks don't wait. */
export function mostAtWork(seen: readonly Seen[], tasks: readonly Opened[]): Readonly<Record<string, number>> {
  const urgent = new Set(tasks.filter(({ priority }) => priority === 'urgent').map(({ number }) => number));
  const most: Record<string, number> = {};
  const now = new Map<string, number>();
  for (const { kind, run } of seen.filter(({ run: { task } }) => !urgent.has(task))) {
    const agent = workerOf(run);
    if (agent === null) continue;
    const count = (now.get(agent) ?? 0) + (kind === 'dispatched' ? 1 : -1);
    now.set(agent, count);
    most[agent] = Math.max(most[agent] ?? 0, count);
  }
  return most;
}

/** What each entry of the repository's journal appended, oldest first. */
export async function turnsTaken(
  { rest }: Pick<Octokit, 'rest'>,
  where: { readonly owner: string; readonly repo: string },
): Promise<readonly (readonly RepositoryEvent[])[]> {
  const { data } = await rest.git.getRef({ ...where, ref: 'imprimatur/repository' });
  const entries: (readonly RepositoryEvent[])[] = [];
  for (let sha: string | undefined = data.object.sha; sha !== undefined; ) {
    const { data: commit } = await rest.git.getCommit({ ...where, commit_sha: sha });
    entries.unshift(JSON.parse(commit.message.slice(commit.message.indexOf('\n\n'))).events);
    sha = commit.parents[0]?.sha;
  }
  return entries;
}

export interface Turns {
  /** Turns that were given while others waited for the same agent. */
  readonly contested: number;
  /** Of these, those of a task that came later than one that went on waiting, and has a higher priority. */
  readonly preferred: number;
  /** Turns that were not their task's, and slots that were not free. */
  readonly wrong: readonly string[];
}

/**
 * Of those who wait for an agent, as many may go as it has free slots: those of the highest priority, of equals who has
 * waited longest. Twelve hours of waiting would count for a level; no play takes so long. Urgent tasks don't wait, but
 * take slots. The priority is that of the issue's label, and a wait begins when it is first recorded.
 */
export function judgeTurns(entries: readonly (readonly RepositoryEvent[])[], tasks: readonly Opened[]): Turns {
  const priorities = new Map(tasks.map(({ number, priority }) => [number, priority] as const));
  const isUrgent = (task: number): boolean => priorities.get(task) === 'urgent';
  const rank = (one: Waits): readonly number[] => [
    PRIORITIES.indexOf(priorities.get(one.task) ?? 'normal'),
    ...arrival(one),
  ];
  const waiting = new Map<number, Waits>();
  const slots: { readonly agent: string; readonly task: number; readonly epoch: number }[] = [];
  const wrong: string[] = [];
  let contested = 0;
  let preferred = 0;
  for (const event of entries.flat()) {
    if (event.kind === 'turn-awaited') {
      const { agent, task, since } = event;
      if (waiting.get(task)?.agent !== agent) waiting.set(task, { agent, task, since });
    } else if (event.kind === 'turn-given-up') waiting.delete(event.task);
    else if (event.kind === 'slot-freed') {
      const at = slots.findIndex(({ task, epoch }) => task === event.task && epoch === event.epoch);
      if (at >= 0) slots.splice(at, 1);
    } else if (event.kind === 'slot-taken') {
      const { agent, task, epoch, at } = event;
      const own = waiting.get(task) ?? { agent, task, since: at };
      waiting.delete(task);
      const free = CAPACITY - slots.filter((slot) => slot.agent === agent).length;
      const others = [...waiting.values()].filter((one) => one.agent === agent);
      const before = others.filter((one) => isBefore(rank(one), rank(own)));
      slots.push({ agent, task, epoch });
      if (isUrgent(task)) continue;
      if (free <= 0) wrong.push(`#${task} took a slot of ${agent} that was not free`);
      else if (before.length >= free)
        wrong.push(`#${task} went before ${before.map((one) => `#${one.task}`).join(', ')} (${agent}, ${free} free)`);
      contested += others.length > 0 ? 1 : 0;
      preferred += others.some((one) => isBefore(arrival(one), arrival(own))) ? 1 : 0;
    }
  }
  return { contested, preferred, wrong };
}

type Waits = Pick<Waiting, 'agent' | 'task' | 'since'>;

/** GitHub’s time has seconds; in one of them the older issue is first. */
const arrival = ({ task, since }: Waits): readonly number[] => [Date.parse(since), task];

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const difference = one.map((part, index) => part - (other[index] ?? 0)).find((part) => part !== 0);
  return difference !== undefined && difference < 0;
}
