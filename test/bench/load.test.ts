import { expect, test } from 'vitest';
import { judge } from './load/broken.ts';
import { openGround } from './load/play.ts';
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
    expect(tasks).toHaveLength(TASKS);
    const { broken, most, contested, preferred } = await judge(ground, { tasks, seen });
    expect(broken).toEqual([]);
    expect(Object.keys(most).toSorted()).toEqual(['editor', 'researcher', 'writer']);
    expect(Math.max(...Object.values(most))).toBe(CAPACITY);
    // The negative control: there was a choice, and it was not always who came first.
    expect(contested).toBeGreaterThan(TASKS / 4);
    expect(preferred).toBeGreaterThan(0);
  } finally {
    await ground.close();
  }
});
