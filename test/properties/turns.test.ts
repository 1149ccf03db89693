/**
 * Tasks that compete for agents, over a real journal on refs: arrivals, ends, deaths that nobody reports, wakes in any
 * order and at once. Capacity holds throughout, and everybody has their turn.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TaskState } from '../../src/domain/state.ts';
import { PRIORITIES, type Priority } from '../../src/domain/task.ts';
import { freeSlot, type Turning, takeTurn } from '../../src/github/turns.ts';
import { gitRefsRepository } from '../../src/journal/git-refs-repository.ts';
import { leaseTaken } from '../builders/events.ts';
import { aTask } from '../builders/task.ts';
import { fakeGit } from '../fakes/git.ts';

const AGENTS = ['writer', 'editor'] as const;
const MINUTE = 60_000;

interface Competitor {
  readonly task: number;
  readonly agent: string;
  readonly priority: Priority;
  epoch: number;
  status: 'waiting' | 'running' | 'done';
}

/** Every agent takes `capacity` tasks at once. */
function aContest(capacity: number) {
  let now = Date.parse('2026-11-22T10:00:00Z');
  let nonce = 0;
  const git = fakeGit({ now: () => new Date(now).toISOString(), pause: async () => {} });
  const all: Competitor[] = [];
  const stateOf = ({ status, epoch }: Competitor): TaskState | null => {
    if (status === 'done') return null;
    const { state } = aTask().queued();
    const wanted = { ...state, epoch, runWanted: { lease: 'work', epoch, reason: 'a run' } as const };
    return status === 'waiting'
      ? wanted
      : { ...wanted, status: 'in-progress', runWanted: null, lease: { ...leaseTaken(epoch), kind: 'work' } };
  };
  const turning: Turning = {
    repositoryJournal: gitRefsRepository(git, () => {
      nonce += 1;
      return `nonce-${nonce}`;
    }),
    journal: {
      async read(task) {
        const one = all.find((other) => other.task === task);
        const state = one === undefined ? null : stateOf(one);
        return state === null ? null : { sha: 'x', at: '', state };
      },
    },
    now: () => new Date(now).toISOString(),
  };
  const running = (agent: string) => all.filter((one) => one.agent === agent && one.status === 'running');
  const started: number[] = [];

  async function wake(one: Competitor | undefined): Promise<void> {
    if (one?.status !== 'waiting') return;
    const { agent, task, epoch, priority } = one;
    const turn = await takeTurn(
      {
        kind: 'take-turn',
        agent,
        task,
        epoch,
        priority,
        capacity,
        caps: [],
        run: { tokens: 10, usd: null },
        now: turning.now(),
      },
      turning,
    );
    // Of several wakes of one task one wins its journal.
    if (turn.kind === 'waits' || one.status !== 'waiting' || one.epoch !== epoch) return;
    one.status = 'running';
    started.push(task);
    const routine = running(agent).filter((other) => other.priority !== 'urgent');
    expect(routine.length).toBeLessThanOrEqual(capacity);
  }

  return {
    all,
    wake,
    started,
    pass: (minutes: number) => {
      now += minutes * MINUTE;
    },
    arrive(agent: string, priority: Priority): Competitor {
      const one: Competitor = { task: all.length + 1, agent, priority, epoch: 1, status: 'waiting' };
      all.push(one);
      return one;
    },
    /** The run ends, its slot is freed, and who is next is woken. */
    async end(one: Competitor | undefined): Promise<void> {
      if (one?.status !== 'running') return;
      const { agent, task, epoch } = one;
      const used = { tokens: 1, usd: 0 };
      const next = await freeSlot({ kind: 'free-slot', agent, task, epoch, used, isShared: false }, turning);
      one.status = 'done';
      for (const other of next) await wake(all.find((candidate) => candidate.task === other));
    },
    /** It dies, and nobody says so: later its task wants another run. */
    die(one: Competitor | undefined): void {
      if (one?.status !== 'running') return;
      one.epoch += 1;
      one.status = 'waiting';
    },
  };
}

const act = fc.oneof(
  fc.record({
    kind: fc.constant('arrive' as const),
    agent: fc.constantFrom(...AGENTS),
    priority: fc.constantFrom(...PRIORITIES),
  }),
  fc.record({
    kind: fc.constantFrom('end' as const, 'die' as const, 'wake' as const, 'wake twice' as const),
    which: fc.nat(20),
  }),
  fc.record({ kind: fc.constant('pass' as const), minutes: fc.integer({ min: 1, max: 600 }) }),
);

test('capacity holds whatever happens, and in the end everybody had a turn', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 30 }), fc.integer({ min: 1, max: 3 }), async (acts, capacity) => {
      const contest = aContest(capacity);
      for (const one of acts) {
        if (one.kind === 'arrive') await contest.wake(contest.arrive(one.agent, one.priority));
        else if (one.kind === 'pass') contest.pass(one.minutes);
        else {
          const chosen = contest.all[one.which % Math.max(1, contest.all.length)];
          if (one.kind === 'end') await contest.end(chosen);
          if (one.kind === 'die') contest.die(chosen);
          if (one.kind === 'wake') await contest.wake(chosen);
          if (one.kind === 'wake twice') await Promise.all([contest.wake(chosen), contest.wake(chosen)]);
        }
      }
      // From here on runs end, and a sweep wakes all now and then.
      for (let round = 0; round <= contest.all.length * 2; round += 1) {
        for (const one of contest.all) await contest.wake(one);
        for (const one of contest.all) await contest.end(one);
        contest.pass(15);
      }
      expect(contest.all.filter(({ status }) => status !== 'done')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a task of low priority has its turn although others of high priority never stop coming', async () => {
  const contest = aContest(1);
  await contest.wake(contest.arrive('writer', 'high'));
  const low = contest.arrive('writer', 'low');
  await contest.wake(low);
  for (let hour = 0; hour < 24 * 3 && low.status === 'waiting'; hour += 1) {
    await contest.wake(contest.arrive('writer', 'high'));
    contest.pass(60);
    await contest.end(contest.all.find(({ status }) => status === 'running'));
  }
  expect(low.status).toBe('running');
  expect(contest.started.length).toBeGreaterThan(10);
});
