import { expect, test } from 'vitest';
import { commentOnLine, endRun, review } from '../fakes/actors.ts';
import { aWorld, minutes, type World } from '../fakes/world.ts';
import { fragileWake, wake } from '../fakes/world-view.ts';
import { stateOf, writesOf } from './play.ts';

/** A whole task: work, a review that asks for changes, a revision, an approval, the merge. */
const STORY: readonly ((world: World) => void | Promise<void>)[] = [
  () => {},
  (world) => endRun(world),
  (world) => {
    commentOnLine(world, 'grace', 'Which mill?');
    commentOnLine(world, 'ada', 'Shorter.');
    review(world, 'grace', 'CHANGES_REQUESTED', 'Nearly.');
  },
  (world) => endRun(world),
  (world) => void review(world, 'grace', 'APPROVED'),
];

/** Plays the story. The process is killed once, after so many writes (and just before the next), and woken again. */
async function told(killedAfter: number | null): Promise<{ readonly world: World; readonly killed: boolean }> {
  const world = await aWorld();
  world.writesUntilCrash = killedAfter;
  let killed = false;
  for (const happens of STORY) {
    await happens(world);
    if ((await fragileWake(world)) !== null) continue;
    killed = true;
    world.writesUntilCrash = null;
    minutes(world, 3);
    await wake(world);
  }
  return { world, killed };
}

/** Numbers of runs, comments and pull requests differ from one telling to the next. */
const withoutNumbers = (text: string): string =>
  text
    .replace(/#\d+|comment-\d+/g, '#n')
    .replace(/\b[0-9a-f]{7,40}\b/g, 'sha')
    .replace(/\/\d+/g, '/n');

/** What is there in the end, for everybody to see. */
async function outcome(world: World): Promise<unknown> {
  const state = await stateOf(world);
  return {
    status: state.status,
    attempts: state.attempt,
    verdicts: state.verdicts.map(({ verdict, by }) => `${verdict} by ${by}`),
    labels: [...world.issue.labels].toSorted(),
    open: world.issue.open,
    comments: world.comments.map(({ body }) => withoutNumbers(body)),
    pulls: world.pulls.map(({ open, merged, title, body, replies }) => ({
      open,
      merged: merged?.by,
      title,
      body: withoutNumbers(body),
      replies: replies.map(({ body: text }) => withoutNumbers(text)),
    })),
    merges: world.merges.length,
    memory: [...world.memory.values()],
    check: withoutNumbers(world.checks.at(-1)?.conclusion ?? ''),
    refs: [...world.git.refs.keys()].toSorted(),
  };
}

const undisturbed = await told(null);
const expected = await outcome(undisturbed.world);

const total = await writesOf(told);

test('the story has one pull request, one comment, an answer to each remark, and a merge', () => {
  expect(expected).toMatchObject({ status: 'done', attempts: 2, open: false, merges: 1, check: 'success' });
  expect(undisturbed.world.pulls).toHaveLength(1);
  expect(undisturbed.world.comments).toHaveLength(1);
  expect(undisturbed.world.pulls[0]?.replies).toHaveLength(2);
  expect(total).toBeGreaterThan(25);
});

test.each(Array.from({ length: total }, (_, index) => index + 1))(
  'a wake that is killed after write %i, and woken again, ends at the same',
  async (count) => {
    const { world, killed } = await told(count);
    expect(killed).toBe(true);
    expect(await outcome(world)).toEqual(expected);
  },
);
