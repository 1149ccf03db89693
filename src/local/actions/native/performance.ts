import { isAbsolute, join } from 'node:path';
import type { Session } from '../runner/session.ts';
import type { StepDefinition } from '../syntax/workflow.ts';

/** One step about to be performed, everything in it evaluated. */
export interface StepCall {
  readonly definition: StepDefinition;
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  /** The step's own folder, for its command files. */
  readonly directory: string;
  output(name: string, value: string): void;
}

/** Performs a step. Whoever throws fails it; `false` fails it without a further word. */
export type Performance = (session: Session, call: StepCall) => Promise<boolean>;

/** Where a path of an input lies: `~` is the job's home, relative paths start at the workspace. */
export function located(session: Session, path: string): string {
  if (path === '~' || path.startsWith('~/')) return join(session.folders.home, path.slice(1));
  return isAbsolute(path) ? path : join(session.folders.workspace, path);
}

export function lines(value: string | undefined): string[] {
  return (value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The places of a list of paths. Patterns are no part of what the local runner does. */
export function locatedPaths(session: Session, value: string | undefined): string[] {
  const paths = lines(value);
  if (paths.length === 0) throw new Error('Input required and not supplied: path');
  const pattern = paths.find((path) => /[*?[\]!]/.test(path));
  if (pattern !== undefined) throw new Error(`The local runner takes no patterns in path: ${pattern}`);
  return paths.map((path) => located(session, path));
}

export function isTrue(value: string | undefined): boolean {
  return value?.toLowerCase() === 'true';
}
