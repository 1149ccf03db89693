/** Tasks against a model in chaos, from the issue to the merge or to the question for a person. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { write } from '../../../src/agents/write.ts';
import type { Usage } from '../../../src/domain/proposal.ts';
import { stageOf, type TaskState } from '../../../src/domain/state.ts';
import type { Status } from '../../../src/domain/task.ts';
import { atMost } from '../../../src/domain/usage.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { openAiModel } from '../../../src/engine/openai.ts';
import { type Worked, work } from '../../../src/engine/work.ts';
import { checkDelivery } from '../../../src/gates/checks/index.ts';
import { WITHOUT_A_PERSON } from '../../builders/config.ts';
import { endRun } from '../../fakes/actors.ts';
import { aWorld } from '../../fakes/world.ts';
import { wake } from '../../fakes/world-view.ts';
import { stateOf } from '../../properties/play.ts';
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
  readonly status: Status;
  /** `done`, or what a person is asked. */
  readonly code: string | null;
  readonly runs: number;
  /** Of the longest run, in milliseconds. */
  readonly longest: number;
  readonly usage: Usage | null;
  readonly waited: boolean;
  readonly served: Served;
  /** What should not have been; empty when all is well. */
  readonly wrong: readonly string[];
}

/** The server and the tasks share one process, which may be busy for a while. */
const CALL_MILLISECONDS = 2000;
const STAGE_MILLISECONDS = 10_000;
const TOKENS_PER_CALL = 8000;
/** Of a task; it has no need of more than three runs and the waits between them. */
const MOST_TURNS = 12;
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
    const forEver = FAULT_NAMES[Math.floor(number / 2)];
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

export async function playChaos(tasks: readonly ChaosTask[], atOnce = 8): Promise<readonly Ended[]> {
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

/** The whole life of a task: the real `handle` decides in a little world, and what is at work is the real engine. */
async function playTask(task: ChaosTask, baseUrl: string, served: Served): Promise<Ended> {
  const world = await aWorld(WITHOUT_A_PERSON);
  const random = randomOf(task.number);
  let waited = false;
  let longest = 0;
  await wake(world);
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const state = await stateOf(world);
    if (state.status === 'done' || state.status === 'needs-human') break;
    if (state.lease === null) {
      const until = Date.parse(state.runWanted?.notBefore ?? '');
      if (Number.isNaN(until)) break;
      waited = true;
      world.now = until;
    } else {
      const started = performance.now();
      const { outcome, ...account } = await runOf(task, state, { baseUrl, random, begin: world.now });
      longest = Math.max(longest, performance.now() - started);
      await endRun(world, outcome, account, outcome.kind === 'delivered' ? outcome.findings : []);
    }
    await wake(world);
  }
  const state = await stateOf(world);
  const { status, usage } = state;
  const code = status === 'done' ? 'done' : (state.question?.code ?? null);
  const ended = { task, status, code, runs: world.runs.length, longest, usage, waited, served };
  return { ...ended, wrong: faultsOf(ended) };
}

interface Setting {
  readonly baseUrl: string;
  readonly random: () => number;
  /** Milliseconds since 1970. */
  readonly begin: number;
}

/** One run of the stage that the task is in. */
function runOf(task: ChaosTask, state: TaskState, { baseUrl, random, begin }: Setting): Promise<Worked> {
  const started = performance.now();
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
    now: () => begin + performance.now() - started,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / FASTER)),
    limits: {
      tokensPerCall: TOKENS_PER_CALL,
      tokensPerTask: task.tokensPerTask,
      stageMilliseconds: STAGE_MILLISECONDS,
    },
    prices: { input: 1, output: 4 },
    spent: state.usage,
  });
  const stage = stageOf(state) ?? order().stage;
  const title = 'Tide mills';
  return work(order({ stage, title, brief: { topic: title }, sources: SOURCES }), {
    role: write,
    engine,
    check: checkDelivery,
  });
}

function faultsOf({ task, status, code, longest, usage, served }: Omit<Ended, 'wrong'>): string[] {
  const last = served.acts.at(-1);
  const wrong: string[] = [];
  const most = usage === null ? 0 : atMost(usage).tokens;
  if (status !== (code === 'done' ? 'done' : 'needs-human')) wrong.push(`it ended as ${status}`);
  if (code === 'tokens-used-up') {
    if (most !== 'unknown' && most + TOKENS_PER_CALL <= task.tokensPerTask) wrong.push(`${most} tokens were enough`);
  } else if (code === 'stage-timeout') {
    if (longest < STAGE_MILLISECONDS) wrong.push(`it gave up after ${Math.round(longest)} ms`);
  } else if (code !== (last === undefined ? null : codeOf(last)))
    wrong.push(`it ended as ${code}, and the last call was: ${last}`);
  if (longest > STAGE_MILLISECONDS + CALL_MILLISECONDS) wrong.push(`a run took ${Math.round(longest)} ms`);
  if (served.tokens > task.tokensPerTask) wrong.push(`${served.tokens} tokens were used`);
  if (most === 'unknown' || most > task.tokensPerTask) wrong.push(`at most ${most} tokens were accounted for`);
  if ((usage?.calls ?? 0) !== served.acts.length)
    wrong.push(`${usage?.calls} of ${served.acts.length} calls were booked`);
  return wrong;
}

const codeOf = (act: Act): string => (act === 'answer' || act === 'answer without usage' ? 'done' : FAULTS[act].code);
