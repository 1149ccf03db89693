/** The configuration changes while a task is on its way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configFrom } from '../../../src/github/configuration.ts';
import type { Context } from '../../../src/workflow/context.ts';
import { format, SMALLEST, WITHOUT_A_PERSON } from '../../builders/config.ts';
import { endRun, push, review, say } from '../../fakes/actors.ts';
import { aWorld, type World } from '../../fakes/world.ts';
import { wake } from '../../fakes/world-view.ts';
import { stateOf, sweep } from '../../properties/play.ts';

const configured = (text: string | null): Context => {
  const file = text === null ? null : { content: new TextEncoder().encode(text), sha: 'b'.repeat(40) };
  return { config: configFrom(file, '.github/imprimatur.yml', format) };
};

/** What the configuration may become; only the first lets work out without a person. */
const BECOMES = {
  loose: WITHOUT_A_PERSON,
  strict: SMALLEST,
  'low in trust': WITHOUT_A_PERSON.replace('trust: high', 'trust: low'),
  'without the workflow': WITHOUT_A_PERSON.replace('blog:', 'news:'),
  invalid: WITHOUT_A_PERSON.replace('role: write', 'role: wriet'),
  'without the words': WITHOUT_A_PERSON.replace(', without-a-person: true', ''),
  'no YAML': `${WITHOUT_A_PERSON}\t[`,
  empty: '',
  missing: null,
} as const;
type Name = keyof typeof BECOMES;
const NAMES = Object.keys(BECOMES) as Name[];

/** A delivered task that GitHub would not merge yet, and that was routed under the configuration. */
async function delivered(pinned: Name): Promise<World> {
  const world = await aWorld();
  world.context = configured(BECOMES[pinned]);
  world.refuses.merge = 'a required check is missing';
  await wake(world);
  await endRun(world);
  await wake(world);
  return world;
}

describe('the gate in force', () => {
  test.each(NAMES.filter((name) => name !== 'loose'))(
    'needs a person when a task that the checks alone would let out meets a configuration that is %s',
    async (name) => {
      const world = await delivered('loose');
      world.context = configured(BECOMES[name]);
      world.refuses.merge = null;
      await sweep(world);
      await sweep(world);
      expect(world.merges).toEqual([]);
      expect((await stateOf(world)).status).toBe('review');
      expect(world.checks.at(-1)?.conclusion).toBe('action_required');
      review(world, 'grace', 'APPROVED');
      await sweep(world);
      expect(world.merges).toHaveLength(1);
    },
  );

  test('stays the pinned one when the configuration becomes looser', async () => {
    const world = await delivered('strict');
    world.context = configured(BECOMES.loose);
    world.refuses.merge = null;
    await sweep(world);
    expect(world.merges).toEqual([]);
    review(world, 'grace', 'APPROVED');
    await sweep(world);
    expect(world.merges).toHaveLength(1);
  });

  test('is the checks’ alone only while both say so, whatever the configuration was in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<Name>('loose', 'strict'),
        fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom('nothing', 'push', 'ada', 'eve')), {
          maxLength: 6,
        }),
        async (pinned, changes) => {
          const world = await delivered(pinned);
          world.refuses.merge = null;
          let isLoose = pinned === 'loose';
          for (const [name, act] of changes) {
            world.context = configured(BECOMES[name]);
            if (act === 'push') await push(world);
            else if (act !== 'nothing') review(world, act, 'APPROVED');
            if (act === 'push') isLoose = false;
            await sweep(world);
            for (const { reviews, head } of world.merges) {
              const isApproved = reviews.some(
                (one) => one.by === 'ada' && one.head === head && one.state === 'APPROVED',
              );
              expect(isApproved || (isLoose && name === 'loose')).toBe(true);
            }
            if (world.merges.length > 0) return;
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a task on its way', () => {
  test('keeps the stages that it was routed with', async () => {
    const world = await aWorld();
    world.context = configured(SMALLEST);
    await wake(world);
    const before = (await stateOf(world)).route;
    world.context = configured(
      SMALLEST.replaceAll('writer', 'columnist').replace('content/posts', 'columns').replace('id: write', 'id: column'),
    );
    await endRun(world);
    await wake(world);
    review(world, 'grace', 'CHANGES_REQUESTED', 'Shorter, please.');
    await wake(world);
    await endRun(world);
    await wake(world);
    const { route, status, delivered: work } = await stateOf(world);
    expect(route).toEqual(before);
    expect(status).toBe('review');
    expect(work?.files.map(({ path }) => path)).toContain('content/posts/tide-mills.md');
  });

  test('that could not begin asks once, with the list, and goes on after the mending and a /retry', async () => {
    const world = await aWorld();
    world.context = configured(`${BECOMES.invalid}limit: {}\n`);
    await wake(world);
    await sweep(world);
    expect(world.comments).toHaveLength(1);
    const body = world.comments[0]?.body ?? '';
    expect(body).toContain('- **Why:** The configuration has errors:\n  - `.github/imprimatur.yml:4:19` ');
    expect(body).toContain(
      'Did you mean “write”? (role-unknown)\n  - `.github/imprimatur.yml:10:1` There is no setting',
    );
    expect(body).toContain(
      '[`config-invalid`](https://github.com/imprimatur/imprimatur/blob/main/docs/errors.md#config-invalid)',
    );
    expect(world.runs).toEqual([]);
    world.context = configured(SMALLEST);
    await sweep(world);
    expect((await stateOf(world)).status).toBe('needs-human');
    say(world, 'ada', '/retry');
    await wake(world);
    expect((await stateOf(world)).status).toBe('in-progress');
    expect(world.comments.filter(({ by }) => by !== 'ada')).toHaveLength(1);
  });

  test('whose workflow has a name that objects inherit asks, too', async () => {
    for (const workflow of ['constructor', 'toString', '__proto__']) {
      const world = await aWorld();
      world.issue.asked = { workflow, by: 'ada' };
      await wake(world);
      expect((await stateOf(world)).question?.code).toBe('workflow-unknown');
    }
  });
});
