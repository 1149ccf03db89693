import type { GitHubEvent } from '../../layer.ts';
import { field, text } from '../store/fields.ts';
import type { Cause } from '../store/records.ts';
import { matchTrigger, type Occurrence } from '../syntax/match.ts';
import { supportedEvents } from '../syntax/triggers.ts';
import type { WorkflowFile } from '../syntax/workflow.ts';
import { causeOf, type DefaultBranch } from './cause.ts';
import { launch } from './launch.ts';
import type { World } from './world.ts';

/** What a job's token does starts no run, so that no workflow can wake itself for ever. */
const actionsBot = 'github-actions[bot]';

/** These start runs by their own routes and controls, not by an event. */
const startedElsewhere: readonly string[] = ['workflow_dispatch', 'repository_dispatch', 'schedule'];

export async function defaultBranch(world: World): Promise<DefaultBranch | undefined> {
  const name = await world.repository.defaultBranch();
  const found = await world.repository.resolve(`refs/heads/${name}`);
  return found && { name, sha: found.sha };
}

/** Whether an event could start a run at all: cheap, and asked for every event. */
export function mayStartRuns({ name, payload }: GitHubEvent): boolean {
  if (!supportedEvents.has(name) || startedElsewhere.includes(name)) return false;
  return text(payload, 'sender', 'login') !== actionsBot && field(payload, 'deleted') !== true;
}

function starts(file: WorkflowFile, occurrence: Occurrence): boolean {
  // Of a file that can't even be read as far as `on:`, GitHub makes a failed run for every push.
  if (file.triggers === undefined) return occurrence.event === 'push';
  return matchTrigger(file.triggers, occurrence) !== undefined;
}

/**
 * Starts the runs that an event calls for. The workflow files are those of the default branch, for a push those of the
 * pushed commit. (GitHub reads them from the test merge for a pull request, which does not exist here.)
 */
export async function startRuns(world: World, event: GitHubEvent): Promise<void> {
  const branch = await defaultBranch(world);
  if (branch === undefined) return;
  const actor = await world.repository.account(text(event.payload, 'sender', 'login') ?? world.layer.owner);
  const cause = causeOf(event, branch, actor);
  await startFor(world, cause, event.name === 'push' ? cause.sha : branch.sha, {
    event: event.name,
    ...(event.payload.action !== undefined && { action: event.payload.action }),
    ref: cause.ref,
    ...(event.name.startsWith('pull_request') && cause.baseRef !== undefined && { base: cause.baseRef }),
  });
}

/** Starts the workflows of a commit that the occurrence meets; answers the ids of their runs. */
export async function startFor(world: World, cause: Cause, sha: string, occurrence: Occurrence): Promise<number[]> {
  const ids: number[] = [];
  for (const file of await world.repository.workflowFiles(sha)) {
    if (starts(file, occurrence)) ids.push((await launch(world, file, cause)).id);
  }
  return ids;
}
