import { createHash } from 'node:crypto';
import { answerText } from '../../comments/answer.ts';
import type { WorkDelivered } from '../../domain/event.ts';
import type { Feedback } from '../../domain/feedback.ts';
import { foldAll } from '../../domain/fold.ts';
import type { VerdictGiven } from '../../domain/said.ts';
import { IDENTITIES } from '../../github/identities.ts';
import { parseFeedback } from '../../memory/codec.ts';
import type { DemoOptions } from './options.ts';
import type { Report } from './report.ts';
import type { Scene } from './scene.ts';
import { modelName } from './seed.ts';

/** What the run amounted to: from the journal, the memory, the default branch and GitHub's own log of requests. */
export async function measure(scene: Scene, options: DemoOptions, seconds: number): Promise<Report> {
  const history = await scene.history();
  const events = history.flatMap((entry) => entry.events);
  const state = events.length === 0 ? null : foldAll(null, events);
  const pull = await scene.pull();
  const deliveries = events.filter((event): event is WorkDelivered => event.kind === 'work-delivered');
  const stage = state?.route?.stages[state.stage];
  return {
    task: scene.task,
    status: state?.status ?? 'inbox',
    pullRequest: pull === null ? null : { number: pull.number, merged: pull.merged },
    stages:
      stage === undefined
        ? []
        : [
            {
              id: stage.id,
              agent: stage.agent,
              attempts: state?.attempt ?? 0,
              verdicts: events.filter(isVerdict).map(({ by, verdict, score }) => ({ by, verdict, score })),
            },
          ],
    feedback: (await memoryOf(scene, stage?.agent)).map((one) => told(one, events, deliveries)),
    claims: deliveries.at(-1)?.counts ?? { proposed: 0, verified: 0, dropped: 0, uncited: 0 },
    published: await publishedOf(scene, deliveries.at(-1)),
    journal: history.flatMap(({ events: recorded, at, author }) =>
      recorded.map(({ kind }) => ({ event: kind, at, by: author })),
    ),
    requests: requestsOf(scene),
    tokens: { input: state?.usage?.inputTokens ?? 0, output: state?.usage?.outputTokens ?? 0 },
    cost: state?.usage?.cost ?? 0,
    model: modelName(options),
    seconds: Math.round(seconds * 10) / 10,
  };
}

const isVerdict = (event: { readonly kind: string }): event is VerdictGiven => event.kind === 'verdict-given';

/** Feedback with the attempt that had it in its prompt: the first run that took a lease after it was recorded. */
function told(
  one: Feedback,
  events: readonly { readonly kind: string }[],
  deliveries: readonly WorkDelivered[],
): Report['feedback'][number] {
  const recorded = events.findIndex((event) => isVerdict(event) && event.feedback.includes(one.id));
  const answer = deliveries.flatMap(({ answers }) => answers).find(({ feedback }) => feedback === one.id);
  const isLease = ({ kind }: { readonly kind: string }): boolean => kind === 'lease-taken';
  const next = recorded < 0 ? -1 : events.findIndex((event, index) => index > recorded && isLease(event));
  return {
    reviewer: one.reviewer,
    path: one.path ?? null,
    line: one.line ?? null,
    body: one.kind === 'edit' ? `“${one.before ?? ''}” → “${one.after ?? ''}”` : one.text,
    url: one.url,
    usedInAttempt: next < 0 ? null : events.slice(0, next + 1).filter(isLease).length,
    answer: one.kind === 'edit' ? 'Kept as it is.' : answer === undefined ? null : answerText(answer),
  };
}

const clientOf = ({ harness }: Scene) => harness.as(harness.owner).rest;

async function memoryOf(scene: Scene, agent: string | undefined): Promise<readonly Feedback[]> {
  if (agent === undefined) return [];
  const text = await textOf(scene, `feedback/${agent}.jsonl`, 'refs/imprimatur/memory');
  return text === null ? [] : parseFeedback(text).filter(({ task }) => task === scene.task);
}

export async function textOf(scene: Scene, path: string, ref: string): Promise<string | null> {
  const { owner, repo } = scene.harness;
  try {
    const { data } = await clientOf(scene).repos.getContent({ owner, repo, path, ref });
    return Array.isArray(data) || data.type !== 'file' ? null : Buffer.from(data.content, 'base64').toString('utf8');
  } catch {
    return null;
  }
}

async function publishedOf(scene: Scene, delivery: WorkDelivered | undefined): Promise<Report['published']> {
  const pull = await scene.pull();
  if (delivery === undefined || pull === null || !pull.merged) return [];
  const files = await Promise.all(
    delivery.files.map(async ({ path }) => ({ path, text: await textOf(scene, path, 'main') })),
  );
  return files.flatMap(({ path, text }) =>
    text === null ? [] : [{ path, sha256: createHash('sha256').update(text).digest('hex') }],
  );
}

/** Requests of Imprimatur alone; what the two people did is not counted. */
function requestsOf({ harness }: Scene): Report['requests'] {
  const ours = harness.gitHub.requests.filter(
    ({ caller, path }) => IDENTITIES.includes(caller) && !path.startsWith('/_'),
  );
  const byOperation: Record<string, number> = {};
  for (const { method, path } of ours) {
    const operation = `${method} ${general(path)}`;
    byOperation[operation] = (byOperation[operation] ?? 0) + 1;
  }
  return { total: ours.length, writes: ours.filter(({ method }) => method !== 'GET').length, byOperation };
}

const general = (path: string): string =>
  path
    .replace(/^\/repos\/[^/]+\/[^/]+/, '')
    .replace(/[0-9a-f]{40}/g, ':sha')
    .replace(/contents\/.*/, 'contents/:path')
    .replace(/git\/ref\/.*/, 'git/ref/:ref')
    .replace(/git\/refs\/.*/, 'git/refs/:ref')
    .replace(/compare\/.*/, 'compare/:range')
    .replace(/\/\d+/g, '/:number');
