import type { Config } from '../config/schema.ts';
import type { Finding } from '../domain/deliverable.ts';
import type { Delivered } from '../domain/proposal.ts';
import type { Signal } from '../domain/signal.ts';
import type { IssueFacts, PullFacts, RunFacts, Snapshot } from '../domain/snapshot.ts';
import { counts, stageOf, type TaskState } from '../domain/state.ts';
import { type Lease, type PinnedStage, TERMINAL, type VerdictKind } from '../domain/task.ts';
import { type Checking, topicOf } from '../gates/checks/index.ts';
import { judge } from '../gates/human.ts';
import type { Journal } from '../journal/journal.ts';
import type { RepositoryJournal } from '../journal/repository.ts';
import { readBrief } from '../triggers/brief.ts';
import type { GitHubClient, Repository } from './client.ts';
import { readFile } from './files.ts';
import type { Knowing } from './identities.ts';
import type { Known } from './known.ts';
import { observeChildren } from './observe-children.ts';
import { observeOpening, observePaths } from './observe-opening.ts';
import { freshOf, listens, observeCommands, observeFinished, observeLabels, withCommands } from './observe-people.ts';
import { readEdits, readFeedback } from './read-feedback.ts';
import { readIssue } from './read-issue.ts';
import { readBranch, readPull } from './read-pull.ts';
import { readRun } from './read-run.ts';
import { mayWrite } from './rights.ts';
import { siteOf } from './site.ts';

export interface Observing extends Knowing {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly journal: Journal;
  readonly repositoryJournal: RepositoryJournal;
  readonly defaultBranch: string;
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
    if (known.finished) await observeFinished(known, signal, observing);
    else await observeOpening(known, signal, observing, config);
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
    ...pick(known, [
      'issue',
      'base',
      'taken',
      'run',
      'branch',
      'pull',
      'edits',
      'labelled',
      'reopening',
      'made',
      'children',
    ]),
    ...(signal.comment === undefined || known.heard ? {} : { spoken: signal.comment }),
    ...(known.commands === undefined ? {} : { commands: freshOf(known.commands, known.journal) }),
  };
}

/** Only what was looked at goes into the snapshot. */
export function pick<K extends keyof Known>(known: Known, keys: readonly K[]): Pick<Known, K> {
  const entries = keys.filter((key) => known[key] !== undefined).map((key) => [key, known[key]]);
  return Object.fromEntries(entries) as Pick<Known, K>;
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
  if (listens(state, signal) && known.commands === undefined) await observeCommands(known, observing, state.task);
  // Routing minds an agent that was named by label.
  if (signal.why === 'issue' || signal.why === 'sweep' || state.route === null)
    await observeLabels(known, state, observing);
  if (state.route === null && known.issue !== undefined)
    await observePaths(known, state.workflow, known.issue.title, observing, config);
  if (state.delivered !== null) {
    if (known.pull === undefined) known.pull = await readPull(client, repository, state);
    const own = known.pull !== null && counts(known.pull, state) ? known.pull : null;
    known.branch ??= await readBranch(client, repository, state, own);
    if (known.pull !== null) {
      known.pull = withCommands(known.pull, known.commands ?? []);
      known.pull = await observeVerdicts(known, state, known.pull, observing);
    }
  }
  await observeChildren(known, state, observing);
  if (state.lease !== null) {
    known.run ??= await observeRun(state, state.lease, signal, observing, known.issue, config);
    const topic = chosenTopic(known.run);
    if (topic !== undefined) await observePaths(known, state.workflow, topic, observing, config);
    if (bringsFirstVersion(known.run) && known.base === undefined) {
      const { data } = await client.rest.repos.getBranch({ ...repository, branch: defaultBranch });
      known.base = data.commit.sha;
      known.trees.set(data.commit.sha, data.commit.commit.tree.sha);
    }
  }
  if (state.delivered !== null) await observeEdits(known, state, observing);
}

/** What the agent wants to write about, where nobody had said. */
const chosenTopic = (run: RunFacts): string | undefined =>
  run.kind === 'ended' && run.proposal?.valid === true && run.proposal.proposal.outcome.kind === 'delivered'
    ? run.proposal.proposal.outcome.topic
    : undefined;

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
  const verdict = verdictDue(known, state, pull);
  if (verdict === null || pull.feedback.length > 0) return pull;
  const said = await readFeedback(observing.client, observing.repository, state, pull, verdict);
  const heard = [];
  for (const feedback of said) if (await mayWrite(known, observing, feedback.reviewer)) heard.push(feedback);
  return { ...pull, feedback: heard };
}

/** What is about to be recorded of the work, as far as what was said of it goes with it; null while nothing is. */
function verdictDue(known: Known, state: TaskState, pull: PullFacts): VerdictKind | null {
  if (pull.merged !== null || known.prepared.merged !== undefined) return 'approved';
  if (!pull.open) return known.branch?.relation === 'missing' ? null : 'rejected';
  const writers = [...known.rights].filter(([, writes]) => writes).map(([login]) => login);
  const isSentBack = judge(pull, writers).some(
    (one) => one.kind === 'verdict' && one.verdict === 'changes-requested' && !state.consumed.includes(one.review),
  );
  return isSentBack ? 'changes-requested' : null;
}

/**
 * What people changed on the branch, before a verdict ends that version or the next delivery becomes what later changes
 * are measured by. Whoever can push may write; the authors are asked about all the same, for a commit may be another's.
 */
async function observeEdits(known: Known, state: TaskState, observing: Observing): Promise<void> {
  if (known.edits !== undefined) return;
  const pull = known.pull ?? null;
  const verdict = pull === null ? null : verdictDue(known, state, pull);
  const head = verdict === null ? builtOn(known.run) : (pull?.head ?? null);
  if (head === null || head === state.delivered?.commit) return;
  const { client, repository } = observing;
  const { by, edits } = await readEdits(client, repository, state, head, verdict ?? 'changes-requested');
  const writes = await Promise.all(by.map((login) => mayWrite(known, observing, login)));
  known.edits = writes.every(Boolean) ? edits : [];
}

const builtOn = (run: RunFacts | undefined): string | null =>
  run?.kind === 'ended' && run.proposal?.valid === true && run.proposal.proposal.outcome.kind === 'delivered'
    ? run.proposal.proposal.base
    : null;
