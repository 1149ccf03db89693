import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { runAgent } from '../src/agent.ts';
import { type Composed, compose } from '../src/compose.ts';
import { ImprimaturError } from '../src/domain/errors.ts';
import type { Signal } from '../src/domain/signal.ts';
import { follow } from '../src/follow.ts';
import { clientOptions, type GitHubClient } from '../src/github/client.ts';
import { IDENTITIES } from '../src/github/identities.ts';
import { tasksToWake } from '../src/github/sweep.ts';
import { handle } from '../src/handle.ts';
import { assertAllowed, type Handled } from '../src/ports/view.ts';
import { PROPOSAL_FILE, printProposal } from '../src/proposal/codec.ts';
import { type ConfigReport, configReport } from './config-report.ts';
import { agentEngine, keptPages } from './engine.ts';
import type { RunnerEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { annotate, hideSecrets, say, summarize } from './output.ts';
import { annotationsOf, effectText, handledSummary, proposalSummary } from './summary.ts';
import { fromWorkspace } from './workspace.ts';

const secretsOf = (inputs: Inputs): readonly string[] =>
  [inputs['github-token'], inputs['openai-api-key']].filter((secret) => secret !== '');

/** From here on nothing that the run shows has them in it. */
export const hideInputs = (inputs: Inputs): void => hideSecrets(secretsOf(inputs));

/** Wakes one task. */
export async function handleTask(signal: Signal, inputs: Inputs, event: RunnerEvent): Promise<void> {
  const { composed, configured } = await connect(inputs, event, await handedOver(inputs, event));
  const handled = await handle(composed.view(signal), inputs['dry-run']);
  for (const reason of handled.reasons) say(reason);
  for (const effect of handled.effects) say(`  ${inputs['dry-run'] ? 'would ' : ''}${effectText(effect)}`);
  core.setOutput('task', signal.task);
  core.setOutput('status', handled.state?.status ?? '');
  core.setOutput('pull-request', handled.pull ?? '');
  const others = await wakeOthers(handled, composed);
  const summary = [handledSummary(handled, inputs['dry-run']), ...others].filter((text) => text !== '').join('\n');
  await summarize(`${summary}${configured.summary(summary)}`);
  assertAllowed(handled);
}

/** What became of the tasks that are woken in turn. */
async function wakeOthers(woken: Pick<Handled, 'next' | 'queue'>, composed: Composed): Promise<readonly string[]> {
  const summaries: string[] = [];
  await follow(woken, async (task) => {
    const handled = await wakeOther(task, composed);
    if (handled !== null) summaries.push(handledSummary(handled, false));
    return handled;
  });
  return summaries;
}

/** One that can't be handled is left to its own next wake. */
async function wakeOther(task: number, composed: Composed): Promise<Handled | null> {
  let handled: Handled | null = null;
  try {
    say(`Task ${task} may go on.`);
    handled = await handle(composed.view({ task, why: 'asked' }));
    for (const reason of handled.reasons) say(`  ${reason}`);
    assertAllowed(handled);
  } catch (error) {
    say(
      `  It could not: ${error instanceof Error ? error.message : String(error)} Its next event or sweep looks again.`,
    );
  }
  return handled;
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
  if (inputs['dry-run']) {
    say(`Dry run: an agent would work on task ${task}. No model was asked, and no proposal is left.`);
    return;
  }
  const { composed, configured } = await connect(inputs, event);
  const folder = inputs.proposal || join(event.temporary, `imprimatur-${task}`);
  const engine = agentEngine(inputs, event.temporary, composed.desk.now);
  const blobs = `${event.serverUrl}/${event.owner}/${event.repo}/blob/${event.sha}`;
  const desk = await fromWorkspace(composed.desk, {
    folder: event.workspace,
    configPath: inputs.config,
    blobs,
    onInvalidConfig: configured.hear,
  });
  const proposal = await runAgent(task, {
    desk,
    run: event.run,
    engine: engine.make,
    pages: keptPages(event.temporary),
    secrets: secretsOf(inputs),
    sleep,
    progress: say,
  });
  await mkdir(join(folder, 'prompts'), { recursive: true });
  await writeFile(join(folder, PROPOSAL_FILE), printProposal(proposal));
  for (const [index, { name, text }] of engine.prompts.entries()) {
    await writeFile(join(folder, 'prompts', `${index + 1}-${name}.txt`), engine.hide(text));
  }
  core.setOutput('task', task);
  core.setOutput('proposal', folder);
  await engine.settle();
  for (const { level, text, place } of annotationsOf(proposal)) annotate(level, text, place);
  await summarize(proposalSummary(proposal));
}

/** Makes the tasks that an event of the repository wants, and wakes them. */
export async function respond(inputs: Inputs, event: RunnerEvent): Promise<void> {
  const { composed, configured } = await connect(inputs, event);
  if (inputs['dry-run']) return say('A dry run makes no issues.');
  const { made, said } = await composed.respond({ event: event.name, payload: event.payload });
  for (const text of said.length === 0 ? ['No workflow makes tasks of this event.'] : said) say(text);
  const summaries = await wakeOthers({ next: made, queue: [] }, composed);
  const summary = [...(made.length === 0 ? [] : said), ...summaries].join('\n\n');
  await summarize(`${summary}${configured.summary(summary)}`);
}

/** Wakes every task that may need it. */
export async function sweep(inputs: Inputs, event: RunnerEvent): Promise<void> {
  const { composed, client, configured } = await connect(inputs, event);
  const repository = { owner: event.owner, repo: event.repo };
  const due = inputs['dry-run'] ? { made: [], said: [] } : await composed.due();
  for (const text of due.said) say(text);
  const waiting = await tasksToWake(client, repository, composed.journal, composed.desk.now);
  const tasks = [...new Set([...waiting, ...due.made])];
  const summaries: string[] = [];
  const failures: unknown[] = [];
  const freed = new Set<number>();
  for (const task of tasks) {
    // One task that can't be handled must not keep the others waiting.
    try {
      const handled = await handle(composed.view({ task, why: 'sweep' }), inputs['dry-run']);
      summaries.push(handledSummary(handled, inputs['dry-run']));
      for (const other of [...handled.next, ...handled.queue]) freed.add(other);
      assertAllowed(handled);
    } catch (error) {
      failures.push(error);
    }
  }
  summaries.push(...(await wakeOthers({ next: [...freed], queue: [] }, composed)));
  say(`${tasks.length} tasks looked at`);
  const summary = summaries.filter((text) => text !== '').join('\n');
  await summarize(`${summary}${configured.summary(summary)}`);
  if (failures.length > 0) throw failures[0];
}

async function connect(
  inputs: Inputs,
  event: RunnerEvent,
  handed?: string,
): Promise<{ readonly composed: Composed; readonly client: GitHubClient; readonly configured: ConfigReport }> {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const client = getOctokit(inputs['github-token'], clientOptions(event.apiUrl), retry, throttling);
  const repository = { owner: event.owner, repo: event.repo };
  const defaultBranch = event.defaultBranch ?? (await client.rest.repos.get(repository)).data.default_branch;
  const { workflowFile } = event;
  const configured = configReport(inputs.config);
  const composed = compose({
    client,
    repository,
    defaultBranch,
    workflowFile,
    configPath: inputs.config,
    identities: IDENTITIES,
    handed,
    secrets: secretsOf(inputs),
    onInvalidConfig: configured.hear,
  });
  return { composed, client, configured };
}
