/** Whether what an agent had been told came up again in a later verdict on its work. Pure. */
import type { Feedback } from '../domain/feedback.ts';
import { sameReason } from '../memory/terms.ts';

/** A remark or a lesson that stood in the prompt of a piece of work. */
export interface Used {
  readonly kind: 'feedback' | 'lesson';
  readonly text: string;
  readonly url: string;
  /** The task whose agent was told. */
  readonly task: number;
  /** When it was told, ISO 8601. */
  readonly at: string;
}

export interface Recurrence extends Used {
  /** The first remark after it, on the work of that task, that gives the same reason; null when none did. */
  readonly again: { readonly id: string; readonly reviewer: string; readonly url: string; readonly at: string } | null;
}

export const recurrences = (used: readonly Used[], said: readonly Feedback[]): readonly Recurrence[] =>
  used.map((one) => {
    const later = said
      .filter(({ kind, task, at }) => kind !== 'edit' && task === one.task && Date.parse(at) > Date.parse(one.at))
      .toSorted((left, right) => Date.parse(left.at) - Date.parse(right.at));
    const again = later.find(({ text }) => sameReason(text, one.text));
    return {
      ...one,
      again: again === undefined ? null : { id: again.id, reviewer: again.reviewer, url: again.url, at: again.at },
    };
  });
