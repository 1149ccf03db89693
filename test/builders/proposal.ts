import type { Finding, Source } from '../../src/domain/deliverable.ts';
import type { Answer, Feedback } from '../../src/domain/feedback.ts';
import type { Delivered, Proposal, Reviewed } from '../../src/domain/proposal.ts';
import { stageOf, type TaskState } from '../../src/domain/state.ts';
import { evidencePathOf } from '../../src/domain/task.ts';
import { POST, usage } from './events.ts';
import { sha256Of, shaOf } from './sha.ts';

const TEXT = 'The tide fills the pond twice a day.';

export const aSource = (changes: Partial<Source> = {}): Source => ({
  id: 's1',
  kind: 'file',
  locator: 'docs/tides.md',
  title: 'Notes on tides',
  url: 'https://github.com/acme/site/blob/main/docs/tides.md',
  retrievedAt: '2026-11-22T10:00:00Z',
  sha256: sha256Of(TEXT),
  text: TEXT,
  ...changes,
});

/** A finished piece of work, as an agent leaves it. */
export function aDelivery(changes: Partial<Delivered> = {}, path: string = POST): Delivered {
  const { text, ...record } = aSource();
  const evidence = {
    sources: [record],
    facts: [{ id: 'f1', source: 's1', quote: text, statement: 'The pond is filled twice a day.' }],
    claims: [{ text: 'The tide fills the pond twice a day.', facts: ['f1'] }],
  };
  return {
    kind: 'delivered',
    title: 'How tide mills work',
    description: 'Mills that the moon drives.',
    files: [
      { path, content: '# How tide mills work\n\nThe tide fills the pond twice a day.[^f1]\n' },
      { path: evidencePathOf(path), content: `${JSON.stringify(evidence, null, 2)}\n` },
    ],
    evidence,
    sources: [aSource()],
    counts: { proposed: 2, verified: 1, dropped: 1, uncited: 0 },
    findings: [],
    answers: [],
    missing: [],
    ...changes,
  };
}

/** What an agent thinks of another's work. */
export const aReview = (findings: readonly Finding[] = []): Reviewed => ({
  kind: 'reviewed',
  judgement: findings.some(({ severity }) => severity === 'fix') ? 'changes-requested' : 'approved',
  summary: findings.length === 0 ? 'It holds together.' : 'It does not hold together yet.',
  findings,
});

/** What the run that holds the task's lease leaves: a delivery, or a judgement where it is there to judge, unless another outcome is given. */
export function aProposal(state: TaskState, changes: Partial<Proposal> = {}): Proposal {
  const stage = stageOf(state);
  const isPeer = state.lease?.kind === 'review';
  const answers: readonly Answer[] = state.pending.map((feedback) => ({
    feedback,
    done: true,
    text: 'Shortened the sentence.',
    lines: [{ line: 3, text: 'The tide fills the pond.' }],
  }));
  return {
    v: 1,
    task: state.task,
    epoch: state.lease?.epoch ?? 1,
    run: state.lease?.run.id ?? 1,
    stage: stage?.id ?? 'write',
    agent: (isPeer ? stage?.reviewer?.agent : stage?.agent) ?? 'writer',
    base: state.delivered?.commit ?? null,
    outcome: isPeer || stage?.judges ? aReview() : aDelivery({ answers }, stage?.path),
    usage: usage(),
    prompts: [{ name: 'facts', sha256: sha256Of('facts') }],
    ...changes,
  };
}

export const someFeedback = (id: string, changes: Partial<Feedback> = {}): Feedback => ({
  id,
  kind: 'comment',
  task: 12,
  stage: 'write',
  agent: 'writer',
  reviewer: 'grace',
  text: 'Say it shorter.',
  url: `https://github.com/acme/site/pull/13#${id}`,
  path: POST,
  line: 3,
  quoted: 'The tide fills the pond twice a day.',
  sha: shaOf('delivered-1'),
  at: '2026-11-22T10:30:00Z',
  ...changes,
});
