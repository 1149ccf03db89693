/** Answers to a person's remarks, until the person can see them: whoever sends the work back in between answers nothing. */
import { OVERTAKEN } from '../comments/answer.ts';
import type { Answer } from '../domain/feedback.ts';
import type { Delivered } from '../domain/proposal.ts';
import type { TaskState } from '../domain/state.ts';

type Line = Answer['lines'][number];

/**
 * What a delivery answers, with what those before it answered since a person last spoke. Their lines are named as they
 * stand now; one that is gone was changed again.
 */
export function answersWith(state: TaskState, { files, answers }: Delivered, path: string): readonly Answer[] {
  const own = new Set(answers.map(({ feedback }) => feedback));
  const before = (state.delivered?.answers ?? []).filter(({ feedback }) => !own.has(feedback));
  const content = files.find((file) => file.path === path)?.content;
  const isSameFile = state.delivered?.files.some((file) => file.path === path) ?? false;
  const carried = content === undefined || !isSameFile ? before : before.map((answer) => moved(answer, content));
  return [...carried, ...answers];
}

function moved(answer: Answer, content: string): Answer {
  const lines = content.split('\n').map((text, index): Line => ({ line: index + 1, text }));
  const found = answer.lines.flatMap(({ line, text }) => nearest(line, lines.filter(sameWords(text))) ?? []);
  if (found.length === answer.lines.length) return { ...answer, lines: found };
  const text = answer.text.endsWith(OVERTAKEN) ? answer.text : `${answer.text} ${OVERTAKEN}`;
  return { ...answer, text, lines: found };
}

/** Footnotes are numbered anew in each version. */
const words = (text: string): string => text.replace(/\[\^[^\]]*\]/g, '').trim();

const sameWords =
  (text: string) =>
  (line: Line): boolean =>
    words(line.text) === words(text);

const nearest = (line: number, lines: readonly Line[]): Line | undefined =>
  lines.toSorted((one, other) => Math.abs(one.line - line) - Math.abs(other.line - line))[0];
