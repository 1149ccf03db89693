import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FollowUp } from '../../src/domain/child.ts';
import type { TaskState } from '../../src/domain/state.ts';
import { finishTasks } from '../../src/github/make-tasks.ts';
import { aDelivery } from '../builders/proposal.ts';
import { endRun, review } from '../fakes/actors.ts';
import { makingIn } from '../fakes/children.ts';
import { aWorld, minutes, type World } from '../fakes/world.ts';
import { fragileWake, wake } from '../fakes/world-view.ts';
import { stateOf, sweep, writesOf } from './play.ts';

/** Its plan has a part for each topic, and what is written last proposes one more task. */
const PLANNED = `version: 1
model: { name: gpt-6-luna }
agents:
  researcher: { role: research, trust: high }
  historian: { role: research, trust: high }
workflows:
  post:
    stages:
      - { id: write, agent: researcher, deliver: "content/posts/{{slug}}.md" }
  blog:
    stages:
      - { id: plan, agent: researcher, deliver: "content/plans/{{slug}}.md", follow-ups: { most: 2, agents: [historian] } }
      - { id: posts, handoff: subtask, workflow: post }
      - { id: roundup, agent: researcher, deliver: "content/roundups/{{slug}}.md", follow-ups: { most: 1 } }
`;

const topics = (...names: readonly string[]): readonly FollowUp[] =>
  names.map((topic) => ({ topic, because: 'readers ask for it', sources: ['docs/tides.md'] }));

/** Only the first of the two is one that the plan's agent may choose. */
const led = (...agents: readonly string[]): readonly FollowUp[] =>
  topics('Ponds', 'Wheels').map((one, index) => ({ ...one, agent: agents[index] ?? '' }));

async function delivers(world: World, folder: string, followUps: readonly FollowUp[]): Promise<void> {
  const { route } = await stateOf(world);
  const path = `content/${folder}/${route?.slug}.md`;
  await endRun(world, aDelivery({ followUps }, path));
}

const ends = (world: World, outcome: 'done' | 'cancelled'): void => {
  for (const { number } of world.made)
    world.childEnds.set(number, { outcome, files: outcome === 'done' ? [`content/posts/${number}.md`] : [] });
};

const STORY: readonly ((world: World) => void | Promise<void>)[] = [
  () => {},
  (world) => delivers(world, 'plans', led('historian', 'researcher')),
  (world) => ends(world, 'done'),
  (world) => delivers(world, 'roundups', topics('Sluices')),
  (world) => void review(world, 'grace', 'APPROVED'),
];

const titles = (world: World): readonly string[] => world.made.map(({ title }) => title).toSorted();
const EACH_ONCE = ['Ponds', 'Sluices', 'Wheels'];

/** Plays the story. The process is killed once, after so many writes; then sweeps come by. */
async function told(killedAfter: number | null): Promise<{ readonly world: World; readonly killed: boolean }> {
  const world = await aWorld(PLANNED);
  world.writesUntilCrash = killedAfter;
  let killed = false;
  for (const happens of STORY) {
    await happens(world);
    if ((await fragileWake(world)) !== null) continue;
    killed = true;
    world.writesUntilCrash = null;
    for (let round = 0; round < 2; round += 1) {
      minutes(world, 3);
      await finishTasks(makingIn(world));
      await wake(world);
    }
  }
  return { world, killed };
}

const total = await writesOf(told);

const madeBy = ({ children = [] }: TaskState) =>
  children.map(({ topic, part, issue, end }) => [topic, part, issue !== null, end?.outcome]);
/** What routing reads: the journal that tasks share says it, and no text of an issue. */
const chosenFor = async (world: World): Promise<readonly unknown[]> => {
  const { made } = await world.repositoryJournal.read();
  return made.map(({ key, parent }) => [key.split(' ')[0], parent?.choice]);
};
const CHOSEN = [
  ['part', { agent: 'historian', by: 'researcher' }],
  ['part', undefined],
  ['follow-up', undefined],
];
const AS_WANTED = [
  ['Ponds', 'posts', true, 'done'],
  ['Wheels', 'posts', true, 'done'],
  ['Sluices', null, true, undefined],
];

test('a plan’s parts are made and waited for, what follows from the last stage is made, and then the task is over', async () => {
  const { world } = await told(null);
  const state = await stateOf(world);
  expect(state.status).toBe('done');
  expect(titles(world)).toEqual(EACH_ONCE);
  expect(madeBy(state)).toEqual(AS_WANTED);
  expect(await chosenFor(world)).toEqual(CHOSEN);
  expect(world.made.map(({ body }) => body.includes('chose the agent `historian` for it'))).toEqual([
    true,
    false,
    false,
  ]);
  expect(total).toBeGreaterThan(25);
});

test.each(Array.from({ length: total }, (_, index) => index + 1))(
  'a wake that is killed after write %i leaves no task unmade, and none twice',
  async (count) => {
    const { world, killed } = await told(count);
    expect(killed).toBe(true);
    expect(titles(world)).toEqual(EACH_ONCE);
    const state = await stateOf(world);
    expect(state.status).toBe('done');
    expect(madeBy(state)).toEqual(AS_WANTED);
    expect(await chosenFor(world)).toEqual(CHOSEN);
  },
);

test('wakes at once, in whatever order their requests are answered, make each task once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 4 }), async (scheduler, count) => {
      const world = await aWorld(PLANNED);
      for (const happens of STORY) {
        await happens(world);
        world.pause = () => scheduler.schedule(Promise.resolve());
        await scheduler.waitFor(Promise.all(Array.from({ length: count }, () => wake(world))));
        world.pause = async () => {};
        await sweep(world);
      }
      expect(titles(world)).toEqual(EACH_ONCE);
      expect((await stateOf(world)).status).toBe('done');
    }),
    { numRuns: 40 },
  );
});

test('when no part was done a person is asked', async () => {
  const world = await aWorld(PLANNED);
  await wake(world);
  await delivers(world, 'plans', topics('Ponds'));
  await wake(world);
  ends(world, 'cancelled');
  await wake(world);
  expect((await stateOf(world)).question?.code).toBe('parts-cancelled');
  expect(titles(world)).toEqual(['Ponds']);
});
