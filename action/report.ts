import * as core from '@actions/core';
import { ImprimaturError } from '../src/domain/errors.ts';
import { inCatalogue } from '../src/github/client.ts';
import { errorSummary } from './summary.ts';

/** Runners of old servers have no summaries. */
export const summarize = async (text: string): Promise<void> => {
  if (text !== '' && process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(text).write();
};

/** An expected failure is said in the words of the catalogue; a bug keeps its stack. */
export async function report(failure: unknown): Promise<void> {
  const error = inCatalogue(failure);
  if (!(error instanceof ImprimaturError)) {
    core.setFailed(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return;
  }
  if (error.code === 'run-elsewhere') {
    core.info(`${error.message} ${error.help}`);
    return;
  }
  core.error(`${error.message} ${error.help}`, { title: error.code });
  process.exitCode = 1;
  await summarize(errorSummary(error));
}
