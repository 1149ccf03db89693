import { expect, test } from 'vitest';
import { endsOf } from './load/ends.ts';
import { openGround, WHERE } from './load/play.ts';
import { judgeTurns, mostAtWork, turnsTaken } from './load/promises.ts';
import { CAPACITY } from './load/tasks.ts';

/** The bench plays 200. */
const TASKS = 12;

test('many tasks at once: none is lost, none is done twice, agents keep their capacity, and turns are given in order', {
  timeout: 180_000,
}, async () => {
  const ground = await openGround();
  try {
    const { tasks, seen, failures, sweeps } = await ground.play(TASKS);
    expect({ failures, sweeps }).toEqual({ failures: [], sweeps: 0 });
    const ends = await endsOf(ground.as('ada'), WHERE, tasks);
    expect(ends).toHaveLength(TASKS);
    for (const end of ends) {
      expect(end).toMatchObject({ issue: 'closed, completed', status: ['status: done'], pulls: ['merged'] });
      expect([end.statusComments, end.published.length], `#${end.task}`).toEqual([1, 1]);
    }
    expect(new Set(ends.flatMap(({ published }) => published)).size).toBe(TASKS);

    const most = mostAtWork(seen, tasks);
    expect(Object.keys(most).toSorted()).toEqual(['editor', 'researcher', 'writer']);
    expect(Math.max(...Object.values(most))).toBe(CAPACITY);
    const turns = judgeTurns(await turnsTaken(ground.as('ada'), WHERE), tasks);
    expect(turns.wrong).toEqual([]);
    // The negative control: there was a choice, and it was not always who came first.
    expect(turns.contested).toBeGreaterThan(TASKS / 4);
    expect(turns.preferred).toBeGreaterThan(0);
  } finally {
    await ground.close();
  }
});
