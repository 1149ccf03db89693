/** The Actions workflow files as shipped, and a way to try a changed one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHECKOUT, WORKFLOW_FILE } from '../../src/local/harness.ts';

const RUN_FILE = '.github/workflows/run.yml';

/** What users copy. */
export const CALLER = await readFile(join(CHECKOUT, WORKFLOW_FILE), 'utf8');
/** What it calls. */
export const CALLED = await readFile(join(CHECKOUT, RUN_FILE), 'utf8');

const AT_RELEASE = 'uses: imprimatur/imprimatur/.github/workflows/run.yml@v0';

/** A repository whose own file calls a changed copy of ours that stands beside it. */
export function callingCopy(change: (called: string) => string): { workflow: string; files: Record<string, string> } {
  const changed = change(CALLED);
  if (changed === CALLED) throw new Error('the called workflow is not as this test knows it');
  if (!CALLER.includes(AT_RELEASE)) throw new Error('the caller calls something else');
  return { workflow: CALLER.replace(AT_RELEASE, `uses: ./${RUN_FILE}`), files: { [RUN_FILE]: changed } };
}
