/** Tasks by the clock: once per due time, whoever looks first and however often; of missed ones the last is caught up. */
import { Cron } from 'croner';
import { z } from 'zod';
import type { RepositoryState } from '../domain/repository.ts';
import { filled, titleSetting } from './title.ts';
import type { TaskWish } from './trigger.ts';

const zone = z.string().refine(isZone, { message: 'write a time zone as in `Europe/London`' });
const cron = z.string().refine(isCron, { message: 'write five fields, as in `17 6 * * 1-5`' });

export const scheduleSettings = z.strictObject({
  cron: cron.describe('When: minute, hour, day of the month, month, day of the week.'),
  timezone: zone.default('UTC').describe('Whose clock that is, as in `Europe/London`; it minds daylight saving.'),
  title: titleSetting('date').describe('Title of the issue; {{date}} is the local day.'),
  topic: z
    .string()
    .default('?')
    .describe('What to write about; `?` has the research agent find a topic in the sources of the workflow.'),
});

export type Schedule = z.infer<typeof scheduleSettings>;

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isCron(pattern: string): boolean {
  try {
    return pattern.trim().split(/\s+/).length === 5 && clockOf({ cron: pattern, timezone: 'UTC' }).nextRun() !== null;
  } catch {
    return false;
  }
}

/** Day of the month and day of the week are each enough, as with cron and GitHub's own schedules. */
const clockOf = ({ cron: pattern, timezone }: Pick<Schedule, 'cron' | 'timezone'>): Cron =>
  new Cron(pattern, { timezone, mode: '5-part', paused: true });

/** The last due time in (since, now], ISO 8601; null when there was none. */
export function lastDue(schedule: Pick<Schedule, 'cron' | 'timezone'>, since: string, now: string): string | null {
  const [last] = clockOf(schedule).previousRuns(1, new Date(Date.parse(now) + 1));
  return last === undefined || last.getTime() <= Date.parse(since) ? null : last.toISOString();
}

/** The next due times after a moment, ISO 8601. */
export const nextDue = (schedule: Pick<Schedule, 'cron' | 'timezone'>, now: string, count = 1): readonly string[] =>
  clockOf(schedule)
    .nextRuns(count, new Date(now))
    .map((date) => date.toISOString());

/** `Mon 30 Nov 2026, 06:17 (Europe/London)`. */
export function localTime(moment: string, timezone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = format.formatToParts(new Date(moment));
  const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')} (${timezone})`;
}

/** The same with the time in UTC, which servers and other people’s clocks have. */
export const bothTimes = (moment: string, timezone: string): string =>
  timezone === 'UTC'
    ? localTime(moment, timezone)
    : `${localTime(moment, timezone)}, ${moment.slice(0, 16).replace('T', ' ')} UTC`;

/** YYYY-MM-DD on the local clock. */
export const localDate = (moment: string, timezone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(moment),
  );

export function scheduledWish(workflow: string, schedule: Schedule, due: string): TaskWish {
  const { timezone, title, topic } = schedule;
  const [next = ''] = nextDue(schedule, due);
  return {
    key: `schedule ${workflow} ${due}`,
    workflow,
    title: filled(title, { date: localDate(due, timezone) }),
    topic,
    because: `the schedule of the workflow “${workflow}”, due ${localTime(due, timezone)}; the next one is due ${localTime(next, timezone)}`,
  };
}

/** What a schedule wants made now. */
export interface Due {
  readonly due: string;
  readonly wish: TaskWish;
}

/** Schedules by workflow. */
export const schedulesOf = (
  workflows: Readonly<Record<string, { readonly on: Readonly<Record<string, unknown>> }>>,
): readonly (readonly [workflow: string, schedule: Schedule])[] =>
  Object.entries(workflows).flatMap(([workflow, { on }]) =>
    on.schedule === undefined ? [] : [[workflow, on.schedule as Schedule] as const],
  );

export interface Coming {
  readonly workflow: string;
  /** ISO 8601. */
  readonly due: string;
  /** For people: on the schedule’s own clock, and in UTC. */
  readonly text: string;
}

/** What is due next, soonest first: so many of each schedule. */
export const comingUp = (schedules: ReturnType<typeof schedulesOf>, now: string, count = 1): readonly Coming[] =>
  schedules
    .flatMap(([workflow, schedule]) =>
      nextDue(schedule, now, count).map((due) => ({ workflow, due, text: bothTimes(due, schedule.timezone) })),
    )
    .toSorted((one, other) => Date.parse(one.due) - Date.parse(other.due));

/**
 * One for each schedule that was due since it was last looked after: of several missed times the last.
 * @param since when a schedule that was never looked after began to count, ISO 8601.
 */
export function dueNow(
  schedules: ReturnType<typeof schedulesOf>,
  { ticks }: Pick<RepositoryState, 'ticks'>,
  { since, now }: { readonly since: string; readonly now: string },
): readonly Due[] {
  return schedules.flatMap(([workflow, schedule]) => {
    const due = lastDue(schedule, ticks[workflow] ?? since, now);
    return due === null ? [] : [{ due, wish: scheduledWish(workflow, schedule, due) }];
  });
}
