/** Who gets the work, and when: whatever agents there are, whatever stages and tasks ask for, whoever waits already. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Config } from '../../src/config/schema.ts';
import { foldRepositoryAll, NOTHING_YET, type RepositoryState, type Waiting } from '../../src/domain/repository.ts';
import { PRIORITIES } from '../../src/domain/task.ts';
import { assign, lackingOf } from '../../src/workflow/assign.ts';
import { turnOf } from '../../src/workflow/turn.ts';
import { aTask } from '../builders/task.ts';

const SKILLS = ['data', 'law', 'seo', 'writing'] as const;
const NAMES = ['ana', 'bob', 'cy', 'dee'] as const;
const ROLES = ['write', 'edit'] as const;

const skills = fc.subarray([...SKILLS]);
const agents = fc
  .uniqueArray(fc.record({ name: fc.constantFrom(...NAMES), role: fc.constantFrom(...ROLES), skills }), {
    selector: ({ name }) => name,
    minLength: 1,
  })
  .map((all) => Object.fromEntries(all.map(({ name, ...agent }) => [name, { trust: 'low', ...agent }])))
  .map((all) => all as Config['agents']);

const some = <T>(all: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(all, name) ? all[name] : undefined;
const hasAll = (agent: Config['agents'][string] | undefined, wanted: readonly string[]): boolean =>
  wanted.every((skill) => agent?.skills.includes(skill) === true);

test('by skill: whoever has all that the stage asks for and most of what the task asks for; of equals the first by name', () => {
  fc.assert(
    fc.property(agents, skills, skills, (all, stage, task) => {
      const got = assign({ skills: stage }, { agent: null, skills: task }, all);
      const able = Object.keys(all).filter((name) => hasAll(all[name], stage));
      const match = (name: string): number => task.filter((skill) => all[name]?.skills.includes(skill)).length;
      const [best] = able.toSorted().toSorted((one, other) => match(other) - match(one));
      expect(got.kind === 'assigned' ? got.agent : undefined).toBe(best);
      // The order of the configuration tells nothing.
      const turned = Object.fromEntries(Object.entries(all).reverse());
      expect(assign({ skills: stage }, { agent: null, skills: task }, turned)).toEqual(got);
    }),
  );
});

test('where nobody can do it, the skills that are missing are named, and only those', () => {
  fc.assert(
    fc.property(agents, skills, (all, stage) => {
      const got = assign({ skills: stage }, { agent: null, skills: [] }, all);
      if (got.kind === 'assigned') return;
      const known = stage.filter((skill) => Object.values(all).some((agent) => hasAll(agent, [skill])));
      expect(got.skills).toEqual(known.length === stage.length ? stage : stage.filter((one) => !known.includes(one)));
      expect(got.skills).not.toEqual([]);
    }),
  );
});

test('direct: a named agent gets the stages of its role that it has the skills for, and no others', () => {
  fc.assert(
    fc.property(
      agents,
      skills,
      fc.constantFrom(...NAMES),
      fc.option(fc.constantFrom(...NAMES)),
      (all, stage, wished, own) => {
        fc.pre(own === null || some(all, own) !== undefined);
        const got = assign(
          own === null ? { skills: stage } : { agent: own, skills: stage },
          { agent: wished, skills: [] },
          all,
        );
        const agent = some(all, wished);
        const fits =
          agent !== undefined && hasAll(agent, stage) && (own === null || some(all, own)?.role === agent.role);
        if (fits) expect(got).toMatchObject({ kind: 'assigned', agent: wished });
        else if (own !== null) expect(got).toMatchObject({ kind: 'assigned', agent: own });
        else expect(got).toEqual(assign({ skills: stage }, { agent: null, skills: [] }, all));
      },
    ),
  );
});

test('what a task asks for and none of its agents has is lacking', () => {
  fc.assert(
    fc.property(agents, skills, fc.array(fc.constantFrom(...NAMES), { minLength: 1 }), (all, task, at) => {
      const stages = at.map((agent) => ({ agent }));
      const lacking = lackingOf(task, stages, all);
      for (const skill of task) {
        const had = at.some((name) => some(all, name)?.skills.includes(skill));
        expect(lacking.includes(skill)).toBe(!had);
      }
    }),
  );
});

const NOW = Date.parse('2026-11-22T10:00:00.000Z');
const HOUR = 3600 * 1000;
const queued = aTask().queued().state;
const working = aTask().inProgress().state;

/** Tasks that wait for one agent, for less than it takes to go up a priority. */
const queue = fc
  .uniqueArray(
    fc.record({
      task: fc.integer({ min: 1, max: 50 }),
      priority: fc.constantFrom('high' as const, 'normal' as const, 'low' as const),
      minutes: fc.integer({ min: 0, max: 11 * 60 }),
    }),
    { selector: ({ task }) => task, minLength: 1, maxLength: 12 },
  )
  .map((all) =>
    all.map(({ task, priority, minutes }): Waiting => {
      const since = new Date(NOW - minutes * 60_000).toISOString();
      return { agent: 'writer', task, priority, since };
    }),
  );

/** Asks for a turn, as the adapter does: what has to be known of others is looked up. */
function ask(state: RepositoryState, { task, priority }: Pick<Waiting, 'task' | 'priority'>, capacity: number) {
  const wish = { agent: 'writer', task, epoch: 1, priority, capacity, caps: [], run: { tokens: 1, usd: null } };
  const seen = new Map(state.waiting.map((one) => [one.task, queued]));
  for (const slot of state.slots) seen.set(slot.task, working);
  return turnOf(state, { ...wish, now: new Date(NOW).toISOString() }, seen);
}

const rankOf = (one: Waiting): readonly number[] => [PRIORITIES.indexOf(one.priority), Date.parse(one.since), one.task];
const byRank = (one: Waiting, other: Waiting): number => {
  const [left, right] = [rankOf(one), rankOf(other)];
  return left.map((part, index) => part - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
};

test('queued: whoever asks first, the oldest of the highest priority is let through, as many as there is room for', () => {
  fc.assert(
    fc.property(queue, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0 }), (waiting, capacity, turn) => {
      const asking = waiting
        .map((_, index) => waiting[(index + turn) % waiting.length])
        .filter((one) => one !== undefined);
      const state = { ...NOTHING_YET, waiting };
      const through = asking.filter((one) => ask(state, one, capacity).kind === 'granted').map(({ task }) => task);
      const first = waiting.toSorted(byRank).slice(0, capacity);
      expect(through.toSorted()).toEqual(first.map(({ task }) => task).toSorted());
    }),
  );
});

test('hybrid: an urgent task goes at once, however busy the agent is and whoever waits; a routine one never does', () => {
  fc.assert(
    fc.property(queue, fc.integer({ min: 1, max: 3 }), (waiting, capacity) => {
      const slots = Array.from({ length: capacity }, (_, index) => ({
        agent: 'writer',
        task: 100 + index,
        epoch: working.epoch,
        at: new Date(NOW - HOUR).toISOString(),
        reserve: { tokens: 1, usd: null },
      }));
      const busy = { ...NOTHING_YET, waiting, slots };
      const urgent = ask(busy, { task: 99, priority: 'urgent' }, capacity);
      expect(urgent.kind).toBe('granted');
      for (const one of waiting)
        expect(ask(busy, one, capacity)).toMatchObject({ kind: 'waits', waits: { for: 'agent' } });
      // Its run takes nobody’s place in the queue.
      const after = urgent.kind === 'granted' ? foldRepositoryAll(busy, urgent.events) : busy;
      expect(after.waiting).toEqual(waiting);
    }),
  );
});
