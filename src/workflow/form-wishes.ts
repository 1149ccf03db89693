/** What the form asks for beside the work: it counts as labels do, for whoever wrote it. */
import type { TaskEvent } from '../domain/event.ts';
import type { RefusedWish } from '../domain/said.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { PRIORITIES } from '../domain/task.ts';
import { isDay, readForm } from '../triggers/form.ts';

/** Priority and day as the form has them; what is not obeyed, with the reason. */
export function formWishes({
  issue,
  writers,
  made,
}: Pick<Snapshot, 'issue' | 'writers' | 'made'>): readonly TaskEvent[] {
  if (issue === undefined || made !== undefined) return [];
  const form = readForm(issue.body);
  const by = issue.author;
  const events: TaskEvent[] = [];
  const refused: RefusedWish[] = [];
  const refuse = (field: string, text: string, because: string): void =>
    void refused.push({ what: `${field}: ${text}`, by, because });
  const isWriter = writers.includes(by);
  const priority = PRIORITIES.find((one) => one === form.priority);
  if (form.priority !== '' && priority !== 'normal') {
    if (!isWriter) refuse('Priority', form.priority, NOT_ALLOWED);
    else if (priority === undefined) refuse('Priority', form.priority, `it may be ${PRIORITIES.join(', ')}`);
    else events.push({ kind: 'priority-set', priority, by });
  }
  if (form.due !== '') {
    if (!isWriter) refuse('Due', form.due, NOT_ALLOWED);
    else if (isDay(form.due)) events.push({ kind: 'due-set', due: form.due, by });
    else refuse('Due', form.due, 'write the day as 2026-12-31, or set it by `/due`');
  }
  return refused.length === 0 ? events : [...events, { kind: 'wishes-refused', wishes: refused }];
}

/** Why an outsider’s wish is not obeyed. */
export const NOT_ALLOWED = 'who may not write to the repository';
