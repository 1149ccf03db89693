import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { CHECKOUT } from '../../../src/local/harness.ts';

export interface Startup {
  readonly runs: number;
  /** Milliseconds of a whole process, the median. */
  readonly ours: number;
  readonly node: number;
  readonly empty: number;
}

const EMPTY_ACTION = `import * as core from '@actions/core';
import * as github from '@actions/github';
core.info(\`\${github.context.eventName} \${core.getInput('github-token').length}\`);
`;

/** Whole processes, in turns, so that whatever else the machine does meets all of them alike. */
export async function measureStartup(runs: number): Promise<Startup> {
  const folder = mkdtempSync(join(tmpdir(), 'imprimatur-startup-'));
  try {
    const environment = runnerEnvironment(folder);
    const commands = {
      ours: [join(CHECKOUT, 'action/dist/index.js')],
      node: ['-e', '0'],
      empty: [emptyAction(folder)],
    };
    const times: Record<keyof typeof commands, number[]> = { ours: [], node: [], empty: [] };
    const names = Object.keys(times) as (keyof typeof commands)[];
    for (let run = -1; run < runs; run += 1) {
      for (const name of names) {
        const taken = await timed(commands[name], environment, name === 'ours' ? 'Nothing to do' : '');
        // The first of each reads files that are not in memory yet.
        if (run >= 0) times[name].push(taken);
      }
    }
    return { runs, ours: median(times.ours), node: median(times.node), empty: median(times.empty) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timed(parameters: readonly string[], env: NodeJS.ProcessEnv, expected: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, parameters, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      const milliseconds = performance.now() - started;
      if (code === 0 && output.includes(expected)) resolve(milliseconds);
      else reject(new Error(`${parameters.join(' ')} ended with ${code}:\n${output}`));
    });
  });
}

/** What the runner sets for a job of an event that concerns no task: an issue without a label of ours. */
function runnerEnvironment(folder: string): NodeJS.ProcessEnv {
  const event = join(folder, 'event.json');
  const issue = { number: 1, title: 'A bug', body: 'It does not work. '.repeat(200), labels: [{ name: 'bug' }] };
  const repository = { name: 'site', full_name: 'ada/site', owner: { login: 'ada' }, default_branch: 'main' };
  writeFileSync(event, JSON.stringify({ action: 'labeled', issue, repository, sender: { login: 'ada' } }));
  const files = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'].map((name) => {
    const path = join(folder, name);
    writeFileSync(path, '');
    return [name, path] as const;
  });
  const { inputs } = parse(readFileSync(join(CHECKOUT, 'action.yml'), 'utf8')) as {
    inputs: Readonly<Record<string, { readonly default: string }>>;
  };
  const given = Object.entries(inputs).map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default] as const);
  return {
    ...Object.fromEntries([...given, ...files]),
    'INPUT_GITHUB-TOKEN': 'ghs_bench',
    PATH: process.env.PATH,
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'issues',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'ada/site',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW_REF: 'ada/site/.github/workflows/imprimatur.yml@refs/heads/main',
    // Nobody answers here: an event that concerns no task must not ask.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
  };
}

/** What everybody pays who imports the two packages statically, bundled as we bundle. */
function emptyAction(folder: string): string {
  const source = join(folder, 'empty');
  const output = join(folder, 'empty-dist');
  mkdirSync(source);
  writeFileSync(join(source, 'index.js'), EMPTY_ACTION);
  writeFileSync(join(source, 'package.json'), '{"type":"module"}');
  symlinkSync(join(CHECKOUT, 'node_modules'), join(source, 'node_modules'));
  const ncc = fileURLToPath(new URL('cli.js', import.meta.resolve('@vercel/ncc')));
  execFileSync(process.execPath, [ncc, 'build', join(source, 'index.js'), '-o', output, '-C', '-q'], { stdio: 'pipe' });
  return join(output, 'index.js');
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
