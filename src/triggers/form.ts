/**
 * The issue form (`.github/ISSUE_TEMPLATE/imprimatur.yml`): what it asks for beside the work itself. Its fields are
 * read as GitHub renders them, so a copy of the form may use other kinds of fields under the same labels.
 */
import { UNNAMED } from '../domain/task.ts';
import { splitSections } from './sections.ts';

export interface Form {
  /** It is our form, and so asks for a task by itself. */
  readonly asks: boolean;
  /** Name of the workflow; `?` where it was left empty: then the only one that there is. */
  readonly workflow: string;
  /** As it was written; empty where it was left empty. */
  readonly priority: string;
  readonly due: string;
}

/** The fields that tell the form from any other: other people’s forms may have one of them. */
const OWN_FIELDS = ['topic', 'workflow'];

export function readForm(body: string): Form {
  const sections = splitSections(body);
  const text = (name: string): string => sections.find((section) => section.name === name)?.text ?? '';
  return {
    asks: OWN_FIELDS.every((field) => sections.some(({ name }) => name === field)),
    workflow: text('workflow') || UNNAMED,
    priority: text('priority').toLowerCase(),
    due: text('due'),
  };
}

/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
