import { createHash } from 'node:crypto';
import type { WorkDelivered } from '../../domain/event.ts';
import type { Feedback } from '../../domain/feedback.ts';
import { addUsage } from '../../domain/usage.ts';
import { parseFeedback } from '../../memory/codec.ts';
import { filesLeft, promptsIn, textOf } from './artifacts.ts';
import { modelName } from './configuration.ts';
import { feedbackReport, recurrenceReport } from './learned.ts';
import { type Moment, momentsOf } from './moments.ts';
import type { DemoOptions } from './options.ts';
import type { Report, TaskReport } from './report.ts';
import { requestsOf } from './requests.ts';
import type { Scene } from './scene.ts';
import { articleIn, taskReport } from './task-report.ts';
import { topicsIn } from './topics.ts';

export interface Scenes {
  readonly first: Scene;
  readonly second: Scene;
}

/** What the run amounted to: from the journals, the memory, the default branch and GitHub's own log of requests. */
export async function measure({ first, second }: Scenes, options: DemoOptions, seconds: number): Promise<Report> {
  const [earlier, later] = await Promise.all([measured(first), measured(second)]);
  const remembered = {
    said: await memoryOf(first, earlier.moments),
    prompts: promptsIn(await filesLeft(first.harness)),
    moments: [...earlier.moments, ...later.moments],
  };
  const usage = addUsage(usageOf(earlier.moments), usageOf(later.moments));
  return {
    ...earlier.report,
    feedback: feedbackReport(first.task, remembered),
    tasks: [earlier.report, later.report],
    recurrences: recurrenceReport(first.task, remembered),
    requests: requestsOf(first),
    tokens: { input: usage?.inputTokens ?? 0, output: usage?.outputTokens ?? 0 },
    cost: usage?.cost ?? 0,
    model: modelName(options),
    seconds: Math.round(seconds * 10) / 10,
  };
}

const usageOf = (moments: readonly Moment[]) => moments.at(-1)?.state.usage ?? null;

interface Measured {
  readonly moments: readonly Moment[];
  readonly report: TaskReport;
}

async function measured(scene: Scene): Promise<Measured> {
  const history = await scene.history();
  const moments = momentsOf(history);
  const pull = await scene.pull();
  const deliveries = moments.flatMap(({ event }) => (event.kind === 'work-delivered' ? [event] : []));
  const merged = pull?.merged === true;
  const { by: openedBy, cause } = await scene.origin();
  const report = {
    ...taskReport(scene.task, history),
    openedBy,
    cause,
    pullRequest: pull === null ? null : { number: pull.number, merged: pull.merged },
    topics: topicsIn(await firstText(scene, deliveries[0])),
    published: merged ? await publishedOf(scene, [articleIn(moments), ...deliveries]) : [],
  };
  return { moments, report };
}

const firstText = async (scene: Scene, delivery: WorkDelivered | undefined): Promise<string> =>
  (await textOf(scene.harness, delivery?.files[0]?.path ?? '', delivery?.commit ?? '')) ?? '';

/** Of the agents that work on the task. */
async function memoryOf({ harness }: Scene, moments: readonly Moment[]): Promise<readonly Feedback[]> {
  const agents = new Set((moments.at(-1)?.state.route?.stages ?? []).map(({ agent }) => agent));
  const files = [...agents].map((agent) => textOf(harness, `feedback/${agent}.jsonl`, 'refs/imprimatur/memory'));
  return (await Promise.all(files)).flatMap((text) => parseFeedback(text ?? ''));
}

async function publishedOf(
  { harness }: Scene,
  deliveries: readonly (WorkDelivered | undefined)[],
): Promise<TaskReport['published']> {
  const paths = [...new Set(deliveries.flatMap((delivery) => delivery?.files ?? []).map(({ path }) => path))];
  const files = await Promise.all(paths.map(async (path) => ({ path, text: await textOf(harness, path, 'main') })));
  return files.flatMap(({ path, text }) =>
    text === null ? [] : [{ path, sha256: createHash('sha256').update(text).digest('hex') }],
  );
}
