import { defaultPermissions, readPermissions } from './permissions.ts';
import type { FindCalled } from './read-call.ts';
import { readConcurrency, readJobs } from './read-jobs.ts';
import { readTriggers } from './triggers.ts';
import type { WorkflowFile } from './workflow.ts';
import { YamlReader } from './yaml-reader.ts';

const workflowKeys = ['name', 'run-name', 'on', 'permissions', 'env', 'concurrency', 'jobs'];

/**
 * Reads the subset of GitHub's workflow syntax that Imprimatur's own file uses. Whatever else stands in a file is a
 * problem with its line: a runner that skipped what it does not know would let tests pass that GitHub would not.
 * @param findCalled gives the workflows that its jobs may call; without it there are none.
 */
export function readWorkflow(path: string, text: string, findCalled: FindCalled = () => undefined): WorkflowFile {
  const reader = new YamlReader(path, text);
  if (reader.broken) return { path, name: path, triggers: undefined, workflow: undefined, problems: reader.problems };
  const entries = reader.entries(reader.root, workflowKeys);
  const on = entries.get('on');
  const before = reader.problems.length;
  if (on === undefined) reader.problem(reader.root, 'needs `on`');
  const triggers = on === undefined ? undefined : readTriggers(reader, on);
  // Events that cannot be read leave open when the file should run, other problems do not.
  const known = reader.problems.length === before || (triggers?.length ?? 0) > 0 ? triggers : undefined;

  const named = entries.get('name');
  const runName = entries.get('run-name');
  const permissions = entries.get('permissions');
  const concurrency = entries.get('concurrency');
  const jobs = entries.get('jobs');
  if (jobs === undefined) reader.problem(reader.root, 'needs `jobs`');
  const name = named === undefined ? path : reader.text(named);
  const granted = permissions === undefined ? undefined : readPermissions(reader, permissions);
  const workflow = {
    path,
    name,
    environment: reader.templates(entries.get('env'), 'env'),
    jobs: jobs === undefined ? [] : readJobs(reader, jobs, granted ?? defaultPermissions, findCalled),
    ...(runName !== undefined && { runName: reader.template(runName, 'run-name') }),
    ...(granted !== undefined && { permissions: granted }),
    ...(concurrency !== undefined && { concurrency: readConcurrency(reader, concurrency, 'concurrency') }),
  };
  const { problems } = reader;
  return { path, name, triggers: known, workflow: problems.length === 0 ? workflow : undefined, problems };
}
