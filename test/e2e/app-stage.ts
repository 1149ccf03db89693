/** The local GitHub whose Actions run only what is dispatched, and the real app that its webhooks wake. */
import { createHmac, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEnvironment, type Variables } from '../../app/env.ts';
import { type OnAnswer, serve, WEBHOOK_PATH } from '../../app/serve.ts';
import { ONE_STAGE } from '../../src/cli/demo/configuration.ts';
import { readOptions } from '../../src/cli/demo/options.ts';
import { sceneOf } from '../../src/cli/demo/scene.ts';
import { AUTHOR, issueOf, REVIEWER, seedFiles } from '../../src/cli/demo/seed.ts';
import { CHECKOUT, type Harness } from '../../src/local/harness.ts';
import { startLocalModel } from '../../src/local/model.ts';
import { startSite } from '../openapi/github.ts';

const SECRET = 'a secret between GitHub and the app';

export type Answer = Parameters<OnAnswer>[0];

export async function openAppStage(variables: Variables = {}) {
  const workflow = await readFile(join(CHECKOUT, 'docs/imprimatur-with-app.yml'), 'utf8');
  const read = await readOptions([]);
  if (read === 'help') throw new Error('no parameters are no cry for help');
  const options = { ...read, model: null };
  const model = await startLocalModel();
  const harness = await startSite({
    files: seedFiles(options, ONE_STAGE),
    people: [
      { login: AUTHOR, permission: 'admin' },
      { login: REVIEWER, permission: 'write' },
    ],
    model: { baseUrl: model.url, apiKey: 'local' },
    workflow,
  });
  const { gitHub } = harness;
  const environment = readEnvironment({
    APP_ID: String(gitHub.app.id),
    PRIVATE_KEY: gitHub.app.privateKey.replaceAll('\n', '\\n'),
    WEBHOOK_SECRET: SECRET,
    PORT: '0',
    GITHUB_API_URL: gitHub.url,
    LOG_LEVEL: 'fatal',
    IMPRIMATUR_SWEEP_MINUTES: '0',
    ...variables,
  });
  if (!environment.valid) throw new Error(environment.problems.join('\n'));
  const answers: Answer[] = [];
  const app = await serve(environment.environment, { onAnswer: (answer) => answers.push(answer) });
  await app.settled();
  const webhook = { url: `${app.url}${WEBHOOK_PATH}`, secret: SECRET };
  gitHub.setWebhooks(webhook);

  /** Deliveries start runs, and runs send deliveries: quiet is when neither asks GitHub for anything any more. */
  const idle = async (): Promise<void> => {
    for (let before = -1; before !== gitHub.requests.length; ) {
      before = gitHub.requests.length;
      await gitHub.settle();
      await app.settled();
      await harness.idle();
    }
  };
  const quietHarness: Harness = { ...harness, idle };

  return {
    harness: quietHarness,
    scene: sceneOf(quietHarness, issueOf(options)),
    app,
    answers,
    workflow,
    /** What the app itself asked of GitHub so far; the runs' tokens are another's. */
    requestsOfApp: () =>
      gitHub.requests.filter(({ caller, path }) => caller === 'imprimatur[bot]' || /^\/app\b/.test(path)),
    /** Delivers by hand, signed unless told otherwise; answers the status. */
    async deliver(event: string, payload: object, signature?: string | null): Promise<number> {
      const body = JSON.stringify({ installation: { id: gitHub.app.installationId }, ...payload });
      const signed = `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`;
      const response = await fetch(webhook.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-github-event': event,
          'x-github-delivery': randomUUID(),
          ...(signature === null ? {} : { 'x-hub-signature-256': signature ?? signed }),
        },
        body,
      });
      await response.arrayBuffer();
      return response.status;
    },
    /** Every request must be one that GitHub describes. */
    async close(): Promise<void> {
      gitHub.setWebhooks();
      await app.stop();
      await harness.close().finally(() => model.close());
    },
  };
}

export type AppStage = Awaited<ReturnType<typeof openAppStage>>;
