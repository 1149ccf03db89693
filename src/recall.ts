/** What an agent is told of before: what people said of its work, the rules they made of it, what was published and rejected. */
import type { Role, WorkOrder } from './agents/role.ts';
import type { Feedback } from './domain/feedback.ts';
import { lessonsPath } from './domain/lesson.ts';
import type { TaskState } from './domain/state.ts';
import type { PinnedStage } from './domain/task.ts';
import { tokenCounter } from './engine/write-prompt.ts';
import type { Site } from './gates/check.ts';
import { folderOfPages } from './gates/checks/text/site.ts';
import { fileLessons } from './memory/lesson-file.ts';
import { lessonsOf } from './memory/lessons.ts';
import { selectFeedback } from './memory/select.ts';
import { pastWork, toldOf } from './past.ts';
import type { Desk } from './ports/desk.ts';

export interface Recalling {
  readonly state: TaskState;
  readonly stage: PinnedStage;
  /** Who works. */
  readonly agent: string;
  readonly role: Role;
  /** What the work is about, in words. */
  readonly topic: string;
  readonly desk: Desk;
}

export type Recalled = Pick<WorkOrder, 'feedback' | 'remembered' | 'lessons' | 'past' | 'treated'>;

/** What there is room for beside the sources. */
const REMEMBERED = { most: 8, tokens: 1500 };
const PAST = { most: 20, tokens: 1500 };
const LESSONS = { tokens: 2000 };

const NOTHING_PUBLISHED: Site = {};

/** Who judges judges the work alone: it is told the rules for its judging, and nothing of what was written. */
export async function recall({ state, stage, agent, role, topic, desk }: Recalling): Promise<Recalled> {
  const { workflow, task, pending } = state;
  const colleagues = role.judges ? [] : (state.route?.stages ?? []).map((one) => one.agent);
  const agents = [...new Set([agent, ...colleagues])].filter(Boolean);
  const folder = postsFolder(state);
  const path = lessonsPath(agent);
  const [said, lessons, { published = [] }, tokensOf] = await Promise.all([
    desk.feedback(agents),
    desk.file(path),
    role.judges || folder === '' ? NOTHING_PUBLISHED : desk.site(folder),
    tokenCounter(),
  ]);
  const own = said.filter((one) => one.agent === agent);
  const isRule = await madeRules(own, agent, desk);
  const told = own.filter(({ id }) => !pending.includes(id) && !isRule(id));
  const occasion = { task, workflow, stage: stage.id, topic, now: desk.now() };
  const treated = role.judges
    ? []
    : pastWork(
        published.filter((one) => one.path !== stage.path),
        said.filter((one) => one.task !== task),
        workflow,
      );
  const text = fileLessons(new TextDecoder().decode(lessons?.content), { ...LESSONS, tokensOf });
  return {
    feedback: role.judges ? [] : said.filter(({ id }) => pending.includes(id)),
    remembered: selectFeedback(told, occasion, { ...REMEMBERED, tokensOf }),
    lessons: text === '' ? null : { path, text },
    treated,
    past: toldOf(treated, { ...PAST, tokensOf }),
  };
}

/**
 * What was made a rule that people merged is for its file to tell: it is not told a second time while it stands there,
 * and no more once somebody deleted it. What people say after the last change of the file counts as new.
 */
async function madeRules(own: readonly Feedback[], agent: string, desk: Desk): Promise<(id: string) => boolean> {
  const lessons = lessonsOf(own);
  const merged = lessons.length === 0 ? [] : await desk.mergedLessons(agent);
  const made = lessons.filter(({ from }) => from.some((id) => merged.includes(id))).flatMap(({ from }) => from);
  if (made.length === 0) return () => false;
  const changed = Date.parse((await desk.history.lastChange(lessonsPath(agent))) ?? '');
  const older = own.filter(({ id, at }) => made.includes(id) && Date.parse(at) <= changed);
  return (id) => older.some((one) => one.id === id);
}

/** Where the workflow publishes: the folder with what its last stage delivers, of this task and others. */
export function postsFolder({ route }: Pick<TaskState, 'route'>): string {
  const path = route?.stages.findLast((one) => !one.judges && one.path !== '')?.path ?? '';
  return folderOfPages(path, route?.slug ?? '');
}
