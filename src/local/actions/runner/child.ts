import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a child has after each signal, in milliseconds. GitHub: 7.5 s after SIGINT, 2.5 s after SIGTERM. */
export interface Grace {
  readonly interrupt: number;
  readonly terminate: number;
}

export const gitHubGrace: Grace = { interrupt: 7_500, terminate: 2_500 };

/** After its end, a child's own children may hold its output open: do not wait for them longer than this. */
const drainMilliseconds = 500;

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Why it could not be started. */
  readonly error?: string;
}

export interface Child {
  /** Absent when it could not be started. */
  readonly pid: number | undefined;
  readonly ended: Promise<Ending>;
  /** Asks it to end, then insists. */
  cancel(): void;
  kill(): void;
}

export interface ChildOptions {
  readonly command: string;
  readonly parameters: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly grace: Grace;
  onLine(line: string): void;
}

/** Starts a process with exactly the given environment; its output arrives by lines. */
export function startChild(options: ChildOptions): Child {
  const child = spawn(options.command, options.parameters, {
    cwd: options.directory,
    env: { ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', options.onLine);
  }
  const timers: NodeJS.Timeout[] = [];
  let alive = true;
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const exited = new Promise<Ending>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', (error) => resolve({ code: null, signal: null, error: error.message }));
  });
  const ended = exited.then(async (ending) => {
    alive = false;
    for (const timer of timers) clearTimeout(timer);
    if (ending.error === undefined) await Promise.race([closed, sleep(drainMilliseconds, undefined, { ref: false })]);
    return ending;
  });
  const send = (signal: NodeJS.Signals) => {
    if (alive) child.kill(signal);
  };
  return {
    pid: child.pid,
    ended,
    cancel() {
      if (!alive || timers.length > 0) return;
      send('SIGINT');
      const { interrupt, terminate } = options.grace;
      timers.push(
        setTimeout(() => send('SIGTERM'), interrupt),
        setTimeout(() => send('SIGKILL'), interrupt + terminate),
      );
    },
    kill: () => send('SIGKILL'),
  };
}
