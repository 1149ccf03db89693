/** What was said of a task's work, which prompts held it, and whether it had to be said again. Pure. */
import { answerText } from '../../comments/answer.ts';
import type { Feedback } from '../../domain/feedback.ts';
import { recurrences, type Used } from '../../metrics/recurrence.ts';
import type { SentPrompt } from './artifacts.ts';
import type { Moment } from './moments.ts';
import type { Report } from './report.ts';

export interface Remembered {
  /** All that is remembered of these agents' work. */
  readonly said: readonly Feedback[];
  readonly prompts: readonly SentPrompt[];
  /** Of both tasks. */
  readonly moments: readonly Moment[];
}

/** An edit says in two sentences what it wants. */
const bodyOf = ({ kind, before = '', after = '', text }: Feedback): string =>
  kind === 'edit' ? `“${before}” → “${after}”` : text;

/** To be answered it goes by its key, as something remembered by its link. */
const holding = (one: Feedback, prompts: readonly SentPrompt[]): readonly SentPrompt[] =>
  prompts.filter(({ text }) => [one.id, one.url].some((mark) => text.includes(JSON.stringify(mark))));

const lineOf = ({ url }: Feedback, prompt: string): string =>
  prompt.split('\n').find((line) => line.includes(JSON.stringify(url))) ?? '';

const lease = (moments: readonly Moment[], { task, epoch }: SentPrompt): Moment | undefined =>
  moments.find(({ event, state }) => state.task === task && event.kind === 'lease-taken' && event.epoch === epoch);

export function feedbackReport(task: number, { said, prompts, moments }: Remembered): Report['feedback'] {
  return said
    .filter((one) => one.task === task)
    .map((one) => {
      const held = holding(one, prompts).toSorted((left, right) => left.epoch - right.epoch);
      const own = held.find((prompt) => prompt.task === task);
      return {
        reviewer: one.reviewer,
        path: one.path ?? null,
        line: one.line ?? null,
        body: bodyOf(one),
        url: one.url,
        usedInAttempt: own === undefined ? null : (lease(moments, own)?.state.attempt ?? null),
        answer: one.kind === 'edit' ? 'Kept as it is.' : answerTo(one, moments),
        usedInNextTask: held
          .filter((prompt) => prompt.task !== task)
          .map(({ task: told, path: prompt, text }) => ({
            task: told,
            agent: one.agent,
            prompt,
            line: lineOf(one, text),
          })),
      };
    });
}

function answerTo(one: Feedback, moments: readonly Moment[]): string | null {
  const answer = moments
    .flatMap(({ event }) => (event.kind === 'work-delivered' ? event.answers : []))
    .findLast(({ feedback }) => feedback === one.id);
  return answer === undefined ? null : answerText(answer);
}

/** The lessons that the work of any task was given, once for each task and lesson. */
function lessonsUsed(moments: readonly Moment[]): readonly Used[] {
  const used = moments.flatMap(({ event, state, at }) =>
    (event.kind === 'work-delivered' ? (event.context ?? []) : []).flatMap(
      ({ kind, name, url = '' }): readonly Used[] =>
        kind === 'lesson' ? [{ kind, text: name, url, task: state.task, at }] : [],
    ),
  );
  return [...Map.groupBy(used, ({ task, text }) => `${task} ${text}`).values()].flatMap(([first]) => first ?? []);
}

/** Each remark and each lesson, once for each task whose agent was told. */
export function recurrenceReport(task: number, { said, prompts, moments }: Remembered): Report['recurrences'] {
  const used = said
    .filter((one) => one.task === task)
    .flatMap((one) =>
      [...Map.groupBy(holding(one, prompts), (prompt) => prompt.task)].map(([told, held]): Used => {
        const times = held.flatMap((prompt) => lease(moments, prompt)?.at ?? []).toSorted();
        return { kind: 'feedback', text: bodyOf(one), url: one.url, task: told, at: times[0] ?? one.at };
      }),
    );
  return recurrences([...used, ...lessonsUsed(moments)], said).map(({ kind, text, url, task: told, again }) => ({
    kind,
    text,
    url,
    task: told,
    again: again?.url ?? null,
  }));
}
