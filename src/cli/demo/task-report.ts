/** What became of one task, from its journal. Pure. */
import { scoreOf } from '../../domain/deliverable.ts';
import type { WorkDelivered } from '../../domain/event.ts';
import type { JournalEntry } from '../../journal/journal.ts';
import { type Moment, momentsOf } from './moments.ts';
import type { TaskReport } from './report.ts';
import { articlePath } from './scene.ts';

type FromJournal = Pick<TaskReport, 'task' | 'title' | 'status' | 'stages' | 'peerReviews' | 'claims' | 'journal'>;

export function taskReport(task: number, history: readonly JournalEntry[]): FromJournal {
  const moments = momentsOf(history);
  const state = moments.at(-1)?.state ?? null;
  return {
    task,
    title: state?.title ?? '',
    status: state?.status ?? 'inbox',
    stages: (state?.route?.stages ?? []).map(({ id, agent }) => ({
      id,
      agent,
      attempts: attemptsOf(moments, id),
      verdicts: moments.flatMap((moment) => (moment.stage?.id === id ? verdictIn(moment) : [])),
    })),
    peerReviews: moments.flatMap(reviewIn),
    claims: articleIn(moments)?.counts ?? { proposed: 0, verified: 0, dropped: 0, uncited: 0 },
    journal: history.flatMap(({ events, at, author }) => events.map(({ kind }) => ({ event: kind, at, by: author }))),
  };
}

/** Runs of the stage that were to work or, where it does nothing else, to judge. */
const attemptsOf = (moments: readonly Moment[], stage: string): number =>
  moments.filter((moment) => moment.stage?.id === stage && isWork(moment)).length;

export const isWork = ({ event }: Moment): boolean => event.kind === 'lease-taken' && event.lease === 'work';

/** The last version of what the task is to publish. */
export function articleIn(moments: readonly Moment[]): WorkDelivered | undefined {
  const state = moments.at(-1)?.state;
  const path = state === undefined ? null : articlePath(state);
  return moments
    .flatMap(({ event }) => (event.kind === 'work-delivered' ? [event] : []))
    .findLast(({ files }) => files.some((file) => file.path === path));
}

function verdictIn({ event }: Moment): TaskReport['stages'][number]['verdicts'] {
  if (event.kind === 'verdict-given') return [{ by: event.by, verdict: event.verdict, score: event.score }];
  if (event.kind !== 'review-delivered') return [];
  return [{ by: event.by, verdict: event.judgement, score: scoreOf(event.findings) }];
}

function reviewIn({ event, stage }: Moment, index: number, moments: readonly Moment[]): TaskReport['peerReviews'] {
  if (event.kind !== 'review-delivered') return [];
  const sentBack = event.judgement === 'changes-requested';
  // A peer sends back within the stage, a stage of its own along an edge; when no rounds are left, nobody does.
  const left = moments.slice(index).find((moment) => moment.event.kind !== 'review-delivered')?.event;
  const to = left?.kind === 'stage-left' ? left.to : left?.kind === 'person-wanted' ? null : (stage?.id ?? null);
  return [
    {
      by: event.by,
      verdict: event.judgement,
      score: scoreOf(event.findings),
      stage: stage?.id ?? '',
      sentBackTo: sentBack ? to : null,
      findings: event.findings.map(({ check, severity, line = null, message }) => ({ check, severity, line, message })),
    },
  ];
}
