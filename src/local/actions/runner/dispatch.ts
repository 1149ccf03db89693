import { Refusal } from '../../github/answers.ts';
import type { Account, RunRecord } from '../store/records.ts';
import { checkInputs } from '../syntax/dispatch-inputs.ts';
import { printProblem } from '../syntax/workflow.ts';
import { launch } from './launch.ts';
import { defaultBranch, startFor } from './listen.ts';
import type { World } from './world.ts';

/** Starts a workflow by hand, with GitHub's own refusals. */
export async function dispatchWorkflow(
  world: World,
  path: string,
  request: { readonly ref: string; readonly inputs: unknown; readonly actor: Account },
): Promise<RunRecord> {
  const { repository, layer } = world;
  const found = await repository.resolve(request.ref);
  if (found === undefined) throw new Refusal(422, `No ref found for: ${request.ref}`);
  const file = (await repository.workflowFiles(found.sha)).find((one) => one.path === path);
  if (file?.problems.length && file.triggers === undefined) {
    throw new Refusal(422, `failed to parse workflow: ${file.problems.map(printProblem).join('; ')}`);
  }
  const trigger = file?.triggers?.find((one) => one.event === 'workflow_dispatch');
  if (file === undefined || trigger === undefined) {
    throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  }
  const inputs = checkInputs(trigger.inputs ?? {}, request.inputs);
  if (inputs.kind === 'refused') throw new Refusal(422, inputs.message);
  const payload = {
    inputs: inputs.strings,
    ref: found.ref,
    repository: await repository.json(),
    sender: request.actor,
    workflow: path,
  };
  layer.emit({ name: 'workflow_dispatch', payload });
  return launch(world, file, {
    event: 'workflow_dispatch',
    payload,
    sha: found.sha,
    ref: found.ref,
    headBranch: found.ref.replace(/^refs\/(heads|tags)\//, ''),
    inputs: inputs.typed,
    fromFork: false,
    actor: request.actor,
  });
}

/** The event `repository_dispatch`: starts every workflow of the default branch that listens for its type. */
export async function dispatchRepository(
  world: World,
  request: { readonly type: string; readonly clientPayload: unknown; readonly actor: Account },
): Promise<void> {
  const branch = await defaultBranch(world);
  if (branch === undefined) return;
  const payload = {
    action: request.type,
    branch: branch.name,
    client_payload: request.clientPayload,
    repository: await world.repository.json(),
    sender: request.actor,
  };
  world.layer.emit({ name: 'repository_dispatch', payload });
  await startFor(
    world,
    {
      event: 'repository_dispatch',
      payload,
      sha: branch.sha,
      ref: `refs/heads/${branch.name}`,
      headBranch: branch.name,
      title: request.type,
      inputs: {},
      fromFork: false,
      actor: request.actor,
    },
    branch.sha,
    { event: 'repository_dispatch', action: request.type },
  );
}

/** One tick of `schedule`, for every workflow that has one, or for one file; answers the ids of the runs. */
export async function tick(world: World, path?: string): Promise<number[]> {
  const branch = await defaultBranch(world);
  if (branch === undefined) return [];
  const repository = await world.repository.json();
  const actor = await world.repository.account(world.layer.owner);
  const ids: number[] = [];
  for (const file of await world.repository.workflowFiles(branch.sha)) {
    const schedules = file.triggers?.find((trigger) => trigger.event === 'schedule')?.schedules;
    if (schedules === undefined || (path !== undefined && !file.path.endsWith(path))) continue;
    const run = await launch(world, file, {
      event: 'schedule',
      payload: { schedule: schedules[0] ?? '', repository, workflow: file.path },
      sha: branch.sha,
      ref: `refs/heads/${branch.name}`,
      headBranch: branch.name,
      inputs: {},
      fromFork: false,
      actor,
    });
    ids.push(run.id);
  }
  return ids;
}
