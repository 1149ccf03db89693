/** Events with the values that most tests don't care about. */

import type { CheckFailed, ChecksSeen } from '../../src/domain/checked.ts';
import type { Finding } from '../../src/domain/deliverable.ts';
import type { ErrorCode } from '../../src/domain/errors.ts';
import type {
  DeliverySuperseded,
  LeaseLost,
  LeaseTaken,
  MergeRefused,
  PersonWanted,
  QuestionAsked,
  ReviewDelivered,
  ReviewWanted,
  RunWanted,
  StageLeft,
  TaskFinished,
  TaskOpened,
  TaskRouted,
  WorkDelivered,
  WorkFailed,
  WorkMerged,
} from '../../src/domain/event.ts';
import type { Usage } from '../../src/domain/proposal.ts';
import type { ApprovalVoided, CommandGiven, RetryAsked, VerdictGiven, VerdictIgnored } from '../../src/domain/said.ts';
import type { PinnedStage, RunReference } from '../../src/domain/task.ts';
import { sha256Of, shaOf } from './sha.ts';

export const TASK = 12;
export const POST = 'content/posts/tide-mills.md';
export const POST_EVIDENCE = 'content/posts/tide-mills.sources.json';

export const usage = (changes: Partial<Usage> = {}): Usage => ({
  model: 'gpt-6-luna',
  calls: 3,
  inputTokens: 1200,
  outputTokens: 400,
  cost: 0.0125,
  ...changes,
});

export const stage = (changes: Partial<PinnedStage> = {}): PinnedStage => ({
  id: 'write',
  agent: 'writer',
  role: 'write',
  path: POST,
  checks: ['citations', 'front-matter', 'links'],
  gate: ['automated', 'human'],
  judges: false,
  edges: ['publish'],
  reviewer: null,
  ...changes,
});

export const finding = (changes: Partial<Finding> = {}): Finding => ({
  check: 'citations',
  severity: 'fix',
  weight: 20,
  path: POST,
  line: 7,
  message: 'The quote is not in the source.',
  ...changes,
});

export const runOf = (epoch: number): RunReference => ({
  id: 5000 + epoch,
  url: `https://github.com/acme/site/actions/runs/${5000 + epoch}`,
});

export const opened = (changes: Partial<TaskOpened> = {}): TaskOpened => ({
  kind: 'task-opened',
  task: TASK,
  issueId: 1200,
  title: 'Tide mills',
  by: 'ada',
  workflow: 'blog',
  ...changes,
});

export const routed = (changes: Partial<TaskRouted> = {}): TaskRouted => ({
  kind: 'task-routed',
  title: 'Tide mills',
  slug: 'tide-mills',
  stages: [stage()],
  publish: ['human'],
  config: shaOf('configuration'),
  ...changes,
});

export const runWanted = (epoch: number, reason = 'a new task'): RunWanted => ({
  kind: 'run-wanted',
  lease: 'work',
  epoch,
  reason,
});

export const leaseTaken = (epoch: number): LeaseTaken => ({
  kind: 'lease-taken',
  lease: 'work',
  epoch,
  run: runOf(epoch),
});

export const leaseLost = (epoch: number, detail = 'the job “agent” ended with cancelled'): LeaseLost => ({
  kind: 'lease-lost',
  epoch,
  detail,
});

export const workFailed = (epoch: number, code: ErrorCode = 'model-nonsense'): WorkFailed => ({
  kind: 'work-failed',
  epoch,
  code,
  detail: 'no JSON',
  usage: usage(),
});

export const checkFailed = (epoch: number, findings: readonly Finding[] = [finding()]): CheckFailed => ({
  kind: 'check-failed',
  epoch,
  findings,
  usage: usage(),
});

export const checksSeen = (
  checks: ChecksSeen['checks'] = [{ name: 'build', is: 'running', url: 'https://ci.example/1' }],
  head = shaOf('delivered-1'),
): ChecksSeen => ({ kind: 'checks-seen', head, checks });

export const workDelivered = (epoch: number, changes: Partial<WorkDelivered> = {}): WorkDelivered => ({
  kind: 'work-delivered',
  stage: 'write',
  epoch,
  commit: shaOf(`delivered-${epoch}`),
  base: epoch === 1 ? null : shaOf(`delivered-${epoch - 1}`),
  title: 'How tide mills work',
  description: 'Mills that the moon drives.',
  files: [{ path: POST, sha256: sha256Of('# How tide mills work') }],
  counts: { proposed: 4, verified: 3, dropped: 1, uncited: 0 },
  findings: [],
  answers: [],
  missing: [],
  prompts: [{ name: 'facts', sha256: sha256Of('facts') }],
  usage: usage(),
  ...changes,
});

export const reviewDelivered = (epoch: number, changes: Partial<ReviewDelivered> = {}): ReviewDelivered => ({
  kind: 'review-delivered',
  epoch,
  by: 'editor',
  judgement: 'approved',
  head: shaOf(`delivered-${epoch}`),
  summary: 'It holds together.',
  findings: [],
  usage: usage(),
  ...changes,
});

export const stageLeft = (changes: Partial<StageLeft> = {}): StageLeft => ({
  kind: 'stage-left',
  how: 'passed',
  from: 'write',
  to: 'publish',
  because: 'the workflow goes on there',
  by: 'the checks',
  findings: [],
  usage: null,
  ...changes,
});

export const personWanted = (reason = 'no rounds are left'): PersonWanted => ({ kind: 'person-wanted', reason });

export const superseded = (epoch: number): DeliverySuperseded => ({
  kind: 'delivery-superseded',
  epoch,
  head: shaOf('pushed'),
});

export const reviewWanted = (abandoned = 0): ReviewWanted => ({ kind: 'review-wanted', abandoned });

const verdictGiven = (verdict: VerdictGiven['verdict'], changes: Partial<VerdictGiven>): VerdictGiven => ({
  kind: 'verdict-given',
  verdict,
  by: 'grace',
  review: 31,
  head: shaOf('delivered-1'),
  score: 100,
  feedback: [],
  feedbackSha256: null,
  ...changes,
});

export const approved = (changes: Partial<VerdictGiven> = {}): VerdictGiven => verdictGiven('approved', changes);
export const changesRequested = (changes: Partial<VerdictGiven> = {}): VerdictGiven =>
  verdictGiven('changes-requested', changes);
export const rejected = (changes: Partial<VerdictGiven> = {}): VerdictGiven =>
  verdictGiven('rejected', { review: null, ...changes });

export const verdictIgnored = (changes: Partial<VerdictIgnored> = {}): VerdictIgnored => ({
  kind: 'verdict-ignored',
  review: 32,
  by: 'eve',
  reason: 'only people with write access can approve or send back',
  ...changes,
});

export const approvalVoided = (head = shaOf('pushed')): ApprovalVoided => ({
  kind: 'approval-voided',
  reason: 'it was given for an older head',
  head,
});

export const mergeRefused = (reason = 'required status check “ci” is expected'): MergeRefused => ({
  kind: 'merge-refused',
  head: shaOf('delivered-1'),
  reason,
});

export const questionAsked = (code: ErrorCode = 'sources-missing', detail = ''): QuestionAsked => ({
  kind: 'question-asked',
  code,
  detail,
});

export const commandGiven = (comment = 71, by = 'ada'): CommandGiven => ({
  kind: 'command-given',
  commands: ['retry'],
  by,
  comment,
  answer: 'It is tried again.',
});

export const retryAsked = (by = 'ada'): RetryAsked => ({ kind: 'retry-asked', by });

export const workMerged = (changes: Partial<WorkMerged> = {}): WorkMerged => ({
  kind: 'work-merged',
  pull: 13,
  head: shaOf('delivered-1'),
  commit: shaOf('merged'),
  ...changes,
});

export const taskFinished = (outcome: TaskFinished['outcome'], reason = 'the issue was closed'): TaskFinished => ({
  kind: 'task-finished',
  outcome,
  reason,
});
