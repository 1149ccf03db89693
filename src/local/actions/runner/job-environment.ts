import { delimiter } from 'node:path';
import { githubContext } from './contexts.ts';
import { runnerContext, type Session } from './session.ts';

/** The `github` values that a job does not get as a variable. */
const notVariables: ReadonlySet<string> = new Set(['event']);

/**
 * The environment of a step: the documented one and what the workflow sets, nothing of this process but PATH. Source:
 * docs.github.com, "Variables reference", "Default environment variables".
 */
export function jobEnvironment(
  session: Session,
  own: { readonly environment: Readonly<Record<string, string>>; readonly action: string; readonly actionPath: string },
): Record<string, string> {
  const { world, run, folders } = session;
  const defaults: Record<string, string> = {};
  for (const [name, value] of Object.entries(githubContext(world.layer, run))) {
    if (!notVariables.has(name)) defaults[`GITHUB_${name.toUpperCase()}`] = String(value);
  }
  for (const [name, value] of Object.entries(runnerContext(session))) defaults[`RUNNER_${name.toUpperCase()}`] = value;
  const given: Record<string, string> = {
    CI: 'true',
    HOME: folders.home,
    ...world.settings.environment,
    ...session.environment,
    ...own.environment,
  };
  const path = given.PATH ?? process.env.PATH ?? '';
  return {
    ...given,
    // What follows can't be overwritten by a workflow, as on GitHub.
    ...defaults,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: own.action,
    GITHUB_ACTION_PATH: own.actionPath,
    GITHUB_EVENT_PATH: session.eventFile,
    GITHUB_JOB: session.definition.key,
    GITHUB_WORKSPACE: folders.workspace,
    PATH: [...session.paths.toReversed(), path].join(delimiter),
  };
}
