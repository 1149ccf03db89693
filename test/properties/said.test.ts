/**
 * The table of what people say: every command and every label, by whoever, in whatever status, in comments that were
 * edited or not, in deliveries that come twice. Who may not write changes nothing; who may is obeyed or told why not.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATUS_TAG } from '../../src/comments/status.ts';
import { tagOf } from '../../src/comments/tag.ts';
import type { TaskState } from '../../src/domain/state.ts';
import { PRIORITIES, TERMINAL } from '../../src/domain/task.ts';
import { COMMANDS } from '../../src/workflow/commands/index.ts';
import { aReview } from '../builders/proposal.ts';
import { endRun, killRun, review, say } from '../fakes/actors.ts';
import { aWorld, label, US, type World } from '../fakes/world.ts';
import { wake } from '../fakes/world-view.ts';
import { stateOf } from './play.ts';

/** Two who can write, one of them with a capacity; the work goes on to a judge. */
const CONFIG = `version: 1
model: { name: gpt-6-luna }
agents:
  writer: { role: write, trust: medium, reviewer: editor }
  second: { role: write, capacity: 1 }
  editor: { role: edit }
workflows:
  blog:
    stages:
      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md" }
  news:
    stages:
      - { id: write, agent: writer, deliver: "content/news/{{slug}}.md" }
`;

/** Ways to the statuses in which something can be said. */
const WAYS: Readonly<Record<string, (world: World) => Promise<unknown>>> = {
  'in-progress': async () => undefined,
  'with its peer': async (world) => {
    await endRun(world);
    await wake(world);
  },
  'before a person': async (world) => {
    await endRun(world);
    await wake(world);
    await endRun(world, aReview([]));
    await wake(world);
  },
  'sent back': async (world) => {
    await WAYS['before a person']?.(world);
    review(world, 'grace', 'CHANGES_REQUESTED', 'Shorter, please.');
    await wake(world);
  },
  'needs-human': async (world) => {
    await endRun(world, { kind: 'question', code: 'evidence-missing', text: 'tides' });
    await wake(world);
  },
  'queued, waiting for a time': async (world) => {
    const notBefore = new Date(world.now + 3_600_000).toISOString();
    await endRun(world, { kind: 'failed', code: 'model-unavailable', text: '429: slow down', notBefore });
    await wake(world);
  },
  'after a death': async (world) => {
    await killRun(world);
    await wake(world);
  },
  held: async (world) => {
    say(world, 'grace', '/hold');
    await wake(world);
  },
};

const actor = fc.constantFrom('ada', 'eve', 'tom');
const argument = fc.constantFrom(
  ...['', 'second', '@writer', 'nobody', 'high', 'urgent', 'asap', '2026-12-31', '2026-02-31', 'none'],
  ...['blog', 'news', 'abcdef0', 'Shorter, please.', '\nover several\nlines', 'constructor'],
);
const command = fc.record({
  kind: fc.constant('command' as const),
  by: actor,
  id: fc.constantFrom(...COMMANDS.map(({ id }) => id), 'foo', 'retyr'),
  argument,
  edited: fc.boolean(),
});
const INPUTS = [
  ...['priority: high', 'priority: low', 'priority: normal', 'priority: asap', 'priority: '],
  ...['agent: second', 'agent: writer', 'agent: editor', 'agent: nobody', 'workflow: news', 'workflow: blgo'],
];
const input = fc.record({
  kind: fc.constant('label' as const),
  by: actor,
  event: fc.constantFrom('labeled' as const, 'unlabeled' as const),
  name: fc.constantFrom(...INPUTS, 'workflow: blog'),
});
const output = fc.record({
  kind: fc.constant('output' as const),
  by: actor,
  event: fc.constantFrom('labeled' as const, 'unlabeled' as const),
  name: fc.constantFrom('status: done', 'status: review', 'status: queued', 'status: in-progress', 'status: foo'),
});
type Act = { readonly by: string } & (
  | { readonly kind: 'command'; readonly id: string; readonly argument: string; readonly edited: boolean }
  | { readonly kind: 'label' | 'output'; readonly event: 'labeled' | 'unlabeled'; readonly name: string }
);
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: command }, { weight: 2, arbitrary: input }, output),
  { minLength: 1, maxLength: 8 },
);

/** What nobody but who may write can move. */
const essence = ({ refused: _, ...state }: TaskState) => state;

/** Labels say what holds, whoever has written what on them. */
function expectLabels(world: World, state: TaskState): void {
  const named = (prefix: string): readonly string[] => {
    const found = [...world.issue.labels].filter((one) => one.startsWith(`${prefix}: `));
    return found.map((one) => one.slice(prefix.length + 2));
  };
  expect(named('status')).toEqual([state.status]);
  expect(named('workflow')).toEqual([state.workflow]);
  expect(named('priority')).toEqual(state.priority === 'normal' ? [] : [state.priority]);
  const agents = state.route?.stages.map(({ agent }) => agent) ?? [];
  for (const agent of named('agent')) expect(agents).toContain(agent);
}

const statusComment = (world: World): string =>
  world.comments.find(({ by, body }) => by === US && tagOf(STATUS_TAG, body) !== null)?.body ?? '';

async function answersTo(world: World, comment: number): Promise<readonly string[]> {
  const entries = (await world.journal.history(world.task)).flatMap(({ events }) => events);
  return entries.flatMap((event) =>
    event.kind === 'command-given' && event.comment === comment ? [event.answer] : [],
  );
}

async function expectCommand(world: World, act: Extract<Act, { kind: 'command' }>, before: TaskState): Promise<void> {
  say(world, act.by, `/${act.id} ${act.argument}`.trim(), act.edited);
  const comment = world.comments.at(-1)?.id ?? 0;
  const runs = world.runs.length;
  const first = await wake(world);
  const doubled = await wake(world);
  const answers = await answersTo(world, comment);
  const state = await stateOf(world);
  expect(doubled.events).toEqual([]);
  if (act.by !== 'ada') {
    expect(answers).toEqual([]);
    expect(essence(state)).toEqual(essence(before));
    expect(world.runs.length).toBe(runs);
    return;
  }
  expect(answers).toHaveLength(1);
  if (act.id !== 'help') expect(answers[0]).not.toBe('');
  if (act.id === 'help' && !act.edited) expect(statusComment(world)).toContain('| command | what it does |');
  if (!TERMINAL.includes(state.status)) {
    const seen = first.effects.flatMap((effect) => (effect.kind === 'react' ? [effect] : []));
    expect(seen).toContainEqual({ kind: 'react', comment, content: 'eyes' });
    expect(statusComment(world)).toContain(`\`/${act.id}\` by ada`);
  }
  const priority = PRIORITIES.find((one) => one === act.argument);
  if (act.id === 'priority' && priority !== undefined && !act.edited) expect(state.priority).toBe(priority);
  if (!act.edited) return;
  expect(answers[0]).toContain('edited after it was written');
  const { command: _, said: __, ...rest } = essence(state);
  const { command: ___, said: ____, ...same } = essence(before);
  expect(rest).toEqual(same);
}

async function expectLabel(world: World, act: Exclude<Act, { kind: 'command' }>, before: TaskState): Promise<void> {
  const isSet = !world.issue.labels.has(act.name) && act.event === 'labeled';
  label(world, act.by, act.event, act.name);
  const runs = world.runs.length;
  await wake(world);
  const doubled = await wake(world);
  expect(doubled.events).toEqual([]);
  expect(doubled.effects).toEqual([]);
  const state = await stateOf(world);
  if (act.by !== 'ada' || act.kind === 'output') {
    expect(essence(state)).toEqual(essence(before));
    expect(world.runs.length).toBe(runs);
  }
  if (act.kind === 'output' || !isSet) return;
  const [kind = '', value = ''] = act.name.split(': ');
  const holds =
    (kind === 'priority' && state.priority === value) ||
    (kind === 'agent' && state.route?.stages.some(({ agent }) => agent === value)) ||
    (kind === 'workflow' && state.workflow === value);
  if (holds) return;
  // What does not hold now was refused, with a sentence that people can read.
  const refusal = state.refused?.find(({ what, by }) => what === `${kind}: ${value}` && by === act.by);
  expect(refusal?.because).toMatch(/\w{2,}/);
  expect(statusComment(world)).toContain(`**Not obeyed:** “${kind}: ${value}`.trimEnd());
}

test('whoever says what, in whatever status: outsiders move nothing, others are obeyed or told why not, once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(WAYS)), acts, async (way, all) => {
      const world = await aWorld(CONFIG);
      await wake(world);
      await WAYS[way]?.(world);
      // Labels that wait for a still journal are repaired before the first of them.
      world.now += 180_000;
      await wake(world);
      for (const act of all) {
        world.now += 180_000;
        const before = await stateOf(world);
        if (act.kind === 'command') await expectCommand(world, act, before);
        else await expectLabel(world, act, before);
        const state = await stateOf(world);
        if (TERMINAL.includes(state.status)) return;
        expectLabels(world, state);
      }
    }),
    { numRuns: 150 },
  );
});

test('each command is answered in each status, by who may give it and by who may not', async () => {
  for (const way of Object.keys(WAYS)) {
    for (const { id } of COMMANDS) {
      for (const by of ['ada', 'eve']) {
        const world = await aWorld(CONFIG);
        await wake(world);
        await WAYS[way]?.(world);
        world.now += 180_000;
        await wake(world);
        const before = await stateOf(world);
        await expectCommand(world, { kind: 'command', by, id, argument: '', edited: false }, before);
      }
    }
  }
});

test('each label that asks for something is obeyed or refused, and none stays that does not hold', async () => {
  for (const way of Object.keys(WAYS)) {
    for (const name of [...INPUTS, ...PRIORITIES.map((one) => `priority: ${one}`)]) {
      for (const by of ['ada', 'eve']) {
        const world = await aWorld(CONFIG);
        await wake(world);
        await WAYS[way]?.(world);
        world.now += 180_000;
        await wake(world);
        await expectLabel(world, { kind: 'label', by, event: 'labeled', name }, await stateOf(world));
        expectLabels(world, await stateOf(world));
      }
    }
  }
});

test('of a label and a command whatever was said last holds, and the label follows', async () => {
  const world = await aWorld(CONFIG);
  await wake(world);
  const says = async (act: Omit<Extract<Act, { kind: 'command' }>, 'kind' | 'by' | 'edited'>): Promise<void> => {
    world.now += 1000;
    await expectCommand(world, { kind: 'command', by: 'ada', edited: false, ...act }, await stateOf(world));
  };
  const sets = async (name: string): Promise<void> => {
    world.now += 1000;
    await expectLabel(world, { kind: 'label', by: 'ada', event: 'labeled', name }, await stateOf(world));
  };
  await sets('priority: high');
  await says({ id: 'priority', argument: 'low' });
  expect(await stateOf(world)).toMatchObject({ priority: 'low' });
  expect([...world.issue.labels]).not.toContain('priority: high');
  await sets('priority: high');
  expect(await stateOf(world)).toMatchObject({ priority: 'high' });

  await sets('agent: second');
  await says({ id: 'assign', argument: 'writer' });
  expect((await stateOf(world)).route?.stages.map(({ agent }) => agent)).toEqual(['writer']);
  expect([...world.issue.labels]).not.toContain('agent: second');
  world.now += 180_000;
  expect((await wake(world)).events).toEqual([]);
});
