import type { CallInput, CallSecret } from './call-inputs.ts';
import type { CallDefinition, Called, Permissions, Templates, WorkflowFile } from './workflow.ts';
import type { At, YamlReader } from './yaml-reader.ts';

/** The file that `uses:` of a job names; undefined when the local runner does not know it. */
export type FindCalled = (uses: string) => WorkflowFile | undefined;

type Call = Pick<CallDefinition, 'kind' | 'uses' | 'line' | 'inputs' | 'secrets' | 'called'>;

/** GitHub refuses a call that leaves out what is required or gives what nobody asked for. */
function compare(
  reader: YamlReader,
  at: At,
  what: 'input' | 'secret',
  declared: Readonly<Record<string, Pick<CallInput | CallSecret, 'required'>>>,
  given: Templates,
): void {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(declared, name)) reader.problem(at, `the called workflow declares no ${what} ${name}`);
  }
  for (const [name, { required }] of Object.entries(declared)) {
    if (required && !Object.hasOwn(given, name)) reader.problem(at, `the called workflow requires the ${what} ${name}`);
  }
}

const levels = ['none', 'read', 'write'] as const;

/** A called workflow gets no permission that its caller does not have: GitHub then starts nothing at all. */
function bound(reader: YamlReader, at: At, { workflow }: Called, granted: Permissions): void {
  for (const job of workflow.jobs) {
    for (const [name, level] of Object.entries(job.permissions ?? workflow.permissions ?? {})) {
      const allowed = granted[name] ?? 'none';
      if (levels.indexOf(level) > levels.indexOf(allowed)) {
        reader.problem(at, `its job ${job.key} requests ${name}: ${level}, but is only allowed ${name}: ${allowed}`);
      }
    }
  }
}

/** Reads what is left of a job that calls a workflow; undefined, with the problems, when there is none to call. */
export function readCall(
  reader: YamlReader,
  entries: ReadonlyMap<string, At>,
  granted: Permissions,
  findCalled: FindCalled,
): Call | undefined {
  const at = entries.get('uses');
  if (at === undefined) return undefined;
  const uses = reader.text(at);
  const file = findCalled(uses);
  if (file === undefined) {
    const known = './.github/workflows/… of the same commit and imprimatur/imprimatur/.github/workflows/…@…';
    reader.problem(at, `the local runner can't call ${uses}; it finds ${known}`);
    return undefined;
  }
  const declared = file.triggers?.find(({ event }) => event === 'workflow_call')?.call;
  if (declared === undefined) reader.problem(at, `${uses} is not for calling: it has no \`on.workflow_call\``);
  for (const { line, sentence } of file.problems) reader.problem(at, `${file.path}:${line}: ${sentence}`);
  if (declared === undefined || file.workflow === undefined) return undefined;
  const called = { ...declared, workflow: file.workflow };
  if (file.workflow.concurrency !== undefined) {
    reader.problem(at, `${uses} has \`concurrency\` of its own, which the local runner does not honour in a call`);
  }
  const inputs = reader.templates(entries.get('with'), 'job-setting');
  compare(reader, entries.get('with') ?? at, 'input', called.inputs, inputs);
  const given = entries.get('secrets');
  const inherits = given !== undefined && reader.isText(given) && reader.text(given) === 'inherit';
  const secrets = inherits ? 'inherit' : reader.templates(given, 'call-secrets');
  if (secrets !== 'inherit') compare(reader, given ?? at, 'secret', called.secrets, secrets);
  bound(reader, at, called, granted);
  return { kind: 'call', uses, line: reader.line(at), inputs, secrets, called };
}
