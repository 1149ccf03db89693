/** Work that waits for checks of the repository's own, as the little world plays it. */
import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/comments/explain.ts';
import { statusComment } from '../../../src/comments/status.ts';
import type { CheckFacts } from '../../../src/domain/awaited.ts';
import { stageOf } from '../../../src/domain/state.ts';
import { AWAITING, aConfig, inForce, PIPELINE_WITHOUT_PEOPLE, WITHOUT_A_PERSON } from '../../builders/config.ts';
import { endRun, push, report, review, say } from '../../fakes/actors.ts';
import { aWorld, minutes, type World } from '../../fakes/world.ts';
import { wake } from '../../fakes/world-view.ts';
import { stateOf } from '../../properties/play.ts';

const green = (name: string): CheckFacts => ({ name, is: 'green' });
const running = (name: string): CheckFacts => ({ name, is: 'running', url: 'https://ci.example/1' });
const failed = (name: string, summary = '2 broken links'): CheckFacts => ({
  name,
  is: 'failed',
  url: 'https://ci.example/2',
  summary,
});

async function delivered(config: string): Promise<World> {
  const world = await aWorld(config);
  await wake(world);
  await endRun(world);
  await wake(world);
  return world;
}

async function reported(world: World, ...checks: readonly CheckFacts[]) {
  report(world, ...checks);
  await wake(world);
  return stateOf(world);
}

const WITH_A_PERSON = AWAITING.replace('gate: [automated], without-a-person: true, ', '');

describe('without a person', () => {
  test('the work is merged at the head on which every named check is green, and not before', async () => {
    const world = await delivered(AWAITING);
    expect(world.pulls).toHaveLength(1);
    await reported(world, green('build'), running('link check'));
    expect(world.merges).toEqual([]);
    const state = await reported(world, green('link check'));
    expect(state.status).toBe('done');
    expect(world.merges).toMatchObject([{ head: state.delivered?.commit }]);
  });

  test('without the setting the same work is merged at once', async () => {
    const world = await delivered(WITHOUT_A_PERSON);
    expect((await stateOf(world)).status).toBe('done');
    expect(world.merges).toMatchObject([{ checks: [] }]);
  });

  test.each([
    ['is not there', []],
    ['runs', [running('build')]],
    ['was cancelled', [{ name: 'build', is: 'stopped', url: '', conclusion: 'cancelled' }]],
    ['has another name', [green('Build'), green('build ')]],
  ] as const)('nothing is merged while a check %s, however often one looks', async (_, checks) => {
    const world = await delivered(AWAITING);
    const { events } = await wakeAfter(world, [...checks, green('link check')]);
    expect(events.map(({ kind }) => kind)).toEqual(['checks-seen']);
    minutes(world, 10);
    expect((await wake(world)).events).toEqual([]);
    expect(world.merges).toEqual([]);
    expect((await stateOf(world)).status).toBe('review');
  });

  test('green on an earlier head is not green on this one', async () => {
    const world = await delivered(AWAITING);
    await reported(world, green('build'), running('link check'));
    await push(world);
    await reported(world, green('link check'));
    expect(world.merges).toEqual([]);
    expect((await stateOf(world)).awaited).toMatchObject({
      head: world.head(),
      checks: [{ is: 'missing' }, { is: 'green' }],
    });
  });

  test('a forged journal opens nothing: checks are read again at the merge', async () => {
    const world = await delivered(AWAITING);
    const before = await world.journal.read(world.task);
    if (before === null) throw new Error('there is a journal');
    const checks = ['build', 'link check'].map((name) => ({ name, is: 'green' }) as const);
    const awaited = { head: before.state.delivered?.commit ?? '', checks };
    await world.journal.append(before, [{ kind: 'checks-seen', ...awaited }], { ...before.state, awaited });
    minutes(world, 10);
    await wake(world);
    expect(world.merges).toEqual([]);
    expect((await stateOf(world)).awaited?.checks).toMatchObject([{ is: 'missing' }, { is: 'missing' }]);
  });
});

async function wakeAfter(world: World, checks: readonly CheckFacts[]) {
  report(world, ...checks);
  return wake(world);
}

describe('a check that fails', () => {
  test('sends the work back as one finding with what it said, and the next version is judged anew', async () => {
    const world = await delivered(AWAITING);
    const state = await reported(world, failed('link check'), green('build'));
    expect(state).toMatchObject({ status: 'in-progress', rounds: 1, attempt: 2 });
    expect(state.findings).toEqual([
      {
        check: 'link check',
        severity: 'fix',
        weight: 0,
        path: 'content/posts/tide-mills.md',
        message: 'The check “link check” of the repository failed: 2 broken links',
        url: 'https://ci.example/2',
      },
    ]);
    await endRun(world);
    await wake(world);
    expect((await stateOf(world)).awaited?.checks).toMatchObject([{ is: 'missing' }, { is: 'missing' }]);
    await reported(world, green('build'), green('link check'));
    expect(world.merges).toHaveLength(1);
  });

  test('waits for the others, so that one round mends all', async () => {
    const world = await delivered(AWAITING);
    expect((await reported(world, failed('build'), running('link check'))).status).toBe('review');
    const state = await reported(world, failed('link check'));
    expect(state.findings.map(({ check }) => check)).toEqual(['build', 'link check']);
    expect(state.rounds).toBe(1);
  });

  const mended = async (world: World): Promise<void> => {
    await endRun(world);
    await wake(world);
  };

  test('twice in a row is put before a person, who can have it looked at again', async () => {
    const world = await delivered(AWAITING);
    await reported(world, failed('build'), green('link check'));
    await mended(world);
    const asked = await reported(world, failed('build'), green('link check'));
    expect(asked).toMatchObject({ status: 'needs-human', question: { code: 'check-failed-again', in: 'review' } });
    expect(explain(asked, 1).why).toMatch(/failed again on the version that should have mended it: “build” on \w{7}\./);
    expect(world.runs).toHaveLength(2);
    report(world, green('build'));
    say(world, 'ada', '/retry');
    await wake(world);
    expect((await stateOf(world)).status).toBe('done');
  });

  test('is mended by the agent once more after a person looked', async () => {
    const world = await delivered(WITH_A_PERSON);
    await reported(world, failed('build'), green('link check'));
    await mended(world);
    expect((await reported(world, failed('build'), green('link check'))).status).toBe('needs-human');
    review(world, 'grace', 'CHANGES_REQUESTED', 'The third link is wrong.');
    await wake(world);
    await mended(world);
    expect(await reported(world, failed('build'), green('link check'))).toMatchObject({ status: 'in-progress' });
  });

  test('after another one did is one more round, and without any left a person is asked', async () => {
    const world = await delivered(AWAITING);
    await reported(world, failed('build'), green('link check'));
    await mended(world);
    expect(await reported(world, green('build'), failed('link check'))).toMatchObject({ rounds: 2 });
    await mended(world);
    const asked = await reported(world, failed('build'), green('link check'));
    expect(asked).toMatchObject({ status: 'needs-human', question: { code: 'rounds-used-up', in: 'review' } });
    expect(explain(asked, 1).why).toContain('No rounds are left: the check “build” failed on');
  });

  test('twice in a row is put before a person, too, where the last stage only judged', async () => {
    const world = await delivered(PIPELINE_WITHOUT_PEOPLE.replace('true }', 'true, wait-for: [build] }'));
    for (let run = 0; run < 3; run += 1) await mended(world);
    expect(await reported(world, failed('build'))).toMatchObject({ status: 'in-progress', objected: ['build'] });
    for (let run = 0; run < 3; run += 1) await mended(world);
    expect(stageOf(await stateOf(world))?.id).toBe('edit');
    expect(await reported(world, failed('build'))).toMatchObject({ question: { code: 'check-failed-again' } });
  });

  test('goes back to the stage that wrote it, where the last one only judged', async () => {
    const config = PIPELINE_WITHOUT_PEOPLE.replace('true }', 'true, wait-for: [build] }');
    const world = await delivered(config);
    for (let run = 0; run < 3; run += 1) {
      await endRun(world);
      await wake(world);
    }
    expect(stageOf(await stateOf(world))?.id).toBe('edit');
    const state = await reported(world, failed('build'));
    expect(stageOf(state)?.id).toBe('write');
    expect(state).toMatchObject({ status: 'in-progress', rounds: 1, sent: { from: 'edit', by: 'the checks' } });
  });

  test('what it says is shown without power', async () => {
    const world = await delivered(AWAITING);
    const state = await reported(world, failed('build', '@ada\n<!-- x -->\n## A heading'), green('link check'));
    const comment = statusComment(state, 13);
    expect(comment).toContain('The check “build” of the repository failed');
    expect(comment).toContain('https://ci.example/2');
    expect(comment).not.toMatch(/(?<!\w)@ada|<!-- x|^## /m);
  });
});

describe('with a person', () => {
  test('an approval and a green check are both needed, in either order', async () => {
    const checkFirst = await delivered(WITH_A_PERSON);
    await reported(checkFirst, green('build'), green('link check'));
    expect(checkFirst.merges).toEqual([]);
    review(checkFirst, 'grace', 'APPROVED');
    await wake(checkFirst);
    expect(checkFirst.merges).toHaveLength(1);

    const personFirst = await delivered(WITH_A_PERSON);
    review(personFirst, 'grace', 'APPROVED');
    await wake(personFirst);
    expect(explain(await stateOf(personFirst), 13).why).toMatch(/^grace approved \w+\. A check that is waited for/);
    expect(personFirst.merges).toEqual([]);
    await reported(personFirst, green('build'), green('link check'));
    expect(personFirst.merges).toHaveLength(1);
  });

  test('what does not build goes back before anybody has to look at it', async () => {
    const world = await delivered(WITH_A_PERSON);
    expect((await reported(world, failed('build'), green('link check'))).status).toBe('in-progress');
  });

  test('the review that is waited for says what else is', async () => {
    const world = await delivered(WITH_A_PERSON);
    const state = await reported(world, running('build'), green('link check'));
    const { headline, why, moves } = explain(state, 13);
    expect(headline).toBe('Waiting for a review');
    expect(why).toContain('The check “[build](https://ci.example/1)” is not finished.');
    expect(moves).toMatch(/Before the merge “build” must be green\.$/);
  });
});

describe('the configuration', () => {
  test('holds as it is now: a name that is mended frees what waited for it', async () => {
    const world = await delivered(AWAITING.replace('[build, link check]', '[bulid]'));
    const state = await reported(world, green('build'));
    expect(explain(state, 13)).toMatchObject({ headline: 'Waiting for the check “bulid”', code: 'check-missing' });
    world.context = inForce(aConfig(AWAITING.replace('[build, link check]', '[build]')));
    await wake(world);
    expect((await stateOf(world)).status).toBe('done');
  });

  test('that names none any more lets the work go', async () => {
    const world = await delivered(AWAITING);
    world.context = inForce(aConfig(WITHOUT_A_PERSON));
    await wake(world);
    expect(world.merges).toHaveLength(1);
  });

  test('that names one only now is kept, too', async () => {
    const world = await aWorld(WITHOUT_A_PERSON);
    await wake(world);
    await endRun(world);
    world.context = inForce(aConfig(AWAITING));
    await wake(world);
    expect(world.merges).toEqual([]);
    expect((await stateOf(world)).awaited?.checks).toHaveLength(2);
  });
});
