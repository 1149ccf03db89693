/** Where tasks come from beside people: schedules and events make issues, which are tasks like all others. */
import type { Config, WorkflowConfig } from './config/schema.ts';
import { finishTasks, type Making, makeTask } from './github/make-tasks.ts';
import { readPush } from './github/read-push.ts';
import { mayWrite } from './github/rights.ts';
import { isHeard, respond } from './triggers/index.ts';
import { comingUp, dueNow, schedulesOf } from './triggers/schedule.ts';
import type { Happening } from './triggers/trigger.ts';

export interface Triggered {
  /** Numbers of the issues that were made: tasks to wake. */
  readonly made: readonly number[];
  /** What was made and why, or why nothing was. */
  readonly said: readonly string[];
  /** When a schedule is due next, ISO 8601; absent where none is. */
  readonly next?: string;
}

export interface Triggering extends Making {
  /** Path of the configuration. */
  readonly configPath: string;
}

const NOTHING: Triggered = { made: [], said: [] };

/** Makes what schedules want by now, and finishes what was begun. */
export async function makeDue(config: Config | null, triggering: Triggering): Promise<Triggered> {
  const schedules = schedulesOf(config?.workflows ?? {});
  if (!Object.values(config?.workflows ?? {}).some(makesTasks)) return NOTHING;
  const finished = await finishTasks(triggering);
  const said = finished.map((issue) => `#${issue} was begun and is made now.`);
  if (schedules.length === 0) return { made: finished, said };
  const state = await triggering.repositoryJournal.read();
  const isNew = schedules.some(([workflow]) => state.ticks[workflow] === undefined);
  const since = isNew ? await lastChange(triggering) : triggering.now();
  const made: number[] = [...finished];
  for (const { due, wish } of dueNow(schedules, state, { since, now: triggering.now() })) {
    const { workflow } = wish;
    const issue = await makeTask(wish, triggering, [{ kind: 'schedule-due', workflow, due }]);
    if (issue === null) continue;
    made.push(issue);
    said.push(`#${issue} is made: ${wish.because}.`);
  }
  const [next] = comingUp(schedules, triggering.now());
  return { made, said, ...(next === undefined ? {} : { next: next.due }) };
}

/** Whether there may be an issue that was begun. */
const makesTasks = ({ on, stages }: WorkflowConfig): boolean =>
  Object.keys(on).length > 0 ||
  stages.some(({ handoff, 'follow-ups': proposing }) => handoff !== undefined || proposing !== undefined);

/** A schedule counts from the moment that it was configured. */
async function lastChange({ client, repository, configPath, now }: Triggering): Promise<string> {
  const { data } = await client.rest.repos.listCommits({ ...repository, path: configPath, per_page: 1 });
  return data[0]?.commit.committer?.date ?? now();
}

/** Anybody can open a pull request, and label an issue with less than write access; all else only those who may write. */
const OPEN_TO_OTHERS = ['pull_request', 'issues'];

/** Makes what an event wants. */
export async function makeOf(happening: Happening, config: Config | null, triggering: Triggering): Promise<Triggered> {
  const workflows = config?.workflows ?? {};
  if (!isHeard(workflows, happening)) return NOTHING;
  const by = senderOf(happening);
  // What a task published must not make the next one.
  if (triggering.identities.includes(by)) return { made: [], said: ['It was our own act.'] };
  const { wishes, refused } = respond(workflows, await withFiles(happening, triggering));
  if (wishes.length === 0) return { made: [], said: refused };
  if (OPEN_TO_OTHERS.includes(happening.event)) {
    if (!(await mayWrite({ rights: new Map() }, triggering, by)))
      return { made: [], said: [...refused, `${by} may not write to the repository, so nothing is made of it.`] };
  }
  const made: number[] = [];
  const said = [...refused];
  for (const wish of wishes) {
    const issue = await makeTask(wish, triggering);
    said.push(
      issue === null ? `An issue for it is there already (${wish.key}).` : `#${issue} is made: ${wish.because}.`,
    );
    if (issue !== null) made.push(issue);
  }
  return { made, said };
}

async function withFiles(happening: Happening, { client, repository }: Triggering): Promise<Happening> {
  const { event, payload } = happening;
  return event === 'push' ? { ...happening, files: await readPush(client, repository, payload) } : happening;
}

function senderOf({ payload }: Happening): string {
  const { sender } = (payload ?? {}) as { readonly sender?: { readonly login?: unknown } };
  return typeof sender?.login === 'string' ? sender.login : 'ghost';
}
