/** What people and checks said of a version that there is no text of: it still guides the writing. */
import type { Answer } from '../../domain/feedback.ts';
import type { Part, WorkOrder } from '../role.ts';
import { data, jsonLines } from './brief.ts';

export function remarkParts({ feedback, findings }: WorkOrder): Part[] {
  const said = feedback.map(({ id, quoted, text }) => ({ id, quoted, text }));
  const found = findings.map(({ check, severity, message }) => ({ check, severity, message }));
  return [
    ...(said.length === 0 ? [] : [data('Feedback on an earlier version', 'feedback', jsonLines(said))]),
    ...(found.length === 0
      ? []
      : [data('Faults that checks found in an earlier version, one a line', 'findings', jsonLines(found))]),
  ];
}

/** @param what was written, as in “the article”. */
export const writtenAnew = ({ feedback }: WorkOrder, what: string): readonly Answer[] =>
  feedback.map(({ id }) => ({
    feedback: id,
    done: false,
    text: `not done, because the text it was about is gone: ${what} was written anew, with this feedback in view.`,
    lines: [],
  }));
