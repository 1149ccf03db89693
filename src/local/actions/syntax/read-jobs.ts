import { readPermissions } from './permissions.ts';
import { type FindCalled, readCall } from './read-call.ts';
import { readSteps } from './read-steps.ts';
import type { CallDefinition, Concurrency, JobDefinition, Permissions } from './workflow.ts';
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
const callKeys = ['name', 'needs', 'if', 'permissions', 'uses', 'with', 'secrets'];

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

interface Reading {
  readonly reader: YamlReader;
  /** What jobs get that name no permissions. */
  readonly granted: Permissions;
  readonly findCalled: FindCalled;
}

/** A job; undefined when it calls a workflow that can't be read. */
function readJob({ reader, granted, findCalled }: Reading, key: string, at: At) {
  const isCall = reader.entries(at).has('uses');
  const entries = reader.entries(at, isCall ? callKeys : jobKeys);
  // Also the name of the job's folder.
  if (!/^[A-Za-z_][\w-]*$/.test(key)) reader.problem(at, 'a job is named by letters, digits, - and _', 'key');
  const optional = <T>(name: string, read: (value: At) => T): T | undefined => {
    const value = entries.get(name);
    return value === undefined ? undefined : read(value);
  };
  const name = optional('name', (value) => reader.template(value, 'job-name'));
  const condition = optional('if', (value) => reader.template(value, 'job-if'));
  const permissions = optional('permissions', (value) => readPermissions(reader, value));
  const common = {
    key,
    needs: optional('needs', (value) => reader.texts(value)) ?? [],
    ...(name !== undefined && { name }),
    ...(condition !== undefined && { condition }),
    ...(permissions !== undefined && { permissions }),
  };
  if (isCall) {
    const call = readCall(reader, entries, permissions ?? granted, findCalled);
    return call && { ...common, ...call };
  }
  return { ...common, ...readMachine(reader, at, entries, optional) };
}

/** What a job with steps has besides. */
function readMachine(
  reader: YamlReader,
  at: At,
  entries: ReadonlyMap<string, At>,
  optional: <T>(name: string, read: (value: At) => T) => T | undefined,
) {
  const runsOn = entries.get('runs-on');
  if (runsOn === undefined) reader.problem(at, 'needs `runs-on`', 'key');
  const steps = entries.get('steps');
  if (steps === undefined) reader.problem(at, 'needs `steps`', 'key');
  const labels = runsOn === undefined ? [] : reader.isList(runsOn) ? reader.items(runsOn) : [runsOn];
  const timeoutMinutes = optional('timeout-minutes', (value) => reader.template(value, 'job-setting'));
  const concurrency = optional('concurrency', (value) => readConcurrency(reader, value, 'job-setting'));
  return {
    kind: 'steps' as const,
    labels: labels.map((label) => reader.template(label, 'job-setting')),
    environment: reader.templates(entries.get('env'), 'job-env'),
    outputs: reader.templates(entries.get('outputs'), 'job-outputs'),
    steps: steps === undefined ? [] : readSteps(reader, steps),
    ...(timeoutMinutes !== undefined && { timeoutMinutes }),
    ...(concurrency !== undefined && { concurrency }),
  };
}

type AnyJob = JobDefinition | CallDefinition;

/** Puts every job behind those it needs; whatever is left over needs itself, round a circle. */
function inOrder(jobs: readonly AnyJob[]): { sorted: AnyJob[]; circular: AnyJob[] } {
  const sorted: AnyJob[] = [];
  let left = [...jobs];
  for (;;) {
    const ready = left.filter((job) => job.needs.every((need) => sorted.some((done) => done.key === need)));
    if (ready.length === 0) return { sorted, circular: left };
    sorted.push(...ready);
    left = left.filter((job) => !ready.includes(job));
  }
}

export function readJobs(reader: YamlReader, at: At, granted: Permissions, findCalled: FindCalled): AnyJob[] {
  const places = reader.entries(at);
  const jobs = [...places].flatMap(([key, value]) => readJob({ reader, granted, findCalled }, key, value) ?? []);
  if (places.size === 0) reader.problem(at, 'a workflow needs at least one job');
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
