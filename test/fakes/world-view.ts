/** A view of the model: reads what is there now, applies each effect by GitHub's rules, remembers what its wake did. */
import { PULL_TAG, pullBody, showsWork } from '../../src/comments/pull-body.ts';
import { REPLY_TAG } from '../../src/comments/replies.ts';
import { STATUS_TAG } from '../../src/comments/status.ts';
import { tagOf } from '../../src/comments/tag.ts';
import type { CheckFacts } from '../../src/domain/awaited.ts';
import type { Effect } from '../../src/domain/effect.ts';
import type { Feedback } from '../../src/domain/feedback.ts';
import type { BranchFacts, JournalHead, Prepared, PullFacts, RunFacts, Snapshot } from '../../src/domain/snapshot.ts';
import { authorStage, counts, type TaskState } from '../../src/domain/state.ts';
import { TERMINAL } from '../../src/domain/task.ts';
import { judge } from '../../src/gates/human.ts';
import { labelsSet } from '../../src/github/read-issue.ts';
import { freeSlot, takeTurn } from '../../src/github/turns.ts';
import { handle } from '../../src/handle.ts';
import type { Handled, View } from '../../src/ports/view.ts';
import { checksDue } from '../../src/workflow/checks-due.ts';
import { NOT_READ, needsConfig } from '../../src/workflow/context.ts';
import { aDelivery } from '../builders/proposal.ts';
import { sha256Of } from '../builders/sha.ts';
import { childFacts, make } from './children.ts';
import { Crash, label, type PullModel, timeOf, US, type World } from './world.ts';

/** Runs the real `handle` on the world, as one wake. */
export const wake = (world: World): Promise<Handled> => handle(worldView(world));

/** The same, killed in the middle as the world says; null when it was. */
export async function fragileWake(world: World): Promise<Handled | null> {
  try {
    return await wake(world);
  } catch (error) {
    if (error instanceof Crash) return null;
    throw error;
  }
}

interface Wake {
  /** As the wake knows it; undefined when it has to look (again). */
  journal: JournalHead | null | undefined;
  prepared: Prepared;
  started: Extract<RunFacts, { kind: 'started' }> | null;
  readonly reacted: Set<number>;
  /** Keys of the tasks that this wake made. */
  readonly made: Set<string>;
}

export function worldView(world: World): View {
  const own: Wake = {
    journal: undefined,
    prepared: { refusals: [] },
    started: null,
    reacted: new Set(),
    made: new Set(),
  };
  return {
    async snapshot() {
      const journal = own.journal === undefined ? await world.journal.read(world.task) : own.journal;
      own.journal = journal;
      const finished = journal === null && (await world.journal.archived(world.task));
      const seen = withChecks(world, snapshotOf(world, own, journal, finished));
      const state = journal?.state;
      if (state?.children === undefined) return seen;
      return { ...seen, children: childFacts(world, state, await world.repositoryJournal.read()) };
    },
    async context(snapshot) {
      return needsConfig(snapshot) ? world.context : { config: NOT_READ };
    },
    prepare: (preparation) =>
      world.write(async () => {
        if (preparation.kind === 'remember') {
          for (const feedback of preparation.feedback) world.memory.set(feedback.id, feedback.text);
          const ids = preparation.feedback.map(({ id }) => id);
          own.prepared = { ...own.prepared, remembered: { ids, sha256: sha256Of(ids.join()) } };
          return;
        }
        if (preparation.kind === 'reopen-journal') {
          await world.journal.reopen(world.task);
          own.journal = undefined;
          return;
        }
        if (preparation.kind === 'take-turn') {
          const turn = await takeTurn(preparation, { ...world, now: () => timeOf(world) });
          own.prepared = { ...own.prepared, turn: { epoch: preparation.epoch, ...turn } };
          return;
        }
        if (preparation.kind === 'free-slot') {
          const next = await freeSlot(preparation, { ...world, now: () => timeOf(world) });
          own.prepared = { ...own.prepared, freed: { epoch: preparation.epoch, next } };
          return;
        }
        const commit = await world.commit(preparation.message, [preparation.parent]);
        own.prepared = { ...own.prepared, content: { epoch: preparation.epoch, commit } };
      }),
    async append(events, state) {
      let isOurs = false;
      await world.write(async () => {
        const content = events.find((event) => event.kind === 'work-delivered')?.commit;
        const appended = await world.journal.append(own.journal ?? null, events, state, content);
        isOurs = appended.kind === 'appended';
        own.journal = appended.kind === 'appended' ? appended.head : undefined;
      });
      return isOurs;
    },
    async actual(desired, _recorded, state) {
      await world.pause();
      const pull = pullOf(world, state);
      const [comment, ...extra] = statusComments(world);
      return {
        labels: [...world.issue.labels],
        issueOpen: world.issue.open,
        comment:
          comment === undefined ? null : { id: comment.id, body: comment.body, extra: extra.map(({ id }) => id) },
        run: desired.run !== null && own.started?.epoch === desired.run.epoch,
        branch: { head: world.head(), contains: containsWork(world, state) },
        pull: pull === null ? null : { number: pull.number, open: pull.open, version: tagOf(PULL_TAG, pull.body) },
        check: world.checks.findLast(({ head }) => head === desired.check?.head) ?? null,
        made: [...own.made],
        reacted: [...own.reacted],
        replies: pull?.replies.map(({ key }) => key) ?? [],
        refused: own.prepared.refusals.map(({ kind }) => kind),
        denied: own.prepared.denied?.map(({ effect }) => effect) ?? [],
      };
    },
    async execute(effect) {
      if (world.denies.has(effect.kind)) {
        const denial = { effect: effect.kind, detail: `${effect.kind} is not allowed` };
        own.prepared = { ...own.prepared, denied: [...(own.prepared.denied ?? []), denial] };
        return false;
      }
      if (effect.kind === 'make-task') {
        await make(effect, world);
        own.made.add(effect.key);
        return true;
      }
      await world.write(() => execute(effect, world, own));
      return true;
    },
  };
}

/** With the repository's own checks as they are now, where it is their turn. */
function withChecks(world: World, snapshot: Snapshot): Snapshot {
  const due = checksDue(snapshot, needsConfig(snapshot) ? world.context : { config: NOT_READ });
  if (due === null) return snapshot;
  const { head, names } = due;
  const shown = world.ownChecks.get(head) ?? [];
  const checks = names.map((name): CheckFacts => shown.find((one) => one.name === name) ?? { name, is: 'missing' });
  return { ...snapshot, checks: { head, checks } };
}

function containsWork(world: World, state: TaskState): boolean {
  const head = world.head();
  return head !== null && world.git.isAncestor(state.delivered?.commit ?? '', head);
}

const statusComments = (world: World) =>
  world.comments.filter(({ by, body }) => by === US && tagOf(STATUS_TAG, body) !== null);

/** The open pull request, or else the newest that was merged or showed work; those that were given up don't count. */
function pullOf(world: World, state: TaskState): PullModel | null {
  const counted = world.pulls.filter((pull) => counts(pull, state));
  return (
    counted.find(({ open }) => open) ??
    counted.findLast(({ merged, body }) => merged !== null || showsWork(body, state)) ??
    null
  );
}

function snapshotOf(world: World, own: Wake, journal: JournalHead | null, finished: boolean): Snapshot {
  const { issue, task } = world;
  const state = journal?.state ?? null;
  const common: Snapshot = {
    now: new Date(world.now).toISOString(),
    task,
    journal,
    finished,
    writers: [...world.writers],
    prepared: own.prepared,
    issue: {
      id: issue.id,
      title: issue.title,
      body: issue.body,
      open: issue.open,
      author: issue.author,
      labels: [...issue.labels],
      asked: state === null && issue.open && issue.asked !== null ? issue.asked : null,
    },
  };
  const reopening = issue.open && issue.reopenedBy !== null ? { reopening: { by: issue.reopenedBy } } : {};
  if (finished) return { ...common, ...reopening };
  if (state === null) return { ...common, taken: [...world.files] };
  if (TERMINAL.includes(state.status)) {
    const over = { ...common, ...reopening };
    return state.delivered === null ? over : { ...over, pull: pullFacts(world, state) };
  }
  const run = state.lease === null ? own.started : runFacts(world, state);
  return {
    ...common,
    ...(state.route === null ? { taken: [...world.files] } : {}),
    ...(state.delivered === null ? {} : { branch: branchFacts(world, state), pull: pullFacts(world, state) }),
    ...(run === null ? {} : { run }),
    ...(proposesFirstVersion(run) ? { base: world.main } : {}),
    commands: commands(world, state),
    labelled: labelsSet({ labels: [...issue.labels] }, issue.labelEvents),
  };
}

const proposesFirstVersion = (run: RunFacts | null): boolean =>
  run?.kind === 'ended' && run.proposal?.valid === true && run.proposal.proposal.base === null;

function runFacts(world: World, state: TaskState): RunFacts {
  const run = world.runs.find(({ id }) => id === state.lease?.run.id);
  if (run === undefined) return { kind: 'ended', detail: 'the run is gone', proposal: null };
  if (run.ended === null) return { kind: 'working' };
  const { detail, proposal, findings } = run.ended;
  if (proposal === null) return { kind: 'ended', detail, proposal };
  return { kind: 'ended', detail, proposal: proposal.valid ? { ...proposal, findings } : proposal };
}

function branchFacts(world: World, state: TaskState): BranchFacts {
  const head = world.head();
  const { delivered } = state;
  if (head === null || delivered === null) return { head, relation: 'missing' };
  const matters = state.status === 'review' || state.question?.code === 'branch-rewritten';
  if (!matters) return { head, relation: 'present' };
  if (head === delivered.commit) return { head, relation: 'same' };
  if (world.git.isAncestor(delivered.commit, head)) return { head, relation: 'ahead' };
  if (world.git.isAncestor(head, delivered.commit)) return { head, relation: 'behind' };
  const isBuiltOnBase = delivered.base !== null && world.git.isAncestor(delivered.base, head);
  return { head, relation: isBuiltOnBase ? 'superseded' : 'rewritten' };
}

function pullFacts(world: World, state: TaskState): PullFacts | null {
  const pull = pullOf(world, state);
  if (pull === null) return null;
  const facts: PullFacts = {
    number: pull.number,
    url: `https://github.com/acme/site/pull/${pull.number}`,
    author: pull.author,
    head: pull.head,
    open: pull.open,
    merged: pull.merged,
    body: pull.body,
    reviews: pull.open ? pull.reviews.map((one) => ({ ...one })) : [],
    feedback: [],
  };
  const isSentBack = judge(facts, [...world.writers]).some(
    (one) => one.kind === 'verdict' && one.verdict === 'changes-requested' && !state.consumed.includes(one.review),
  );
  const isRejected = !pull.open && pull.merged === null && world.head() !== null;
  return isSentBack || isRejected ? { ...facts, feedback: feedbackOf(world, state, pull) } : facts;
}

function feedbackOf(world: World, state: TaskState, pull: PullModel): readonly Feedback[] {
  const stage = authorStage(state);
  const common = { task: state.task, stage: stage?.id ?? '', agent: stage?.agent ?? '', sha: pull.head, at: '' };
  const said = [
    ...pull.reviews
      .filter(({ text, state: verdict }) => text !== '' && verdict !== 'APPROVED')
      .map(({ id, by, text }) => ({
        ...common,
        id: `review-${id}`,
        kind: 'review' as const,
        reviewer: by,
        text,
        url: '',
      })),
    ...pull.lineComments.map(({ id, by, text }) => ({
      ...common,
      id: `comment-${id}`,
      kind: 'comment' as const,
      reviewer: by,
      text,
      url: '',
    })),
  ];
  return said.filter(({ id, reviewer }) => world.writers.has(reviewer) && !state.heard.includes(id));
}

const commands = (world: World, state: TaskState) =>
  world.comments
    .filter(({ id, body, by }) => by !== US && body.startsWith('/') && id > state.command)
    .map(({ id, by, body, edited, at }) => ({
      comment: id,
      by,
      text: body,
      edited,
      at,
      url: `https://example.org/${id}`,
    }));

async function execute(effect: Exclude<Effect, { kind: 'make-task' }>, world: World, own: Wake): Promise<void> {
  const refuse = (kind: 'run' | 'pull-request' | 'merge', reason: string): void => {
    own.prepared = { ...own.prepared, refusals: [...own.prepared.refusals, { kind, reason }] };
  };
  const pullWith = (number: number) => world.pulls.find((pull) => pull.number === number);
  const journal = own.journal ?? null;
  switch (effect.kind) {
    case 'start-run': {
      if (world.refuses.run !== null) return refuse('run', world.refuses.run);
      const run = { id: world.nextNumber(), epoch: effect.epoch, ended: null };
      world.runs.push(run);
      own.started = { kind: 'started', epoch: effect.epoch, run: { id: run.id, url: `https://example.org/${run.id}` } };
      return;
    }
    case 'advance-branch': {
      const head = world.head();
      const forward = head === null ? effect.from === null : world.git.isAncestor(head, effect.to);
      if (forward) world.moveBranch(effect.to);
      return;
    }
    case 'open-pull': {
      const head = world.head();
      if (world.refuses['pull-request'] !== null) return refuse('pull-request', world.refuses['pull-request']);
      if (head === null) return refuse('pull-request', 'the head does not exist');
      if (world.openPull() === undefined) world.pulls.push(newPull(world, US, head, effect.title, bodyOf(journal)));
      return;
    }
    case 'update-pull': {
      const pull = pullWith(effect.pull);
      if (pull !== undefined) Object.assign(pull, { title: effect.title, body: bodyOf(journal) });
      return;
    }
    case 'close-pull': {
      const pull = pullWith(effect.pull);
      if (pull !== undefined) pull.open = false;
      return;
    }
    case 'merge-pull': {
      const pull = pullWith(effect.pull);
      if (pull?.open !== true) return refuse('merge', 'the pull request is not open');
      if (pull.head !== effect.head) return refuse('merge', 'the head was modified');
      if (world.refuses.merge !== null) return refuse('merge', world.refuses.merge);
      world.merges.push({
        head: pull.head,
        author: pull.author,
        reviews: pull.reviews.map((review) => ({ ...review })),
        writers: [...world.writers],
        checks: world.ownChecks.get(pull.head) ?? [],
      });
      own.prepared = { ...own.prepared, merged: { commit: await world.merge(pull, US) } };
      return;
    }
    case 'reply':
      pullWith(effect.pull)?.replies.push({
        to: effect.comment,
        key: tagOf(REPLY_TAG, effect.body) ?? '',
        body: effect.body,
      });
      return;
    case 'set-check':
      world.checks.push({
        head: effect.check.head,
        conclusion: effect.check.conclusion,
        title: effect.check.title,
      });
      return;
    case 'add-label':
      label(world, US, 'labeled', effect.label);
      return;
    case 'remove-label':
      label(world, US, 'unlabeled', effect.label);
      return;
    case 'create-comment':
      world.comments.push({ id: world.nextNumber(), by: US, body: effect.body, edited: false, at: timeOf(world) });
      return;
    case 'edit-comment': {
      const comment = world.comments.find(({ id }) => id === effect.id);
      if (comment !== undefined) comment.body = effect.body;
      return;
    }
    case 'delete-comment':
      world.comments.splice(
        world.comments.findIndex(({ id }) => id === effect.id),
        1,
      );
      return;
    case 'close-issue':
      world.issue.open = false;
      return;
    case 'open-issue':
      world.issue.open = true;
      return;
    case 'react':
      own.reacted.add(effect.comment);
      return;
    case 'archive':
      if (journal !== null) await world.journal.archive(journal);
      own.journal = null;
      return;
  }
}

function bodyOf(journal: JournalHead | null): string {
  if (journal === null) throw new Error('effects follow from a journal');
  const { evidence, files } = aDelivery();
  return pullBody(journal.state, { markdown: files[0]?.content ?? '', evidence });
}

export const newPull = (world: World, author: string, head: string, title: string, body: string): PullModel => ({
  number: world.nextNumber(),
  author,
  head,
  open: true,
  merged: null,
  title,
  body,
  reviews: [],
  lineComments: [],
  replies: [],
});
