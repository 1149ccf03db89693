import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { runAgent } from '../src/agent.ts';
import { type Composed, compose } from '../src/compose.ts';
import type { Config } from '../src/config/schema.ts';
import { ImprimaturError } from '../src/domain/errors.ts';
import type { Signal } from '../src/domain/signal.ts';
import { createEngine, type Engine } from '../src/engine/engine.ts';
import { openAiModel } from '../src/engine/openai.ts';
import { clientOptions, type GitHubClient } from '../src/github/client.ts';
import { IDENTITIES } from '../src/github/identities.ts';
import { tasksToWake } from '../src/github/sweep.ts';
import { handle } from '../src/handle.ts';
import { PROPOSAL_FILE, printProposal } from '../src/proposal/codec.ts';
import type { RunnerEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { summarize } from './report.ts';
import { effectText, handledSummary, proposalSummary } from './summary.ts';
import { fromWorkspace } from './workspace.ts';

/** From here on the log hides them. */
export function hideSecrets(inputs: Inputs): void {
  core.setSecret(inputs['github-token']);
  if (inputs['openai-api-key'] !== '') core.setSecret(inputs['openai-api-key']);
}

/** Wakes one task. */
export async function handleTask(signal: Signal, inputs: Inputs, event: RunnerEvent): Promise<void> {
  const { composed } = await connect(inputs, event, await handedOver(inputs, event));
  const handled = await handle(composed.view(signal), inputs['dry-run']);
  for (const reason of handled.reasons) core.info(reason);
  for (const effect of handled.effects) core.info(`  ${inputs['dry-run'] ? 'would ' : ''}${effectText(effect)}`);
  core.setOutput('task', signal.task);
  core.setOutput('status', handled.state?.status ?? '');
  core.setOutput('pull-request', handled.pull ?? '');
  await summarize(handledSummary(handled, inputs['dry-run']));
}

/** What the job before this one has left, when a step brought it here; if not, it is looked for on GitHub. */
async function handedOver({ proposal }: Inputs, { isAgentRun }: RunnerEvent): Promise<string | undefined> {
  if (!isAgentRun || proposal === '') return undefined;
  try {
    return await readFile(join(proposal, PROPOSAL_FILE), 'utf8');
  } catch {
    return undefined;
  }
}

/** Does the work of a run, and leaves a proposal. */
export async function workAsAgent(inputs: Inputs, event: RunnerEvent): Promise<void> {
  const { task } = inputs;
  if (task === null) throw new ImprimaturError('input-invalid', 'task is empty, and an agent works on one task');
  const { composed } = await connect(inputs, event);
  const folder = inputs.proposal || join(event.temporary, `imprimatur-${task}`);
  const prompts: { readonly name: string; readonly text: string }[] = [];
  const engine = (config: Config): Engine => engineOf(config, inputs, (prompt) => prompts.push(prompt));
  const blobs = `${event.serverUrl}/${event.owner}/${event.repo}/blob/${event.sha}`;
  const desk = await fromWorkspace(composed.desk, { folder: event.workspace, configPath: inputs.config, blobs });
  const proposal = await runAgent(task, { desk, run: event.run, engine, sleep, progress: core.info });
  await mkdir(join(folder, 'prompts'), { recursive: true });
  await writeFile(join(folder, PROPOSAL_FILE), printProposal(proposal));
  for (const [index, { name, text }] of prompts.entries()) {
    await writeFile(join(folder, 'prompts', `${index + 1}-${name}.txt`), text);
  }
  core.setOutput('task', task);
  core.setOutput('proposal', folder);
  await summarize(proposalSummary(proposal));
}

/** Wakes every task that may need it. */
export async function sweep(inputs: Inputs, event: RunnerEvent): Promise<void> {
  const { composed, client } = await connect(inputs, event);
  const repository = { owner: event.owner, repo: event.repo };
  const tasks = await tasksToWake(client, repository, composed.journal, composed.desk.now);
  const summaries: string[] = [];
  const failures: unknown[] = [];
  for (const task of tasks) {
    // One task that can't be handled must not keep the others waiting.
    try {
      const handled = await handle(composed.view({ task, why: 'sweep' }), inputs['dry-run']);
      summaries.push(handledSummary(handled, inputs['dry-run']));
    } catch (error) {
      failures.push(error);
    }
  }
  core.info(`${tasks.length} tasks looked at`);
  await summarize(summaries.filter((text) => text !== '').join('\n'));
  if (failures.length > 0) throw failures[0];
}

async function connect(
  inputs: Inputs,
  event: RunnerEvent,
  handed?: string,
): Promise<{ readonly composed: Composed; readonly client: GitHubClient }> {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const client = getOctokit(inputs['github-token'], clientOptions(event.apiUrl), retry, throttling);
  const repository = { owner: event.owner, repo: event.repo };
  const defaultBranch = event.defaultBranch ?? (await client.rest.repos.get(repository)).data.default_branch;
  const { workflowFile } = event;
  const composed = compose({
    client,
    repository,
    defaultBranch,
    workflowFile,
    configPath: inputs.config,
    identities: IDENTITIES,
    handed,
  });
  return { composed, client };
}

function engineOf(
  config: Config,
  inputs: Inputs,
  onPrompt: (prompt: { readonly name: string; readonly text: string }) => void,
): Engine {
  const { name, 'base-url': baseUrl, timeout, retries, price } = config.model;
  const model = openAiModel({
    apiKey: inputs['openai-api-key'],
    model: name,
    baseUrl: inputs['openai-base-url'] || baseUrl,
    timeoutMilliseconds: timeout * 1000,
  });
  return createEngine({ model, retries, prices: price, onPrompt });
}
