import type { RunRecord } from '../store/records.ts';
import { callInputs, type InputValue } from '../syntax/call-inputs.ts';
import { interpolate } from '../syntax/expressions.ts';
import { defaultPermissions } from '../syntax/permissions.ts';
import type { CallDefinition, Permissions, Workflow } from '../syntax/workflow.ts';
import type { World } from './world.ts';

/** The workflow whose jobs run, and what is its own to see: the run's, or one that a job of it calls. */
export interface Frame {
  readonly workflow: Workflow;
  /** Stands before the paths of its jobs: empty, or that of the calling job. */
  readonly path: string;
  /** Stands before the names of its jobs, as GitHub shows them: "caller / ". */
  readonly title: string;
  readonly inputs: Readonly<Record<string, InputValue>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** For jobs that name no permissions, nor does their workflow. */
  readonly granted: Permissions;
}

export function rootFrame(world: World, run: RunRecord, workflow: Workflow): Frame {
  const secrets = run.cause.fromFork ? {} : world.settings.secrets;
  return { workflow, path: '', title: '', inputs: run.cause.inputs, secrets, granted: defaultPermissions };
}

/**
 * The workflow that a job calls. Throws when what it is given is not what it declares.
 * @param name of the calling job
 * @param contexts what the caller's expressions see
 */
export function calledFrame(
  frame: Frame,
  call: CallDefinition,
  name: string,
  contexts: Readonly<Record<string, unknown>>,
): Frame {
  const { called, inputs, secrets } = call;
  const all = (templates: CallDefinition['inputs'], place: 'job-setting' | 'call-secrets') =>
    Object.fromEntries(
      Object.entries(templates).map(([key, { text }]) => [key, interpolate(text, place, { contexts })] as const),
    );
  return {
    workflow: called.workflow,
    path: `${frame.path}${call.key}/`,
    title: `${frame.title}${name} / `,
    inputs: callInputs(called.inputs, all(inputs, 'job-setting')),
    secrets: secrets === 'inherit' ? frame.secrets : all(secrets, 'call-secrets'),
    granted: call.permissions ?? frame.workflow.permissions ?? frame.granted,
  };
}
