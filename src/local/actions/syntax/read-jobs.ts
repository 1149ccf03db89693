import { readPermissions } from './permissions.ts';
import { readSteps } from './read-steps.ts';
import type { Concurrency, JobDefinition } from './workflow.ts';
import type { At, YamlReader } from './yaml-reader.ts';

const jobKeys = [
  'name',
  'needs',
  'if',
  'permissions',
  'runs-on',
  'timeout-minutes',
  'concurrency',
  'env',
  'outputs',
  'steps',
];

/** Reads `concurrency:`, which is a group or a mapping. */
export function readConcurrency(reader: YamlReader, at: At, place: 'concurrency' | 'job-setting'): Concurrency {
  if (reader.isText(at)) return { group: reader.template(at, place), queue: false };
  const entries = reader.entries(at, ['group', 'cancel-in-progress', 'queue']);
  const group = entries.get('group');
  if (group === undefined) reader.problem(at, 'needs `group`');
  const cancel = entries.get('cancel-in-progress');
  const queue = entries.get('queue');
  return {
    group: group === undefined ? { text: '', line: reader.line(at) } : reader.template(group, place),
    queue: queue !== undefined && reader.text(queue) === 'max',
    ...(cancel !== undefined && { cancelInProgress: reader.template(cancel, place) }),
  };
}

function readJob(reader: YamlReader, key: string, at: At): JobDefinition {
  const entries = reader.entries(at, jobKeys);
  // Also the name of the job's folder.
  if (!/^[A-Za-z_][\w-]*$/.test(key)) reader.problem(at, 'a job is named by letters, digits, - and _', 'key');
  const optional = <T>(name: string, read: (value: At) => T): T | undefined => {
    const value = entries.get(name);
    return value === undefined ? undefined : read(value);
  };
  const runsOn = entries.get('runs-on');
  if (runsOn === undefined) reader.problem(at, 'needs `runs-on`', 'key');
  const steps = entries.get('steps');
  if (steps === undefined) reader.problem(at, 'needs `steps`', 'key');
  const labels = runsOn === undefined ? [] : reader.isList(runsOn) ? reader.items(runsOn) : [runsOn];
  const name = optional('name', (value) => reader.template(value, 'job-name'));
  const condition = optional('if', (value) => reader.template(value, 'job-if'));
  const permissions = optional('permissions', (value) => readPermissions(reader, value));
  const timeoutMinutes = optional('timeout-minutes', (value) => reader.template(value, 'job-setting'));
  const concurrency = optional('concurrency', (value) => readConcurrency(reader, value, 'job-setting'));
  return {
    key,
    needs: optional('needs', (value) => reader.texts(value)) ?? [],
    labels: labels.map((label) => reader.template(label, 'job-setting')),
    environment: reader.templates(entries.get('env'), 'job-env'),
    outputs: reader.templates(entries.get('outputs'), 'job-outputs'),
    steps: steps === undefined ? [] : readSteps(reader, steps),
    ...(name !== undefined && { name }),
    ...(condition !== undefined && { condition }),
    ...(permissions !== undefined && { permissions }),
    ...(timeoutMinutes !== undefined && { timeoutMinutes }),
    ...(concurrency !== undefined && { concurrency }),
  };
}

/** Puts every job behind those it needs; whatever is left over needs itself, round a circle. */
function inOrder(jobs: readonly JobDefinition[]): { sorted: JobDefinition[]; circular: JobDefinition[] } {
  const sorted: JobDefinition[] = [];
  let left = [...jobs];
  for (;;) {
    const ready = left.filter((job) => job.needs.every((need) => sorted.some((done) => done.key === need)));
    if (ready.length === 0) return { sorted, circular: left };
    sorted.push(...ready);
    left = left.filter((job) => !ready.includes(job));
  }
}

export function readJobs(reader: YamlReader, at: At): JobDefinition[] {
  const places = reader.entries(at);
  const jobs = [...places].map(([key, value]) => readJob(reader, key, value));
  if (jobs.length === 0) reader.problem(at, 'a workflow needs at least one job');
  const missing = jobs.flatMap((job) => job.needs.filter((need) => !places.has(need)).map((need) => ({ job, need })));
  for (const { job, need } of missing) {
    reader.problem(places.get(job.key) ?? at, `needs the job ${need}, which does not exist`, 'key');
  }
  const { sorted, circular } = inOrder(jobs);
  if (missing.length === 0) {
    for (const job of circular) reader.problem(places.get(job.key) ?? at, 'needs itself, round a circle', 'key');
  }
  return sorted;
}
