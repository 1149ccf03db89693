/** The two jobs of our Actions workflow, done as `action/commands.ts` does them, but in this process. */
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { agentEngine, keptPages } from '../../../action/engine.ts';
import { readInputs } from '../../../action/inputs.ts';
import { fromWorkspace } from '../../../action/workspace.ts';
import { runAgent } from '../../../src/agent.ts';
import { type Composed, compose } from '../../../src/compose.ts';
import type { Signal } from '../../../src/domain/signal.ts';
import { follow } from '../../../src/follow.ts';
import { clientOptions } from '../../../src/github/client.ts';
import { IDENTITIES } from '../../../src/github/identities.ts';
import { tasksToWake } from '../../../src/github/sweep.ts';
import { handle } from '../../../src/handle.ts';
import { assertAllowed, type Handled } from '../../../src/ports/view.ts';
import { printProposal } from '../../../src/proposal/codec.ts';
import type { Run } from './actions.ts';
import type { Checkout } from './checkout.ts';
import { CONFIG_PATH } from './tasks.ts';

export interface Working {
  /** Of the API. */
  readonly url: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly modelUrl: string;
  readonly checkout: Checkout;
  /** Of what a runner keeps beside the checkout. */
  readonly directory: string;
}

/** Whom a freed slot wakes: `everybody` is the naive way, to compare with. */
export type WayOfWaking = 'queue' | 'everybody';

const KEY = 'local';

function connect({ url, repository }: Working, token: string, handed?: string) {
  const client = getOctokit(token, clientOptions(url), retry, throttling);
  const composed = compose({
    client,
    repository,
    defaultBranch: 'main',
    configPath: CONFIG_PATH,
    workflowFile: 'imprimatur.yml',
    identities: IDENTITIES,
    secrets: [token, KEY],
    handed,
  });
  return { client, composed };
}

/** Wakes a task, and whoever may go on thereupon: by our product's way, or every task there is. */
export async function handleTask(
  { way, ...working }: Working & { readonly way: WayOfWaking },
  token: string,
  signal: Signal,
  handed: string | undefined,
): Promise<void> {
  const { composed } = connect(working, token, handed);
  const handled = await handle(composed.view(signal));
  const wake = (task: number): Promise<Handled> => wakeOther(task, composed);
  if (way === 'queue') await follow(handled, wake);
  else if (handled.queue.length > 0) for (const task of await composed.journal.active()) await wake(task);
  assertAllowed(handled);
}

async function wakeOther(task: number, composed: Composed): Promise<Handled> {
  const handled = await handle(composed.view({ task, why: 'asked' }));
  assertAllowed(handled);
  return handled;
}

/** Looks after every task. */
export async function sweep(working: Working, token: string): Promise<void> {
  const { client, composed } = connect(working, token);
  const tasks = await tasksToWake(client, working.repository, composed.journal, composed.desk.now);
  const freed = new Set<number>();
  for (const task of tasks) {
    const { next, queue } = await handle(composed.view({ task, why: 'sweep' }));
    for (const other of [...next, ...queue]) freed.add(other);
  }
  for (const task of freed) await wakeOther(task, composed);
}

/** Text of the proposal that the run leaves. */
export async function workAsAgent(working: Working, token: string, { id, task }: Run): Promise<string> {
  const { url, repository, modelUrl, checkout, directory } = working;
  const { composed } = connect(working, token);
  const inputs = readInputs(
    (name) =>
      ({
        command: 'agent',
        task: String(task),
        config: CONFIG_PATH,
        'github-token': token,
        'openai-api-key': KEY,
        'openai-base-url': modelUrl,
        'dry-run': 'false',
      })[name] ?? '',
  );
  const temporary = await mkdtemp(join(directory, 'runner-'));
  const engine = agentEngine(inputs, temporary, composed.desk.now);
  const desk = await fromWorkspace(composed.desk, {
    folder: await checkout.folder(),
    configPath: CONFIG_PATH,
    blobs: `${url}/${repository.owner}/${repository.repo}/blob/main`,
    onInvalidConfig: ({ detail }) => {
      throw new Error(detail);
    },
  });
  const proposal = await runAgent(task, {
    desk,
    run: id,
    engine: engine.make,
    pages: keptPages(temporary),
    secrets: [token, KEY],
    sleep,
    progress: () => {},
  });
  await engine.settle();
  return printProposal(proposal);
}
