import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../runner/action-manifest.ts';
import { startChild } from '../runner/child.ts';
import { parseFileCommands } from '../runner/file-commands.ts';
import { jobEnvironment } from '../runner/job-environment.ts';
import { evaluate, type Session, scopeOf } from '../runner/session.ts';
import type { Performance, StepCall } from './performance.ts';

const commandFiles = {
  GITHUB_ENV: 'env',
  GITHUB_OUTPUT: 'output',
  GITHUB_PATH: 'path',
  GITHUB_STATE: 'state',
  GITHUB_STEP_SUMMARY: 'summary',
} as const;

/** GitHub throws a larger step summary away, in bytes. */
const largestSummary = 1_048_576;

/** `INPUT_GITHUB-TOKEN`: upper case, spaces become `_`, dashes stay. */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function inputVariables(session: Session, call: StepCall, manifest: ReturnType<typeof readManifest>) {
  const variables: Record<string, string> = {};
  const scope = scopeOf(session, call.environment);
  for (const [name, fallback] of Object.entries(manifest.inputs)) {
    variables[inputVariable(name)] = fallback === undefined ? '' : evaluate(session, fallback, 'action-default', scope);
  }
  const known = Object.keys(manifest.inputs).map((name) => name.toLowerCase());
  for (const [name, value] of Object.entries(call.inputs)) {
    if (!known.includes(name.toLowerCase())) {
      session.log.warning(`Unexpected input(s) '${name}', valid inputs are ${JSON.stringify(known)}`);
    }
    variables[inputVariable(name)] = value;
  }
  return variables;
}

/** Takes over what the action left in its command files. */
function collect(session: Session, call: StepCall): void {
  const read = (name: keyof typeof commandFiles) => {
    const file = join(call.directory, commandFiles[name]);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  for (const [name, value] of Object.entries(parseFileCommands(read('GITHUB_OUTPUT')))) call.output(name, value);
  Object.assign(session.environment, parseFileCommands(read('GITHUB_ENV')));
  session.paths.push(
    ...read('GITHUB_PATH')
      .split(/\r?\n/)
      .filter((line) => line !== ''),
  );
  const summary = read('GITHUB_STEP_SUMMARY');
  if (Buffer.byteLength(summary) > largestSummary) {
    session.log.error('$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k');
  } else if (summary !== '') {
    const { record } = session;
    record.summary = [record.summary, session.masks.hide(summary)].filter((part) => part !== '').join('\n');
  }
}

/** Runs the Action's bundle as GitHub's runner does: a process with a clean environment. */
export const performAction: Performance = async (session, call) => {
  const { settings, pids } = session.world;
  const manifest = readManifest(settings.actionDirectory);
  if (!existsSync(manifest.main)) throw new Error(`File not found: '${manifest.main}'. Build the bundle first.`);
  const files: Record<string, string> = {};
  for (const [name, file] of Object.entries(commandFiles)) {
    files[name] = join(call.directory, file);
    writeFileSync(join(call.directory, file), '');
  }
  const environment = jobEnvironment(session, {
    environment: call.environment,
    action: call.definition.id ?? '__imprimatur_imprimatur',
    actionPath: settings.actionDirectory,
  });
  const child = startChild({
    command: settings.nodeBinary,
    parameters: [manifest.main],
    directory: session.folders.workspace,
    environment: { ...environment, ...inputVariables(session, call, manifest), ...files },
    grace: settings.grace,
    onLine: (line) => session.log.line(line),
  });
  session.child = child;
  if (child.pid !== undefined) {
    pids.add(child.pid);
    settings.onJob('spawned', session.run, session.record, child.pid);
  }
  const ending = await child.ended;
  session.child = undefined;
  if (child.pid !== undefined) pids.delete(child.pid);
  collect(session, call);
  if (ending.error !== undefined) throw new Error(`The process could not be started: ${ending.error}`);
  if (ending.signal !== null) session.log.error(`The process was ended by ${ending.signal}.`);
  else if (ending.code !== 0) session.log.write(`##[error]The process ended with exit code ${ending.code}.`);
  return ending.code === 0;
};
