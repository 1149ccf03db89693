import { describe, expect, test } from 'vitest';
import { lookOf, lookWanted } from '../../../src/comments/labels.ts';
import { PRIORITIES, STATUSES } from '../../../src/domain/task.ts';

const ours = [
  ...STATUSES.map((status) => `status: ${status}`),
  ...PRIORITIES.map((priority) => `priority: ${priority}`),
  ...['workflow: blog', 'workflow: ?', 'agent: writer'],
];

describe('a label of ours', () => {
  test.each(ours)('“%s” has a colour and a few words', (name) => {
    const look = lookOf(name);
    expect(look?.color).toMatch(/^[0-9a-f]{6}$/);
    expect(look?.description.length).toBeGreaterThan(0);
    expect(look?.description.length).toBeLessThanOrEqual(100);
  });

  test('keeps the look that somebody has given it', () => {
    const name = 'workflow: blog';
    expect(lookWanted({ name, color: 'ededed', description: null })).toEqual(lookOf(name));
    expect(lookWanted({ name, color: 'ff0000', description: null })).toBeNull();
    expect(lookWanted({ name, color: 'ededed', description: 'Our posts' })).toBeNull();
  });

  test.each(['bug', 'status: needs triage', 'priority: p1', 'status: constructor', 'my workflow: x'])(
    'is not “%s”',
    (name) => {
      expect(lookOf(name)).toBeNull();
    },
  );
});
