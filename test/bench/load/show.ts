import { ratio, table } from '../table.ts';
import type { Load } from './measure.ts';

const WAYS: Readonly<Record<Load['way'], string>> = {
  queue: 'ours',
  everybody: 'naive: a freed slot wakes every task',
};

export function loadTable(loads: readonly Load[]): string {
  const [alone, ten] = loads;
  const rows = loads.map(({ way, tasks, each, seconds, sweeps, failures, broken }) => [
    WAYS[way],
    tasks,
    Math.round(each.requests),
    Math.round(each.requests - each.writes),
    Math.round(each.writes),
    Math.round(each.throttle),
    each.jobs.toFixed(1),
    each.runs.toFixed(1),
    ratio(each.requests, alone?.each.requests ?? 0),
    ratio(each.requests, ten?.each.requests ?? 0),
    failures,
    broken.length,
    sweeps,
    Math.round(seconds),
  ]);
  return [
    '\nMany tasks at once: research, writing, a peer, a person’s approval, and the merge; each agent takes two\n',
    table(
      [
        '',
        'tasks',
        'requests a task',
        'reads',
        'writes',
        'throttle s',
        'jobs',
        'runs',
        'of one alone',
        `of ${ten?.tasks ?? 0}`,
        'failed jobs',
        'promises broken',
        'sweeps',
        's',
      ],
      rows,
    ),
    ...loads.flatMap(({ broken }) => broken),
  ].join('\n');
}
