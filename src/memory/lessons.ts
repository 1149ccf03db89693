/** The lessons that a memory gives rise to: what people asked to be remembered, and what they had to say twice. Pure. */
import { asksToRemember, type Feedback, withoutCommand } from '../domain/feedback.ts';
import { type Lesson, undecided } from '../domain/lesson.ts';
import { sameReason } from './terms.ts';

/** Feedback that gives the same reason, oldest first; of remarks, in the order of their first ones. */
export function reasonsIn(all: readonly Feedback[]): readonly (readonly Feedback[])[] {
  const groups: Feedback[][] = [];
  for (const one of all.filter(isRejection).toSorted(byTime)) {
    const group = groups.find((others) => others.some((other) => sameReason(wordsOf(other), wordsOf(one))));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}

/** @param all the feedback that is kept of one agent's work. */
export function lessonsOf(all: readonly Feedback[]): readonly Lesson[] {
  const wanted = all.filter(({ text }) => asksToRemember(text) !== null).flatMap((one) => asked(one, all));
  const taken = wanted.flatMap(({ from }) => from);
  return [...wanted, ...undecided(reasonsIn(all).flatMap(repeated), taken)];
}

/** `/remember` means the words behind it, else those around it, else the comment that it answers. */
function asked(one: Feedback, all: readonly Feedback[]): readonly Lesson[] {
  const own = (asksToRemember(one.text) ?? '') || wordsOf(one);
  if (own !== '') return [{ from: [one.id], text: own, by: provenance(one) }];
  const root = /^(comment-\d+)-\d+$/.exec(one.id)?.[1];
  const answered = all.find(({ id }) => id === root);
  const text = answered === undefined ? '' : wordsOf(answered);
  return text === '' || answered === undefined ? [] : [{ from: [answered.id, one.id], text, by: provenance(one) }];
}

/** The same reason for two versions makes a rule; twice in one review is thoroughness. */
function repeated(group: readonly Feedback[]): readonly Lesson[] {
  const versions = new Set(group.map(({ task, sha }) => `${task} ${sha}`));
  const last = group.at(-1);
  if (versions.size < 2 || last === undefined) return [];
  return [{ from: group.map(({ id }) => id), text: wordsOf(last), by: provenance(last) }];
}

const isRejection = ({ kind, verdict = 'changes-requested', text }: Feedback): boolean =>
  kind !== 'edit' && verdict !== 'approved' && asksToRemember(text) === null;

/** What was said, without a suggestion for the very line. */
const wordsOf = ({ text }: Feedback): string =>
  withoutCommand(text)
    .replace(/^(`{3,})suggestion[^\n]*\n[\s\S]*?^\1[ \t\r]*$/gm, '')
    .trim();

const provenance = ({ reviewer, at, url }: Feedback): Lesson['by'] => ({ reviewer, at, url });

const byTime = (one: Feedback, other: Feedback): number =>
  one.at === other.at ? compare(one.id, other.id) : compare(one.at, other.at);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
