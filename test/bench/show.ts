import { judged } from './judged.ts';
import { type Amount, LEGS, type Leg, type Measured } from './requests/measure.ts';
import type { BundleSize } from './startup/size.ts';
import type { Startup } from './startup/startup.ts';
import { ratio, table } from './table.ts';
import type { Costs, Webhooks } from './webhooks/measure.ts';

/** What the issue's acceptance asks for: figures of a naive bot and a floor as once counted by hand, ours at most, then. */
const ACCEPTANCE = {
  turn: { naive: '28', floor: '15', most: '28, then 20' },
  all: { naive: '–', floor: '–', most: '48, then 34' },
  throttle: { naive: '24', floor: '4', most: '14, then 8' },
  startup: { naive: '42', floor: '0', most: '60, then 40' },
  webhook: { most: '0.10' },
} as const;

const LEG_NAMES: Readonly<Record<Leg, string>> = {
  turn: 'until the person’s turn',
  revision: 'one revision',
  merge: 'approval and merge',
};

export function requestTables(
  ours: Measured,
  first: Measured,
  { five, two }: { readonly five: Measured; readonly two: Measured },
): string {
  const row = (name: string, amount: (measured: Measured) => Amount) => {
    const [we, most, few] = [amount(ours), amount(five), amount(two)];
    return [
      name,
      we.requests,
      we.writes,
      we.throttle,
      most.requests,
      most.writes,
      most.throttle,
      few.requests,
      few.writes,
      few.throttle,
      ratio(we.requests, most.requests),
      ratio(we.requests, few.requests),
    ];
  };
  const acceptance = [
    [
      'requests until the person’s turn',
      ours.legs.turn.requests,
      five.legs.turn.requests,
      ...Object.values(ACCEPTANCE.turn),
    ],
    ['requests, revision and merge included', ours.all.requests, five.all.requests, ...Object.values(ACCEPTANCE.all)],
    [
      'throttle seconds until the person’s turn',
      ours.legs.turn.throttle,
      five.legs.turn.throttle,
      ...Object.values(ACCEPTANCE.throttle),
    ],
  ];
  const more = first.all.requests - ours.all.requests;
  const idle = ours.idle.map(({ leg, name, requests, writes }) => [LEG_NAMES[leg], name, requests, writes]);
  const operations = Object.entries(ours.operations)
    .map(
      ([name, legs]) => [name, ...LEGS.map((leg) => legs[leg]), LEGS.reduce((sum, leg) => sum + legs[leg], 0)] as const,
    )
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
  return [
    title('API requests of one task: one stage, five source files, one revision with two remarks'),
    table(
      [
        '',
        'ours',
        'writes',
        'throttle s',
        'naive, 5 files',
        'writes',
        'throttle s',
        'naive, 2 files',
        'writes',
        'throttle s',
        'ours/naive 5',
        'ours/naive 2',
      ],
      [...LEGS.map((leg) => row(LEG_NAMES[leg], ({ legs }) => legs[leg])), row('in all', ({ all }) => all)],
    ),
    `A repository’s first task takes ${more > 0 ? `${more} more requests, for what all tasks share` : 'no more requests'}.`,
    title('Beside ACCEPTANCE.md'),
    table(
      ['', 'ours', 'naive (5 files)', 'naive there', 'floor there', 'ours at most', ''],
      acceptance.map((row) => [...row, judged(Number(row[1]), String(row.at(-1)))]),
    ),
    title('Ours by job'),
    table(
      ['', 'job', 'jobs', 'requests', 'writes', 'throttle s'],
      ours.jobs.map(({ leg, kind, count, requests, writes, throttle }) => [
        LEG_NAMES[leg],
        kind,
        count,
        requests,
        writes,
        throttle,
      ]),
    ),
    title('Not counted above: wakes that lost the race or found nothing to do'),
    idle.length === 0 ? 'none' : table(['', 'job', 'requests', 'writes'], idle),
    title('Ours by job and operation'),
    table(['', ...LEGS.map((leg) => LEG_NAMES[leg]), 'in all'], operations),
  ].join('\n');
}

export function startupTable({ runs, ours, node, empty }: Startup): string {
  const row = (name: string, value: number) => [name, round(value), round(value - node), ratio(value, node)];
  const { most, naive } = ACCEPTANCE.startup;
  return [
    title(`Start-up: a whole process on an event that concerns no task, median of ${runs}, in turns`),
    table(
      ['', 'ms', 'ms over node', 'of node'],
      [row('node -e 0', node), row('empty Action (@actions/core + @actions/github)', empty), row('ours', ours)],
    ),
    `Ours over bare node is ${ratio(ours - node, empty - node)} of the empty Action’s. ACCEPTANCE.md: ours at most ${most} ms over node (${judged(ours - node, most)}); the empty Action had ${naive}.`,
  ].join('\n');
}

export function webhookTable({ events, all, listened }: Webhooks): string {
  const rows = (name: string, { ours, bare, floor }: Costs) =>
    (
      [
        ['ours', ours],
        ['bare Probot', bare],
        ['HTTP alone', floor],
      ] as const
    ).map(([who, { cpu, throughput }]) => [name, who, hundredths(cpu), ratio(cpu, bare.cpu), Math.round(throughput)]);
  const over = ({ ours, bare }: Costs): string => (ours.cpu - bare.cpu).toFixed(3);
  return [
    title(`Webhooks that concern no task: ${events} of each set, signed, many at once, in turns`),
    table(
      ['payloads', '', 'CPU ms an event', 'of bare Probot', 'events a second'],
      [...rows('all examples', all), ...rows('of events we listen to', listened)],
    ),
    `Ours over bare Probot: ${over(all)} ms and ${over(listened)} ms of CPU an event. ACCEPTANCE.md: at most ${ACCEPTANCE.webhook.most} ms (${judged(all.ours.cpu - all.bare.cpu, ACCEPTANCE.webhook.most)} and ${judged(listened.ours.cpu - listened.bare.cpu, ACCEPTANCE.webhook.most)}).`,
  ].join('\n');
}

export function sizeTable({ index, chunks, chunkCount, licences, total }: BundleSize): string {
  const kibibytes = (bytes: number): number => Math.round(bytes / 1024);
  return [
    title('Bundle, KiB'),
    table(
      ['', 'KiB', 'of all'],
      [
        ['index.js, loaded at every start', kibibytes(index), ratio(index, total)],
        [`${chunkCount} chunks, loaded when needed`, kibibytes(chunks), ratio(chunks, total)],
        ['licences', kibibytes(licences), ratio(licences, total)],
        ['all', kibibytes(total), ratio(total, total)],
      ],
    ),
  ].join('\n');
}

const title = (text: string): string => `\n${text}\n`;
const hundredths = (value: number): number => Math.round(value * 100) / 100;
const round = (value: number): number => Math.round(value * 10) / 10;
