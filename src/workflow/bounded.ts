import type { FollowUp } from '../domain/child.ts';
import type { Finding } from '../domain/deliverable.ts';
import type { TaskEvent, WorkDelivered } from '../domain/event.ts';
import type { Step } from '../domain/proposal.ts';
import type { RefusedWish } from '../domain/said.ts';
import { inertJson } from '../journal/codec.ts';

/**
 * An entry of the journal holds its events and the state they fold to, and has to fit a commit message. What others
 * may make long is cut here to bytes as they are written, so that an entry stays below 60,000 whatever a run leaves.
 */
const MOST_WORDS = 1500;
/** What a person is asked may be a list: of all that is wrong with a configuration. */
const MOST_QUESTION = 4000;
const MOST_FINDINGS = 5000;
const MOST_DELIVERY = 16_500;

const bytesOf = (value: unknown): number => new TextEncoder().encode(inertJson(value)).length;

/** The beginning of a text; a cut is shown. */
export function cut(text: string, most: number): string {
  if (bytesOf(text) <= most) return text;
  // A character takes six bytes at most: `\u0000`.
  let end = Math.min(text.length, most);
  while (end > 0 && bytesOf(text.slice(0, end)) > most - 3) end -= Math.max(1, Math.floor(end / 20));
  return `${text
    .slice(0, end)
    .toWellFormed()
    .replace(/\uFFFD$/, '')}…`;
}

/** As many of the list, from its beginning, as fit. */
function fitting<T>(list: readonly T[], most: number): readonly T[] {
  let left = most;
  const end = list.findIndex((item) => {
    left -= bytesOf(item) + 1;
    return left < 0;
  });
  return end < 0 ? list : list.slice(0, end);
}

const boundedFindings = (findings: readonly Finding[]): readonly Finding[] =>
  fitting(
    findings.map((finding) => ({ ...finding, message: cut(finding.message, 500), path: cut(finding.path, 500) })),
    MOST_FINDINGS,
  );

/** A task is wanted with few words and few sources: what it is about is found out by its own agents. */
const boundedFollowUp = <F extends FollowUp>(one: F): F => ({
  ...one,
  topic: cut(one.topic, 200),
  because: cut(one.because, 200),
  sources: fitting(
    one.sources.filter((source) => bytesOf(source) <= 300),
    900,
  ),
});

const boundedStep = <S extends Step>(step: S): S => ({ ...step, because: cut(step.because, 500) });

/** Every answer stays; what it says gets shorter, and its lines are left out, until all of them fit. */
function boundedDelivery(event: WorkDelivered): WorkDelivered {
  const shortened = (most: number, lines: number): WorkDelivered => ({
    ...event,
    title: cut(event.title, 500),
    description: cut(event.description, MOST_WORDS),
    findings: fitting(boundedFindings(event.findings), most * 8),
    missing: fitting(
      event.missing.map(({ locator, reason }) => ({ locator: cut(locator, 300), reason: cut(reason, 300) })),
      most * 4,
    ),
    prompts: fitting(event.prompts, 1500),
    ...(event.context === undefined ? {} : { context: fitting(event.context, most * 3) }),
    ...(event.next === undefined ? {} : { next: boundedStep(event.next) }),
    ...(event.followUps === undefined ? {} : { followUps: event.followUps.map(boundedFollowUp) }),
    ...(event.notes === undefined
      ? {}
      : { notes: event.notes.map(({ code, text }) => ({ code, text: cut(text, most) })) }),
    answers: event.answers.map((answer) => ({
      ...answer,
      text: cut(answer.text, most),
      lines: answer.lines.slice(0, lines).map(({ line, text }) => ({ line, text: cut(text, most) })),
    })),
  });
  const tries = [shortened(1000, 50), shortened(500, 5), shortened(300, 1), shortened(100, 0)];
  return tries.find((one) => bytesOf(one) <= MOST_DELIVERY) ?? shortened(10, 0);
}

const boundedWish = ({ what, by, because }: RefusedWish): RefusedWish => ({
  what: cut(what, 100),
  by,
  because: cut(because, 300),
});

/** The event as the journal can keep it. */
export function bounded(event: TaskEvent): TaskEvent {
  switch (event.kind) {
    case 'work-delivered':
      return boundedDelivery(event);
    case 'review-delivered':
      return {
        ...event,
        summary: cut(event.summary, 1000),
        findings: boundedFindings(event.findings),
        ...(event.next === undefined ? {} : { next: boundedStep(event.next) }),
      };
    case 'stage-left':
      return { ...boundedStep(event), findings: boundedFindings(event.findings) };
    case 'tasks-wanted':
      return { ...event, wanted: event.wanted.map(boundedFollowUp) };
    case 'topic-chosen':
      return { ...event, title: cut(event.title, 500) };
    case 'wishes-refused':
      return { ...event, wishes: fitting(event.wishes.map(boundedWish), MOST_WORDS) };
    case 'task-routed':
      return {
        ...event,
        ...(event.audience === undefined ? {} : { audience: cut(event.audience, 500) }),
        ...(event.skills === undefined ? {} : { skills: fitting(event.skills, 500) }),
      };
    case 'command-given':
      return { ...event, answer: cut(event.answer, MOST_WORDS) };
    case 'task-held':
    case 'person-wanted':
      return { ...event, reason: cut(event.reason, 500) };
    case 'check-failed':
      return { ...event, findings: boundedFindings(event.findings) };
    case 'work-failed':
    case 'lease-lost':
      return { ...event, detail: cut(event.detail, MOST_WORDS) };
    case 'question-asked':
      return { ...event, detail: cut(event.detail, MOST_QUESTION) };
    case 'merge-refused':
      return { ...event, reason: cut(event.reason, MOST_WORDS) };
    default:
      return event;
  }
}
