/** Why a task is where it is, with the words of its status comment. */
import type { TaskView } from '../../board/schema.ts';
import { usageFigures } from '../../comments/money.ts';
import { bold, type Line, labelled } from './line.ts';
import { minute, since } from './time.ts';

export interface Explained extends Pick<TaskView, 'headline' | 'why' | 'details' | 'moves' | 'next'> {
  readonly issue: number;
  readonly title: string;
  /** What no wake has taken up yet. */
  readonly unseen: string;
  readonly facts: readonly (readonly [name: string, text: string])[];
}

const WIDE = 16;

export function explainedLines(explained: Explained, columns: number): readonly Line[] {
  const { issue, title, headline, why, details, moves, next, unseen, facts } = explained;
  const line = (name: string, text: string): Line[] =>
    text === '' ? [] : labelled(name, text, { indent: 2, wide: WIDE, columns });
  return [
    [`#${issue}  ${title}`],
    [],
    [bold(headline)],
    ...line('Why', why),
    ...details.flatMap((text) => labelled('', `· ${text}`, { indent: 2 + WIDE, columns })),
    ...line('What moves it', moves),
    ...line('By itself', next),
    ...line('Not seen yet', unseen),
    [],
    ...facts.flatMap(([name, text]) => line(name, text)),
  ];
}

/** @param why why that agent; empty when nobody can say. */
export function factsOf(task: TaskView, why: string, now: string): Explained['facts'] {
  const { status, changedAt, workflow, stage, agent, attempt, usage, held, priority, due, pullRequest, run } = task;
  const set = [
    held === null ? '' : `held by ${held.by}${held.reason === '' ? '' : ` (${held.reason})`}`,
    priority === 'normal' ? '' : `priority ${priority}`,
    due === null ? '' : `due ${due}`,
  ].filter(Boolean);
  const place =
    stage === null ? 'not routed yet' : `${stage.id}${stage.of === 1 ? '' : ` (${stage.position} of ${stage.of})`}`;
  return [
    ['Status', `${status}; last change ${minute(changedAt)}, ${since(changedAt, now)} ago`],
    ['Stage', `${place}, workflow ${workflow}${attempt === 0 ? '' : `, attempt ${attempt}`}`],
    ['Agent', agent === null ? '' : `${agent}${why === '' ? '' : `: ${why}`}`],
    ['Set', set.join(' · ')],
    ['Cost', usage === null ? 'no model call yet' : usageFigures(usage)],
    ['Issue', task.url],
    ['Pull request', pullRequest?.url ?? ''],
    ['Run', run?.url ?? ''],
  ];
}
