/** Why an agent works on a task: recomputed from the configuration, since the journal keeps only who it is. */
import { workflowNamed } from '../config/schema.ts';
import { stageOf, type TaskState } from '../domain/state.ts';
import { workerIn } from '../domain/worker.ts';
import { assign } from './assign.ts';
import type { ConfigInForce } from './context.ts';

/** Words that go on after “writer: ”; empty when there is no agent yet, or nothing to tell it from. */
export function whyAgent(state: TaskState, configured: ConfigInForce): string {
  const stage = stageOf(state);
  if (stage === null || stage.agent === '' || !configured.valid) return '';
  if (state.status === 'review' && (state.lease !== null || state.runWanted !== null))
    return `the reviewer of ${stage.agent}`;
  const worker = workerIn(state);
  if (worker !== stage.agent) return `its run was under way when the stage was given to ${stage.agent}`;
  const { choice, task } = state.parent ?? {};
  if (choice?.agent === stage.agent) return `the agent ${choice.by}, which leads task #${task}, chose it`;
  const { config, sha } = configured;
  const inForce = workflowNamed(config, state.workflow)?.stages.find(({ id }) => id === stage.id);
  const assigned =
    inForce === undefined ? null : assign(inForce, { agent: null, skills: state.route?.skills ?? [] }, config.agents);
  if (assigned?.kind === 'assigned' && assigned.agent === stage.agent) return assigned.why;
  return state.route?.config === sha
    ? 'somebody gave the task to it'
    : 'it was so when the task was routed, and the configuration has changed since';
}
