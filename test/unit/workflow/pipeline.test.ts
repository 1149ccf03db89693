/** Tasks that go through several stages, as the little world plays them. */
import { describe, expect, test } from 'vitest';
import type { TaskState } from '../../../src/domain/state.ts';
import { stageOf } from '../../../src/domain/state.ts';
import { PIPELINE, PIPELINE_OF_PEOPLE, PIPELINE_WITHOUT_PEOPLE } from '../../builders/config.ts';
import { finding } from '../../builders/events.ts';
import { aReview } from '../../builders/proposal.ts';
import { endRun, killRun, push, review, say } from '../../fakes/actors.ts';
import { aWorld, type World } from '../../fakes/world.ts';
import { wake } from '../../fakes/world-view.ts';
import { stateOf } from '../../properties/play.ts';

async function begun(config: string): Promise<World> {
  const world = await aWorld(config);
  await wake(world);
  return world;
}

async function ends(
  world: World,
  ...parameters: Parameters<typeof endRun> extends [World, ...infer Rest] ? Rest : never
) {
  await endRun(world, ...parameters);
  await wake(world);
  return stateOf(world);
}

/** Where the task is: its stage, its status, and who works or judges. */
const place = (state: TaskState): string =>
  [stageOf(state)?.id, state.status, ...(state.lease === null ? [] : [state.lease.kind])].join(' ');

const fault = finding({ check: 'peer', message: 'Which mill?' });

describe('research, write, edit', () => {
  test('goes from stage to stage by itself where trust allows it, and out with a person’s approval', async () => {
    const world = await begun(PIPELINE);
    const places = [place(await stateOf(world))];
    for (let run = 0; run < 4; run += 1) places.push(place(await ends(world)));
    expect(places).toEqual([
      'research in-progress work',
      'write in-progress work',
      'write review review',
      'edit in-progress work',
      'edit review',
    ]);
    expect(world.pulls).toHaveLength(1);
    expect(world.merges).toEqual([]);
    review(world, 'grace', 'APPROVED');
    await wake(world);
    expect((await stateOf(world)).status).toBe('done');
    expect(world.merges).toHaveLength(1);
    // An agent had approved it before, and the last word was hers.
    expect(world.comments.at(-1)?.body).toMatch(/^\| \*\*edit\*\* \|.*\| approved by grace \|$/m);
  });

  test('opens the pull request only when a person is next', async () => {
    const world = await begun(PIPELINE);
    await ends(world);
    await ends(world);
    expect(world.pulls).toEqual([]);
    await ends(world);
    await ends(world);
    expect(world.pulls).toHaveLength(1);
  });

  test('no peer is paid before the checks pass, and none after they did not', async () => {
    const world = await begun(PIPELINE);
    await ends(world);
    const sentBack = await ends(world, 'delivered', {}, [finding({ check: 'citations', severity: 'fix' })]);
    expect(place(sentBack)).toBe('write in-progress work');
    expect(world.pulls).toEqual([]);
    expect(place(await ends(world))).toBe('write review review');
  });

  test('a stage that judges sends back as often as there are rounds, then a person decides', async () => {
    const world = await begun(PIPELINE);
    await ends(world);
    for (let round = 0; round < 3; round += 1) {
      await ends(world);
      await ends(world);
      await ends(world, aReview([fault]));
    }
    const state = await stateOf(world);
    expect(place(state)).toBe('edit review');
    expect(state.escalated).toContain('no rounds are left');
    expect(world.openPull()).toBeDefined();
    review(world, 'grace', 'APPROVED');
    await wake(world);
    expect((await stateOf(world)).status).toBe('done');
  });

  test('a peer’s objection goes to the author with its findings, and comes back', async () => {
    const world = await begun(PIPELINE);
    await ends(world);
    await ends(world);
    const sentBack = await ends(world, aReview([fault]));
    expect(place(sentBack)).toBe('write in-progress work');
    expect(sentBack).toMatchObject({ findings: [fault], rounds: 1, attempt: 2 });
    const again = await ends(world);
    expect(place(again)).toBe('write review review');
    expect(again.findings).toEqual([]);
    expect(place(await ends(world))).toBe('edit in-progress work');
  });

  test('a stage that judges sends the work back along its edge', async () => {
    const world = await begun(PIPELINE);
    for (let run = 0; run < 3; run += 1) await ends(world);
    const sentBack = await ends(world, aReview([fault]));
    expect(place(sentBack)).toBe('write in-progress work');
    expect(sentBack).toMatchObject({ findings: [fault], sent: { from: 'edit', how: 'sent-back', by: 'editor' } });
  });

  test('the writer may ask for more research, which then has its brief to go on from', async () => {
    const world = await begun(PIPELINE);
    await ends(world);
    const back = await ends(world, { kind: 'handed-on', to: 'research', because: 'nothing says who built it' });
    expect(place(back)).toBe('research in-progress work');
    expect(back).toMatchObject({ attempt: 2, sent: { because: 'nothing says who built it', by: 'writer' } });
    expect(place(await ends(world))).toBe('write in-progress work');
  });

  test('what the writer had to mend waits for it while another stage finds more', async () => {
    const world = await begun(PIPELINE);
    for (let run = 0; run < 3; run += 1) await ends(world);
    await ends(world, aReview([fault]));
    const back = await ends(world, { kind: 'handed-on', to: 'research', because: 'nothing says who built it' });
    expect(place(back)).toBe('research in-progress work');
    expect(back.findings).toEqual([]);
    const again = await ends(world);
    expect(place(again)).toBe('write in-progress work');
    expect(again.findings).toEqual([fault]);
    expect((await ends(world)).findings).toEqual([]);
  });

  test('what the writer had to mend waits for it while a person is asked', async () => {
    const world = await begun(PIPELINE);
    for (let run = 0; run < 3; run += 1) await ends(world);
    await ends(world, aReview([fault]));
    const asking = await ends(world, { kind: 'question', code: 'agent-asks', text: 'Which of the two?' });
    expect(asking).toMatchObject({ status: 'needs-human', question: { detail: 'Which of the two?' } });
    say(world, 'ada', '/retry');
    await wake(world);
    const again = await stateOf(world);
    expect(place(again)).toBe('write in-progress work');
    expect(again.findings).toEqual([fault]);
  });

  test('no agent skips a stage by handing on', async () => {
    const world = await begun(PIPELINE);
    await ends(world);
    const state = await ends(world, { kind: 'handed-on', to: 'edit', because: 'it is good enough' });
    expect(place(state)).toBe('write in-progress work');
    expect(state.tried?.at(-1)).toMatchObject({ code: 'proposal-invalid' });
  });

  test('when peers don’t agree any more, a person decides on the open pull request', async () => {
    const world = await begun(PIPELINE);
    await ends(world);
    for (let round = 0; round < 3; round += 1) {
      await ends(world);
      await ends(world, aReview([fault]));
    }
    const state = await stateOf(world);
    expect(place(state)).toBe('write review');
    expect(state.escalated).toContain('editor still asks for changes');
    expect(world.pulls).toHaveLength(1);
    review(world, 'grace', 'APPROVED');
    await wake(world);
    expect(place(await stateOf(world))).toBe('edit in-progress work');
  });

  test('a judge that fails is asked again, and then a person is', async () => {
    const world = await begun(PIPELINE);
    await ends(world);
    await ends(world);
    for (let failure = 0; failure < 3; failure += 1) {
      await killRun(world);
      await wake(world);
    }
    expect(await stateOf(world)).toMatchObject({ status: 'needs-human', question: { code: 'proposal-missing' } });
  });

  test('what a person pushes while the peer judges needs a person, and is kept', async () => {
    const world = await begun(PIPELINE);
    await ends(world);
    await ends(world);
    await push(world);
    const head = world.head();
    await ends(world);
    expect(place(await stateOf(world))).toBe('write review');
    expect(world.openPull()?.head).toBe(head);
  });
});

describe('trust', () => {
  test('without any, a person is asked at every stage', async () => {
    const world = await begun(PIPELINE_OF_PEOPLE);
    const places: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      places.push(place(await ends(world)));
      review(world, 'grace', 'APPROVED');
      await wake(world);
    }
    expect(places).toEqual(['research review', 'write review', 'edit review']);
    expect((await stateOf(world)).status).toBe('done');
    expect(world.pulls).toHaveLength(1);
  });

  test('an approval of one stage is none of the next', async () => {
    const world = await begun(PIPELINE_OF_PEOPLE);
    await ends(world);
    review(world, 'grace', 'APPROVED');
    await wake(world);
    const state = await ends(world);
    expect(place(state)).toBe('write review');
    expect(state.approval).toBeNull();
  });

  test('without a person, when the configuration says so in words, the work is published', async () => {
    const world = await begun(PIPELINE_WITHOUT_PEOPLE);
    for (let run = 0; run < 4; run += 1) await ends(world);
    expect((await stateOf(world)).status).toBe('done');
    expect(world.merges).toHaveLength(1);
    expect(world.merges[0]?.reviews).toEqual([]);
  });
});
