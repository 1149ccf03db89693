import { examples, type Running, send, startSubject, tinyGitHub } from './load.ts';
import { SUBJECTS, type Subject } from './subject.ts';

export interface Cost {
  /** Milliseconds of CPU an event, of the server's process. */
  readonly cpu: number;
  /** Events a second. */
  readonly throughput: number;
}

export type Costs = Readonly<Record<Subject, Cost>>;

export interface Webhooks {
  readonly events: number;
  readonly all: Costs;
  readonly listened: Costs;
}

const ROUNDS = 5;

/** The three servers in turns, each in its own process, on events that concern no task. */
export async function measureWebhooks(events: number): Promise<Webhooks> {
  const gitHub = await tinyGitHub();
  const started = await Promise.all(
    SUBJECTS.map(async (kind) => [kind, await startSubject(kind, gitHub.url)] as const),
  );
  try {
    const subjects = Object.fromEntries(started) as Record<Subject, Running>;
    return { events, all: await costs(subjects, 'all', events), listened: await costs(subjects, 'listened', events) };
  } finally {
    for (const [, subject] of started) await subject.stop();
    gitHub.close();
  }
}

async function costs(
  subjects: Readonly<Record<Subject, Running>>,
  which: 'all' | 'listened',
  events: number,
): Promise<Costs> {
  const payloads = examples(which);
  const spent = Object.fromEntries(SUBJECTS.map((kind) => [kind, { cpu: 0, seconds: 0 }]));
  const each = Math.ceil(events / ROUNDS);
  // The first round is for the compiler.
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const kind of SUBJECTS) {
      const { url, used } = subjects[kind];
      const before = (await used()).cpu;
      const start = performance.now();
      await send(url, payloads, each);
      const seconds = (performance.now() - start) / 1000;
      const cpu = (await used()).cpu - before;
      const sum = spent[kind];
      if (round < 0 || sum === undefined) continue;
      sum.cpu += cpu;
      sum.seconds += seconds;
    }
  }
  const count = each * ROUNDS;
  const costOf = ({ cpu, seconds } = { cpu: 0, seconds: 1 }): Cost => ({
    cpu: cpu / 1000 / count,
    throughput: count / seconds,
  });
  return { ours: costOf(spent.ours), bare: costOf(spent.bare), floor: costOf(spent.floor) };
}
