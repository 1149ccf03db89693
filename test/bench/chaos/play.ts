/** Tasks against a model in chaos: each is tried three times in a row, as a task on GitHub is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { write } from '../../../src/agents/write.ts';
import { ERRORS, type ErrorCode } from '../../../src/domain/errors.ts';
import type { Usage } from '../../../src/domain/proposal.ts';
import { addUsage, atMost } from '../../../src/domain/usage.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { openAiModel } from '../../../src/engine/openai.ts';
import { work } from '../../../src/engine/work.ts';
import { order, source } from '../../unit/agents/orders.ts';
import { type Api, FAULT_NAMES, FAULTS } from './faults.ts';
import { type Act, type Plan, type Served, startChaos } from './server.ts';

export interface ChaosTask extends Plan {
  readonly number: number;
  readonly api: Api;
  /** What it is about: one fault for ever, or faults that pass. */
  readonly kind: string;
  readonly tokensPerTask: number;
}

export interface Ended {
  readonly task: ChaosTask;
  readonly end: 'delivered' | ErrorCode;
  readonly runs: number;
  /** Of the longest run, in milliseconds. */
  readonly longest: number;
  readonly usage: Usage | null;
  readonly waited: boolean;
  readonly served: Served;
  /** What should not have been; empty when all is well. */
  readonly wrong: readonly string[];
}

const CALL_MILLISECONDS = 1000;
const STAGE_MILLISECONDS = 6000;
const TOKENS_PER_CALL = 8000;
const RUNS = 3;
/** Seconds of the engine's waits pass in milliseconds. */
const FASTER = 1000;

/** The same seed gives the same tasks (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every fault for ever first, each in both APIs; then faults that come and go, some under a tight cap. */
export function tasksOf(count: number, seed: number): readonly ChaosTask[] {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[], otherwise: T): T => list[Math.floor(random() * list.length)] ?? otherwise;
  return Array.from({ length: count }, (_, number): ChaosTask => {
    const api: Api = number % 2 === 0 ? 'chat' : 'responses';
    const forEver = FAULT_NAMES[number];
    if (forEver !== undefined)
      return { number, api, kind: `${forEver}, for ever`, acts: [forEver], tokensPerTask: 200_000 };
    const length = Math.floor(random() * 6);
    const tight = random() < 0.25;
    const acts = Array.from({ length }, (): Act => (random() < 0.3 ? 'answer' : pick<Act>(FAULT_NAMES, '500')));
    const last: Act = random() < 0.2 ? 'answer without usage' : 'answer';
    const kind = tight ? 'faults that pass, tight cap' : 'faults that pass';
    return { number, api, kind, acts: [...acts, last], tokensPerTask: tight ? 6000 : 200_000 };
  });
}

const SOURCES = ['how-they-worked', 'decline'].map((name, index) =>
  source(
    `s${index + 1}`,
    readFileSync(join(import.meta.dirname, `../../fixtures/sources/tide-mills/${name}.md`), 'utf8'),
    name,
  ),
);

export async function playChaos(tasks: readonly ChaosTask[], atOnce = 12): Promise<readonly Ended[]> {
  const server = await startChaos(tasks);
  const ended: Ended[] = [];
  const queue = [...tasks];
  const worker = async (): Promise<void> => {
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
      ended.push(await playTask(task, server.urlOf(task.number), server.served(task.number)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  await server.close();
  return ended.toSorted((one, other) => one.task.number - other.task.number);
}

async function playTask(task: ChaosTask, baseUrl: string, served: Served): Promise<Ended> {
  const random = randomOf(task.number);
  let usage: Usage | null = null;
  let waited = false;
  let longest = 0;
  for (let runs = 1; ; runs += 1) {
    const engine = createEngine({
      model: openAiModel({
        apiKey: 'any',
        model: 'chaos',
        api: task.api,
        baseUrl,
        timeoutMilliseconds: CALL_MILLISECONDS,
      }),
      retries: 2,
      random,
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / FASTER)),
      limits: {
        tokensPerCall: TOKENS_PER_CALL,
        tokensPerTask: task.tokensPerTask,
        stageMilliseconds: STAGE_MILLISECONDS,
      },
      prices: { input: 1, output: 4 },
      spent: usage,
    });
    const started = performance.now();
    const base = order({ title: 'Tide mills', brief: { topic: 'Tide mills' }, sources: SOURCES });
    const { outcome, usage: used } = await work(base, { role: write, engine, check: async () => [] });
    longest = Math.max(longest, performance.now() - started);
    usage = addUsage(usage, used);
    waited ||= outcome.kind === 'failed' && outcome.notBefore !== undefined;
    if (outcome.kind === 'reviewed' || outcome.kind === 'handed-on')
      throw new Error('a writer without other stages delivers');
    const end = outcome.kind === 'delivered' ? 'delivered' : outcome.code;
    if (end !== 'delivered' && ERRORS[end].retry === 'later' && runs < RUNS) continue;
    return { task, end, runs, longest, usage, waited, served, wrong: faultsOf(task, end, longest, usage, served) };
  }
}

function faultsOf(task: ChaosTask, end: Ended['end'], longest: number, usage: Usage | null, served: Served): string[] {
  const last = served.acts.at(-1);
  const wrong: string[] = [];
  const expected = last === undefined ? 'tokens-used-up' : codeOf(last);
  if (end !== expected && end !== 'tokens-used-up' && end !== 'stage-timeout')
    wrong.push(`it ended as ${end}, and the last call was: ${last}`);
  if (longest > STAGE_MILLISECONDS + CALL_MILLISECONDS) wrong.push(`a run took ${Math.round(longest)} ms`);
  if (served.tokens > task.tokensPerTask) wrong.push(`${served.tokens} tokens were used`);
  const most = usage === null ? 0 : atMost(usage).tokens;
  if (most === 'unknown' || most > task.tokensPerTask) wrong.push(`at most ${most} tokens were accounted for`);
  if ((usage?.calls ?? 0) !== served.acts.length)
    wrong.push(`${usage?.calls} of ${served.acts.length} calls were booked`);
  return wrong;
}

const codeOf = (act: Act): Ended['end'] =>
  act === 'answer' || act === 'answer without usage' ? 'delivered' : FAULTS[act].code;
