import { describe, expect, test } from 'vitest';
import { MACHINE } from '../../../src/domain/machine.ts';
import { STATUSES } from '../../../src/domain/task.ts';
import { machineDiagram, machineTable } from '../../../src/workflow/diagram.ts';

const transitions = STATUSES.flatMap((from) =>
  Object.entries(MACHINE[from]).map(([event, to]) => ({ from, event, to: String(to) })),
);
const underscored = (status: string): string => status.replaceAll('-', '_');

describe('the diagram of the status machine', () => {
  const lines = machineDiagram().split('\n');

  test('holds every transition once, and no other', () => {
    const drawn = lines.flatMap((line) => {
      const [, from, to, events = ''] = /^ {2}(\w+) --> (\w+) : (.*)$/.exec(line) ?? [];
      return from === undefined ? [] : events.split('<br/>').map((event) => `${from} ${event} ${to}`);
    });
    const expected = transitions.map(({ from, event, to }) => `${underscored(from)} ${event} ${underscored(to)}`);
    expect(drawn.toSorted()).toEqual(expected.toSorted());
  });

  test('begins with the inbox and ends with what is over', () => {
    expect(lines.filter((line) => line.includes('[*]'))).toEqual([
      '  [*] --> inbox : task-opened',
      '  done --> [*]',
      '  cancelled --> [*]',
    ]);
  });

  test('names no state with a dash, which Mermaid can’t read', () => {
    expect(lines.filter((line) => / as /.test(line)).map((line) => line.split(' as ')[1])).toEqual(
      STATUSES.map(underscored),
    );
  });
});

test('the table has a row for each status, and every event that can happen in it', () => {
  const rows = machineTable().split('\n').slice(2);
  expect(rows).toHaveLength(STATUSES.length);
  for (const { from, event } of transitions) {
    expect(rows.find((row) => row.startsWith(`| **${from}** |`))).toContain(`\`${event}\``);
  }
});
