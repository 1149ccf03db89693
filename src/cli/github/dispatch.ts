import { z } from 'zod';
import { ImprimaturError } from '../../domain/errors.ts';
import { ONCE, reasonOf, statusOf } from '../../github/client.ts';
import type { Connected } from './connect.ts';

/** A GitHub Enterprise Server may answer without them. */
const runDetails = z.object({ html_url: z.string() });

/**
 * Starts the repository's Actions workflow, so that what follows is done by its token and not by the person's.
 * @returns the page of the run, or of the runs where GitHub does not say which one it is.
 * @throws ImprimaturError `dispatch-forbidden`, `dispatch-refused` or `workflow-file-missing`.
 */
export async function dispatch(
  connected: Connected,
  workflow: string,
  inputs: Readonly<Record<string, string>>,
): Promise<string> {
  const { client, repository, defaultBranch, url } = connected;
  try {
    const answer = await client.rest.actions.createWorkflowDispatch({
      ...repository,
      ...ONCE,
      workflow_id: workflow,
      ref: defaultBranch,
      inputs,
      return_run_details: true,
    });
    return runDetails.safeParse(answer.data).data?.html_url ?? `${url}/actions/workflows/${workflow}`;
  } catch (error) {
    throw refusal(error, connected, workflow);
  }
}

function refusal(error: unknown, { mayWrite, defaultBranch }: Connected, workflow: string): unknown {
  const reason = reasonOf(error);
  const status = statusOf(error);
  if (status === 422) return new ImprimaturError('dispatch-refused', ended(reason), error);
  // Who may not see that there is something is told that there is nothing.
  if (status === 403 ? !/rate limit/i.test(reason) : status === 404 && !mayWrite)
    return new ImprimaturError('dispatch-forbidden', ended(reason), error);
  if (status !== 404) return error;
  return new ImprimaturError('workflow-file-missing', `.github/workflows/${workflow} on ${defaultBranch}.`, error);
}

const ended = (text: string): string => text.replace(/[.\s]*$/, '.');
