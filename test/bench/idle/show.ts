import { table } from '../table.ts';
import type { IdleReport } from './measure.ts';

export function idleTables({ cadences, measured }: IdleReport): string {
  const rows = Object.entries(measured).flatMap(([path, idles]) =>
    idles.map(({ what, runs, jobs, minutes, comments, calls, requests }) => [
      path,
      what,
      runs,
      jobs,
      minutes,
      comments,
      calls,
      requests,
    ]),
  );
  const months = cadences.map(({ path, crons, day, month }) => {
    const [, hours] = measured[path] ?? [];
    const each = hours === undefined || hours.happened === 0 ? 0 : hours.minutes / hours.happened;
    return [path, crons.join(', '), day, month, Math.round(month * each)];
  });
  return [
    '\nWhere nothing concerns a task\n',
    table(['caller', '', 'runs', 'jobs', 'billed minutes', 'our comments', 'model calls', 'our requests'], rows),
    '\nAn idle month of 30 days, computed from the cron lines; a run of the clock costs what it was measured to\n',
    table(['caller', 'cron', 'runs a day', 'runs a month', 'billed minutes a month'], months),
    'ACCEPTANCE.md: no model call, no comment and no job for what concerns no task; at most 150 billed minutes without the app.',
  ].join('\n');
}
