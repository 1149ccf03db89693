import { ImprimaturError } from '../src/domain/errors.ts';
import { inCatalogue } from '../src/github/client.ts';
import { annotate, say, stop, summarize } from './output.ts';
import { errorSummary } from './summary.ts';

/** An expected failure is said in the words of the catalogue; a bug keeps its stack. */
export async function report(failure: unknown): Promise<void> {
  const error = inCatalogue(failure);
  if (!(error instanceof ImprimaturError)) {
    stop(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return;
  }
  if (error.code === 'run-elsewhere') {
    say(`${error.message} ${error.help}`);
    return;
  }
  annotate('error', `${error.message} ${error.help}`, { title: error.code });
  process.exitCode = 1;
  await summarize(errorSummary(error));
}
