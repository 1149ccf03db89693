import { noContent, notFound, ok, page, Refusal } from '../../github/answers.ts';
import { fieldsOf, textIn } from '../../github/input.ts';
import type { LayerRequest, Route } from '../../layer.ts';
import { dispatchRepository, dispatchWorkflow } from '../runner/dispatch.ts';
import { defaultBranch } from '../runner/listen.ts';
import type { World } from '../runner/world.ts';
import { isFields } from '../store/fields.ts';
import { currentAttempt } from '../store/records.ts';
import type { WorkflowRecord } from '../store/runs.ts';
import type { WorkflowFile } from '../syntax/workflow.ts';
import { actionsRoute, reads, type Worlds, writes } from './actions-route.ts';
import { filterRuns } from './run-filters.ts';
import { runAddresses, runView, workflowView } from './views.ts';

interface Listed {
  readonly file: WorkflowFile;
  readonly record: WorkflowRecord;
}

/** The workflows that GitHub knows: the files of the default branch. */
async function listWorkflows(world: World): Promise<Listed[]> {
  const branch = await defaultBranch(world);
  const files = branch === undefined ? [] : await world.repository.workflowFiles(branch.sha);
  return files.map((file) => ({ file, record: world.runs.workflow(file.path, world.layer.now()) }));
}

/** Found by its id or by the name of its file. */
async function workflowOf(world: World, request: LayerRequest): Promise<Listed> {
  const wanted = request.parameters.workflow ?? '';
  const found = (await listWorkflows(world)).find(
    ({ record }) => String(record.id) === wanted || record.path.split('/').at(-1) === wanted || record.path === wanted,
  );
  if (found === undefined) throw notFound();
  return found;
}

const maximumClientProperties = 10;

export function workflowRoutes(worlds: Worlds): Route[] {
  return [
    actionsRoute(worlds, 'GET', '/actions/workflows', reads, async (world, request) => {
      const workflows = await listWorkflows(world);
      const views = workflows.map(({ file, record }) => workflowView(world.layer, record, file.name));
      return page(request, world.layer.url, views, (slice) => ({ total_count: views.length, workflows: slice }));
    }),
    actionsRoute(worlds, 'GET', '/actions/workflows/:workflow', reads, async (world, request) => {
      const { file, record } = await workflowOf(world, request);
      return ok(workflowView(world.layer, record, file.name));
    }),
    actionsRoute(worlds, 'GET', '/actions/workflows/:workflow/runs', reads, async (world, request) => {
      const { record } = await workflowOf(world, request);
      const own = world.runs.list().filter((run) => run.workflowId === record.id);
      const views = filterRuns(own, request.query).map((run) => runView(world.layer, run, currentAttempt(run)));
      return page(request, world.layer.url, views, (slice) => ({ total_count: views.length, workflow_runs: slice }));
    }),
    actionsRoute(worlds, 'POST', '/actions/workflows/:workflow/dispatches', writes, async (world, request) => {
      const { record } = await workflowOf(world, request);
      const fields = fieldsOf(request);
      const ref = textIn(fields, 'ref');
      if (ref === undefined) throw new Refusal(422, 'Invalid request.\n\n"ref" wasn\'t supplied.');
      const actor = await world.repository.account(request.caller.login);
      const run = await dispatchWorkflow(world, record.path, { ref, inputs: fields.inputs, actor });
      if (fields.return_run_details !== true) return noContent;
      return ok({ workflow_run_id: run.id, ...runAddresses(world.layer, run.id) });
    }),
    actionsRoute(worlds, 'POST', '/dispatches', { needs: { contents: 'write' } }, async (world, request) => {
      const fields = fieldsOf(request);
      const type = textIn(fields, 'event_type');
      if (type === undefined) throw new Refusal(422, 'Invalid request.\n\n"event_type" wasn\'t supplied.');
      if (type.length > 100) throw new Refusal(422, 'event_type is too long (maximum is 100 characters)');
      const clientPayload = fields.client_payload ?? {};
      if (!isFields(clientPayload)) {
        throw new Refusal(422, "Invalid request.\n\nFor 'properties/client_payload', it is not an object.");
      }
      if (Object.keys(clientPayload).length > maximumClientProperties) {
        throw new Refusal(422, `No more than ${maximumClientProperties} properties are allowed in client_payload.`);
      }
      const actor = await world.repository.account(request.caller.login);
      await dispatchRepository(world, { type, clientPayload, actor });
      return noContent;
    }),
  ];
}
