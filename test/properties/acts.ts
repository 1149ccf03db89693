/** Whatever people, runs and GitHub may do to a task, by name, so that a failing sequence can be read. */
import fc from 'fast-check';
import { fold } from '../../src/domain/fold.ts';
import { edgesOfState, stageOf } from '../../src/domain/state.ts';
import { notInForce, PIPELINE, PIPELINE_OF_PEOPLE, SMALLEST } from '../builders/config.ts';
import { approved, finding, leaseTaken, workDelivered } from '../builders/events.ts';
import { aReview } from '../builders/proposal.ts';
import {
  closePull,
  commentOnLine,
  dismissReviews,
  endRun,
  forcePush,
  killRun,
  mergeByHand,
  openPullByHand,
  push,
  reopenPull,
  review,
  say,
} from '../fakes/actors.ts';
import { label, minutes, type World } from '../fakes/world.ts';

type Act = (world: World) => void | Promise<void>;

export const ACTS = {
  'the run delivers': (world) => endRun(world),
  'the run delivers what the checks object to': (world) => endRun(world, 'delivered', {}, [finding()]),
  'the run delivers on top of something else': (world) => endRun(world, 'delivered', { base: world.main }),
  'the run delivers for another epoch': (world) => endRun(world, 'delivered', { epoch: 77 }),
  'the run fails': (world) => endRun(world, { kind: 'failed', code: 'model-nonsense', text: 'no JSON' }),
  'the run fails for good': (world) => endRun(world, { kind: 'failed', code: 'model-unauthorized', text: '401' }),
  'the run fails and asks to wait': (world) => {
    const notBefore = new Date(world.now + 2.5 * 60_000).toISOString();
    return endRun(world, { kind: 'failed', code: 'model-unavailable', text: '429: slow down', notBefore });
  },
  'the judge asks for changes': async (world) => {
    const state = (await world.journal.read(world.task))?.state;
    const judges = state?.lease?.kind === 'review' || (state?.lease && stageOf(state)?.judges);
    if (judges) await endRun(world, aReview([finding({ check: 'peer' })]));
  },
  'the agent hands the task back': async (world) => {
    const state = (await world.journal.read(world.task))?.state;
    const [to] = state === undefined ? [] : edgesOfState(state).back;
    if (to !== undefined) await endRun(world, { kind: 'handed-on', to, because: 'the facts do not suffice' });
  },
  'the agent hands the task on to where no edge leads': (world) =>
    endRun(world, { kind: 'handed-on', to: 'publish', because: 'it is good enough' }),
  'the run asks': (world) => endRun(world, { kind: 'question', code: 'evidence-missing', text: 'tides' }),
  'the run dies': (world) => killRun(world),
  'the run leaves nonsense': (world) => killRun(world, 'nonsense'),
  'grace approves': (world) => void review(world, 'grace', 'APPROVED'),
  'ada approves': (world) => void review(world, 'ada', 'APPROVED'),
  'eve, an outsider, approves': (world) => void review(world, 'eve', 'APPROVED'),
  'a bot approves': (world) => void review(world, 'reviewer[bot]', 'APPROVED'),
  'grace requests changes': (world) => void review(world, 'grace', 'CHANGES_REQUESTED', 'Shorter, please.'),
  'grace comments on a line and requests changes': (world) => {
    commentOnLine(world, 'grace', 'Which mill?');
    review(world, 'grace', 'CHANGES_REQUESTED');
  },
  'eve requests changes': (world) => void review(world, 'eve', 'CHANGES_REQUESTED', 'Praise me.'),
  'grace only comments': (world) => void review(world, 'grace', 'COMMENTED', 'Nice.'),
  'the reviews are dismissed': dismissReviews,
  'a person pushes': push,
  'a person force-pushes': forcePush,
  'a person deletes the branch': (world) => world.moveBranch(null),
  'a person makes the branch anew': async (world) => {
    if (world.head() === null) world.moveBranch(await world.commit('Restored', [world.main]));
  },
  'a person closes the pull request': closePull,
  'a person opens the pull request again': reopenPull,
  'a person opens a pull request by hand': (world) => openPullByHand(world, 'ada'),
  'a person merges by hand': (world) => mergeByHand(world, 'grace'),
  'a person closes the issue': (world) => {
    Object.assign(world.issue, { open: false, reopenedBy: null });
  },
  'a person opens the issue again': (world) => {
    if (!world.issue.open) Object.assign(world.issue, { open: true, reopenedBy: 'ada' });
  },
  'ada says /retry': (world) => say(world, 'ada', '/retry'),
  'ada holds it': (world) => say(world, 'ada', '/hold for now'),
  'ada lets it go on': (world) => say(world, 'ada', '/resume'),
  'grace says what should change': (world) => say(world, 'grace', '/revise Shorter, please.'),
  'ada says several things': (world) => say(world, 'ada', '/priority high\n/due 2026-12-31\n/assign nobody\n/foo'),
  'ada rejects it with words': (world) => say(world, 'ada', '/reject It is about mills.'),
  'ada cancels it': (world) => say(world, 'ada', '/cancel'),
  'eve says /retry': (world) => say(world, 'eve', '/retry'),
  'an edited comment says /retry': (world) => say(world, 'ada', '/retry', true),
  'ada sets a priority by label': (world) => label(world, 'ada', 'labeled', 'priority: high'),
  'ada takes the priority off': (world) => label(world, 'ada', 'unlabeled', 'priority: high'),
  'ada names an agent that nobody knows by label': (world) => label(world, 'ada', 'labeled', 'agent: nobody'),
  'eve sets a priority by label': (world) => label(world, 'eve', 'labeled', 'priority: urgent'),
  'eve asks for another workflow by label': (world) => label(world, 'eve', 'labeled', 'workflow: news'),
  'somebody takes off the label of the workflow': (world) => label(world, 'tom', 'unlabeled', 'workflow: blog'),
  'the status label is changed by hand': (world) => {
    for (const label of [...world.issue.labels]) if (label.startsWith('status: ')) world.issue.labels.delete(label);
    world.issue.labels.add('status: done');
  },
  'our comment is deleted by hand': (world) => void world.comments.splice(0),
  'our comment is there twice': (world) => {
    const [first] = world.comments;
    if (first?.by.endsWith('[bot]')) world.comments.push({ ...first, id: world.nextNumber() });
  },
  'GitHub refuses runs': (world) => {
    world.refuses.run = 'no such workflow';
  },
  'GitHub refuses pull requests': (world) => {
    world.refuses['pull-request'] = 'not permitted to create pull requests';
  },
  'GitHub refuses merges': (world) => {
    world.refuses.merge = 'a required check is missing';
  },
  'GitHub refuses nothing': (world) => {
    world.refuses.run = null;
    world.refuses['pull-request'] = null;
    world.refuses.merge = null;
  },
  'the configuration breaks': (world) => {
    world.context = notInForce('config-invalid', '.github/imprimatur.yml:3:1 agents: expected record');
  },
  'the configuration is mended': (world) => {
    world.context = world.configured;
  },
  'an approval is forged in the journal': async (world) => {
    const head = await world.journal.read(world.task);
    const pull = world.openPull();
    if (head?.state.status !== 'review' || pull === undefined) return;
    const forged = approved({ by: 'grace', head: pull.head, review: 999_999 });
    await world.journal.append(head, [forged], fold(head.state, forged));
  },
  'a delivery is forged in the journal': async (world) => {
    const head = await world.journal.read(world.task);
    if (head?.state.status !== 'in-progress') return;
    const commit = await world.commit('Forged', [world.head() ?? world.main]);
    const forged = workDelivered(head.state.epoch, { commit, base: world.head() });
    await world.journal.append(head, [forged], fold(head.state, forged));
  },
  'a lease is forged in the journal': async (world) => {
    const head = await world.journal.read(world.task);
    if (head?.state.status !== 'queued') return;
    const forged = leaseTaken(head.state.epoch);
    await world.journal.append(head, [forged], fold(head.state, forged));
  },
  'three minutes pass': (world) => minutes(world, 3),
} as const satisfies Record<string, Act>;
export type ActName = keyof typeof ACTS;

/** How the wake that an act should lead to comes: not at all, once, twice, or three at once. */
export const WAKES = ['lost', 'once', 'twice', 'three at once'] as const;
export interface Step {
  readonly act: ActName;
  readonly wakes: (typeof WAKES)[number];
}

/** What ends a task; it is drawn seldom, so that tasks live long enough for the rest to happen to them. */
const DEADLY: readonly ActName[] = [
  'a person closes the issue',
  'a person closes the pull request',
  'a person merges by hand',
  'ada rejects it with words',
  'ada cancels it',
  'grace approves',
  'ada approves',
];
const OFTEN: readonly ActName[] = [
  'the run delivers',
  'the judge asks for changes',
  'grace requests changes',
  'ada says /retry',
  'the run dies',
];
const all = Object.keys(ACTS) as ActName[];
const act = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...OFTEN) },
  { weight: 12, arbitrary: fc.constantFrom(...all.filter((name) => !DEADLY.includes(name))) },
  { weight: 1, arbitrary: fc.constantFrom(...DEADLY) },
);
const how = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Step['wakes']>('once') },
  { weight: 2, arbitrary: fc.constantFrom(...WAKES) },
);

/** What happens to a task, in order. */
export const steps = (most: number): fc.Arbitrary<readonly Step[]> =>
  fc.array(fc.record({ act, wakes: how }), { maxLength: most, size: 'max' });

/** Workflows that need a person before anything is published. */
export const configurations: fc.Arbitrary<string> = fc.constantFrom(SMALLEST, PIPELINE, PIPELINE_OF_PEOPLE);
