import { type Config, workflowNamed } from '../config/schema.ts';
import type { Finding } from '../domain/deliverable.ts';
import type { Delivered } from '../domain/proposal.ts';
import type { Signal } from '../domain/signal.ts';
import type { IssueFacts, PullFacts, RunFacts, Snapshot } from '../domain/snapshot.ts';
import { counts, stageOf, type TaskState } from '../domain/state.ts';
import { type Lease, type PinnedStage, TERMINAL } from '../domain/task.ts';
import { type Checking, topicOf } from '../gates/checks/index.ts';
import { judge } from '../gates/human.ts';
import type { Journal } from '../journal/journal.ts';
import { readBrief } from '../triggers/brief.ts';
import { wantedPaths } from '../workflow/route.ts';
import type { GitHubClient, Repository } from './client.ts';
import { readFile } from './files.ts';
import type { Known } from './known.ts';
import { readAsked, readComments, readIssue } from './read-issue.ts';
import { readBranch, readFeedback, readPull } from './read-pull.ts';
import { readRun } from './read-run.ts';
import { mayWrite } from './rights.ts';
import { siteOf } from './site.ts';

export interface Observing {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly journal: Journal;
  readonly defaultBranch: string;
  /** Logins under which we write: whose markers are ours. */
  readonly identities: readonly string[];
  readonly now: () => string;
  /** The proposal of the run that this job ends, when a step before has brought it here. */
  readonly handed?: string | undefined;
  /** Runs the stage's checks again on what was delivered. `people` are lines that stood on the branch before. */
  readonly recheck: (delivered: Delivered, stage: PinnedStage, checking: Checking) => Promise<readonly Finding[]>;
}

/** Reads what the task's status needs, and nothing twice in one wake. */
export async function observe(
  known: Known,
  signal: Signal,
  observing: Observing,
  config: () => Promise<Config | null>,
): Promise<Snapshot> {
  const { client, repository, journal } = observing;
  if (known.journal === undefined) known.journal = await journal.read(signal.task);
  if (known.journal === null) {
    known.finished ??= await journal.archived(signal.task);
    if (!known.finished) await observeOpening(known, signal, observing, config);
  } else {
    known.issue ??= await readIssue(client, repository, signal.task);
    await observeTask(known, known.journal.state, signal, observing, config);
  }
  return {
    now: observing.now(),
    task: signal.task,
    journal: known.journal,
    finished: known.finished ?? false,
    writers: [...known.rights].filter(([, writes]) => writes).map(([login]) => login),
    prepared: known.prepared,
    ...pick(known, ['issue', 'base', 'taken', 'run', 'branch', 'pull', 'commands']),
  };
}

/** Only what was looked at goes into the snapshot. */
export function pick<K extends keyof Known>(known: Known, keys: readonly K[]): Pick<Known, K> {
  const entries = keys.filter((key) => known[key] !== undefined).map((key) => [key, known[key]]);
  return Object.fromEntries(entries) as Pick<Known, K>;
}

async function observeOpening(
  known: Known,
  signal: Signal,
  observing: Observing,
  config: () => Promise<Config | null>,
): Promise<void> {
  const { client, repository } = observing;
  if (known.issue === undefined) {
    const issue = await readIssue(client, repository, signal.task);
    known.issue = { ...issue, asked: issue.open ? await readAsked(client, repository, signal.task, issue) : null };
  }
  const { asked } = known.issue;
  if (asked === null || !(await mayWrite(known, observing, asked.by))) return;
  await observePaths(known, asked.workflow, observing, config);
}

/** Which of the paths that the task would write are taken. */
async function observePaths(
  known: Known,
  workflow: string,
  observing: Observing,
  config: () => Promise<Config | null>,
): Promise<void> {
  if (known.taken !== undefined || known.issue === undefined) return;
  const read = await config();
  const configured = read === null ? undefined : workflowNamed(read, workflow);
  const paths = configured === undefined ? [] : wantedPaths(configured, known.issue.title, observing.now());
  const found = await Promise.all(paths.map((path) => readFile(observing.client, observing.repository, path)));
  known.taken = paths.filter((_, index) => found[index] !== null);
}

async function observeTask(
  known: Known,
  state: TaskState,
  signal: Signal,
  observing: Observing,
  config: () => Promise<Config | null>,
): Promise<void> {
  const { client, repository, defaultBranch } = observing;
  if (TERMINAL.includes(state.status)) {
    // The wake that ended the task was killed: what it did not get to show still names the pull request.
    if (state.delivered !== null && known.pull === undefined) known.pull = await readPull(client, repository, state);
    return;
  }
  if (state.route === null) await observePaths(known, state.workflow, observing, config);
  if (state.delivered !== null) {
    if (known.pull === undefined) known.pull = await readPull(client, repository, state);
    const own = known.pull !== null && counts(known.pull, state) ? known.pull : null;
    known.branch ??= await readBranch(client, repository, state, own);
    if (known.pull !== null) known.pull = await observeVerdicts(known, state, known.pull, observing);
  }
  if (state.status === 'in-progress' && state.lease !== null) {
    known.run ??= await observeRun(state, state.lease, signal, observing, known.issue, config);
    if (bringsFirstVersion(known.run) && known.base === undefined) {
      const { data } = await client.rest.repos.getBranch({ ...repository, branch: defaultBranch });
      known.base = data.commit.sha;
      known.trees.set(data.commit.sha, data.commit.commit.tree.sha);
    }
  }
  if (state.status === 'needs-human' && known.commands === undefined) {
    const { comment, commands } = await readComments(client, repository, state.task, observing.identities);
    known.comment = comment;
    // What was written before the question can't be its answer. Times have a precision of a second.
    const asked = Date.parse(known.journal?.at ?? '') - 1000;
    known.commands = commands.filter(({ comment: id, at }) => id > state.command && Date.parse(at) >= asked);
    for (const { by } of known.commands) await mayWrite(known, observing, by);
  }
}

/** Work that was built on no branch, as a first version is, also when the branch of an earlier one is gone. */
const bringsFirstVersion = (run: RunFacts): boolean =>
  run.kind === 'ended' &&
  run.proposal?.valid === true &&
  run.proposal.proposal.outcome.kind === 'delivered' &&
  run.proposal.proposal.base === null;

/** How the run is, and what the checks say of the proposal it left: nothing of that is taken from the run's own word. */
async function observeRun(
  state: TaskState,
  lease: Lease,
  signal: Signal,
  observing: Observing,
  issue: IssueFacts | undefined,
  config: () => Promise<Config | null>,
): Promise<RunFacts> {
  const { client, repository, recheck } = observing;
  const ended = signal.why === 'run-ended' && signal.run === lease.run.id;
  const run = await readRun(client, repository, state.task, lease, ended, observing.handed);
  const stage = stageOf(state);
  if (run.kind !== 'ended') return run;
  if (run.proposal === null) return { ...run, proposal: null };
  if (!run.proposal.valid) return { ...run, proposal: run.proposal };
  const { proposal } = run.proposal;
  if (proposal.outcome.kind !== 'delivered' || stage === null)
    return { ...run, proposal: { valid: true, proposal, findings: [] } };
  const { title = '', body = '' } = issue ?? {};
  const content = proposal.outcome.files.find(({ path }) => path === stage.path)?.content ?? '';
  const checking = {
    ...(await siteOf(client, repository, observing.defaultBranch, { path: stage.path, content })),
    settings: (await config())?.checks ?? {},
    topic: topicOf(title, readBrief(title, body)),
  };
  const findings = await recheck(proposal.outcome, stage, { ...checking, people: [] });
  const isSound = findings.every(({ severity }) => severity !== 'fix');
  if (isSound || proposal.base === null) return { ...run, proposal: { valid: true, proposal, findings } };
  const before = await readFile(client, repository, stage.path, proposal.base);
  const lines = new TextDecoder().decode(before?.content).split('\n');
  const people = lines.map((line) => line.replace(/\r$/, ''));
  const softened = await recheck(proposal.outcome, stage, { ...checking, people });
  return { ...run, proposal: { valid: true, proposal, findings: softened } };
}

/** Rights of those who reviewed, and the feedback once a verdict needs it. */
async function observeVerdicts(
  known: Known,
  state: TaskState,
  pull: PullFacts,
  observing: Observing,
): Promise<PullFacts> {
  for (const { by, bot, id, state: verdict } of pull.reviews) {
    const matters = !state.consumed.includes(id) || state.approval?.review === id;
    if (!bot && matters && verdict !== 'COMMENTED') await mayWrite(known, observing, by);
  }
  const writers = [...known.rights].filter(([, writes]) => writes).map(([login]) => login);
  const isSentBack = judge(pull, writers).some(
    (one) => one.kind === 'verdict' && one.verdict === 'changes-requested' && !state.consumed.includes(one.review),
  );
  const isRejected = !pull.open && pull.merged === null && known.branch?.relation !== 'missing';
  if ((!isSentBack && !isRejected) || pull.feedback.length > 0) return pull;
  const said = await readFeedback(observing.client, observing.repository, state, pull);
  const heard = [];
  for (const feedback of said) if (await mayWrite(known, observing, feedback.reviewer)) heard.push(feedback);
  return { ...pull, feedback: heard };
}
