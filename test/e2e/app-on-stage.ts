/** A stage on which the app works too: whole tasks, several instances, and a time that passes when a test says so. */
import { createHmac, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEnvironment, type Variables } from '../../app/env.ts';
import type { Happening } from '../../app/happenings.ts';
import { type OnAnswer, type Serving, serve, WEBHOOK_PATH } from '../../app/serve.ts';
import { CHECKOUT, WORKFLOW_FILE } from '../../src/local/harness.ts';
import type { RequestLogEntry } from '../../src/local/start.ts';
import { aTime, type Time } from '../fakes/time.ts';
import { openStage, type Stage, type StageOptions } from './stage.ts';

export const SECRET = 'a secret between GitHub and the app';
const EVENTS_THAT_START_RUNS = /^ {2}(issues|issue_comment|pull_request|pull_request_review|schedule):.*\n/gm;

/** The Actions workflow that people have who installed the app: it runs what is dispatched, and wakes nobody. */
export async function dispatchedOnly(): Promise<string> {
  const workflow = await readFile(join(CHECKOUT, WORKFLOW_FILE), 'utf8');
  return workflow.replace(EVENTS_THAT_START_RUNS, '');
}

export interface AppStage extends Stage {
  /** Of the app's timers; GitHub's clock goes on with it, and with real time as well. */
  readonly time: Time;
  /** What the instances told, oldest first. */
  readonly happenings: readonly Happening[];
  readonly answers: readonly Parameters<OnAnswer>[0][];
  /** Starts one more instance; every webhook goes to all that there are. */
  start(variables?: Variables): Promise<Serving>;
  stop(app: Serving): Promise<void>;
  /** Resolves when neither GitHub nor the app nor a run does anything any more. */
  quiet(): Promise<void>;
  /** What the app asked of GitHub. */
  requestsOfApp(): readonly RequestLogEntry[];
  /** Posts a webhook to an instance, signed unless told otherwise; answers the status. */
  deliver(app: Serving, event: string, payload: object): Promise<number>;
}

async function openAppStage(options: StageOptions): Promise<AppStage> {
  const time = aTime();
  const stage = await openStage({
    workflow: await dispatchedOnly(),
    ...options,
    gitHub: { clock: () => new Date(Date.now() + time.passed()), ...options.gitHub },
  });
  const { gitHub } = stage.harness;
  const happenings: Happening[] = [];
  const answers: Parameters<OnAnswer>[0][] = [];
  const apps = new Set<Serving>();
  const hook = () =>
    gitHub.setWebhooks(...[...apps].map(({ url }) => ({ url: `${url}${WEBHOOK_PATH}`, secret: SECRET })));

  const quiet = async (): Promise<void> => {
    for (let before = -1; before !== gitHub.requests.length; ) {
      before = gitHub.requests.length;
      await gitHub.settle();
      for (const app of apps) await app.settled();
      await stage.harness.idle();
    }
  };
  const stop = async (app: Serving): Promise<void> => {
    apps.delete(app);
    hook();
    await app.stop();
  };

  return {
    ...stage,
    time,
    happenings,
    answers,
    quiet,
    stop,
    async start(variables = {}) {
      const read = readEnvironment({
        APP_ID: String(gitHub.app.id),
        PRIVATE_KEY: gitHub.app.privateKey,
        WEBHOOK_SECRET: SECRET,
        PORT: '0',
        GITHUB_API_URL: gitHub.url,
        LOG_LEVEL: 'fatal',
        ...variables,
      });
      if (!read.valid) throw new Error(read.problems.join('\n'));
      const app = await serve(read.environment, {
        timers: time.timers,
        random: () => 0.5,
        tell: (happening) => happenings.push(happening),
        onAnswer: (answer) => answers.push(answer),
      });
      apps.add(app);
      hook();
      await app.settled();
      return app;
    },
    requestsOfApp: () =>
      gitHub.requests.filter(({ caller, path }) => caller === 'imprimatur[bot]' || /^\/app\b/.test(path)),
    deliver: (app, event, payload) =>
      post(app, event, JSON.stringify({ installation: { id: gitHub.app.installationId }, ...payload })),
    async close() {
      gitHub.setWebhooks();
      for (const app of apps) await app.stop();
      await stage.close();
    },
  };
}

export const signatureOf = (body: string | Buffer, secret = SECRET): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

/** Posts a body as GitHub does; a header that is null is left out. */
export async function post(
  { url }: Pick<Serving, 'url'>,
  event: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string | null>> = {},
): Promise<number> {
  const all = {
    'content-type': 'application/json',
    'x-github-event': event,
    'x-github-delivery': randomUUID(),
    'x-hub-signature-256': signatureOf(body),
    ...headers,
  };
  const given = Object.entries(all).filter((header): header is [string, string] => header[1] !== null);
  const response = await fetch(`${url}${WEBHOOK_PATH}`, { method: 'POST', headers: given, body });
  await response.arrayBuffer();
  return response.status;
}

/** Runs a test on a stage with the app, which is cleared away however it ends. */
export const onAppStage =
  (options: StageOptions, body: (stage: AppStage) => Promise<void>): (() => Promise<void>) =>
  async () => {
    const stage = await openAppStage(options);
    try {
      await body(stage);
    } finally {
      await stage.close();
    }
  };
