/** The program act (github.com/nektos/act) as a runner: one run of the caller's file, in host mode, without a network. */
import { spawn } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { CHECKOUT } from '../../src/local/harness.ts';

/** The actions of others that run.yml uses, and what stands in for each. `checkout` act does itself. */
const STAND_INS: Readonly<Record<string, 'restore' | 'save' | 'upload' | 'download'>> = {
  'actions/cache/restore': 'restore',
  'actions/cache/save': 'save',
  'actions/upload-artifact': 'upload',
  'actions/download-artifact': 'download',
};

export interface ActRun {
  readonly id: number;
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actor: string;
  readonly token: string;
}

export interface ActOptions {
  /** The program. */
  readonly act: string;
  /** A folder of its own, thrown away by whoever made it. */
  readonly scratch: string;
  /** The clone of the second repository. */
  readonly repository: string;
  /** Address of the API. */
  readonly url: string;
  readonly workflowRef: string;
  readonly secrets: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
}

/** Folders of what `uses:` names, by "owner/name@ref": our checkout as it is released, and the stand-ins. */
function actions(scratch: string): Record<string, string> {
  const run = readFileSync(join(CHECKOUT, '.github/workflows/run.yml'), 'utf8');
  const folders: Record<string, string> = {};
  const ours = join(scratch, 'imprimatur');
  mkdirSync(join(ours, '.github/workflows'), { recursive: true });
  copyFileSync(join(CHECKOUT, 'action.yml'), join(ours, 'action.yml'));
  cpSync(join(CHECKOUT, 'action/dist'), join(ours, 'action/dist'), { recursive: true });
  // act 0.2.89 refuses the key, which it would ignore otherwise: it knows no concurrency.
  writeFileSync(join(ours, '.github/workflows/run.yml'), run.replace(/^ +queue: max\n/m, ''));
  folders['imprimatur/imprimatur@v0'] = ours;
  for (const [, name = '', version = ''] of run.matchAll(/uses: (actions\/\S+)@([0-9a-f]{40})/g)) {
    const does = STAND_INS[name];
    if (does === undefined) continue;
    const [owner, repository, ...within] = name.split('/');
    const folder = join(scratch, `${repository}`);
    mkdirSync(join(folder, ...within), { recursive: true });
    const inputs = ['name', 'path', 'key', 'restore-keys'].map((input) => `  ${input}: { description: As there }`);
    const manifest = [
      `name: ${does}`,
      'description: Stands in',
      'inputs:',
      `  does: { description: What, default: ${does} }`,
      ...inputs,
      'runs: { using: node24, main: store.mjs }',
    ];
    writeFileSync(join(folder, ...within, 'action.yml'), `${manifest.join('\n')}\n`);
    copyFileSync(join(import.meta.dirname, 'store.mjs'), join(folder, ...within, 'store.mjs'));
    folders[`${owner}/${repository}@${version}`] = folder;
  }
  return folders;
}

export interface ActResult {
  readonly code: number;
  readonly log: string;
}

export interface Act {
  /** @param onJob told of the end of each job, by its key */
  run(run: ActRun, onJob: (key: string, result: string) => void): Promise<ActResult>;
}

const pairs = (flag: string, values: Readonly<Record<string, string>>): string[] =>
  Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);

export function createAct(options: ActOptions): Act {
  const { scratch, repository, url } = options;
  const local = pairs('--local-repository', actions(join(scratch, 'actions')));
  return {
    async run({ id, event, payload, actor, token }, onJob) {
      const eventFile = join(scratch, `event-${id}.json`);
      writeFileSync(eventFile, JSON.stringify(payload));
      const environment = {
        GITHUB_API_URL: url,
        GITHUB_SERVER_URL: url,
        GITHUB_RUN_ID: String(id),
        GITHUB_WORKFLOW_REF: options.workflowRef,
        IMPRIMATUR_ACT_STORE: join(scratch, 'store'),
      };
      const parameters = [
        event,
        '--json',
        ...['--directory', repository, '--eventpath', eventFile, '--actor', actor],
        ...['--platform', 'ubuntu-latest=-self-hosted', '--action-cache-path', join(scratch, 'cache')],
        ...['--no-cache-server', '--action-offline-mode', ...local],
        ...pairs('--env', environment),
        ...pairs('--secret', { ...options.secrets, GITHUB_TOKEN: token }),
        ...pairs('--var', options.variables),
      ];
      const child = spawn(options.act, parameters, {
        cwd: repository,
        // The Node of this checkout: act runs JavaScript with the one in the PATH.
        env: { PATH: [join(CHECKOUT, 'node_modules/.bin'), process.env.PATH].join(delimiter), HOME: scratch },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const log: string[] = [];
      const read = (line: string): void => {
        const { job = '', jobID, jobResult, msg } = lineOf(line);
        log.push(`${job} ${msg ?? line}`.trim());
        if (jobID !== undefined && jobResult !== undefined) onJob(jobID, jobResult);
      };
      createInterface({ input: child.stdout }).on('line', read);
      createInterface({ input: child.stderr }).on('line', read);
      const code = await new Promise<number>((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (ended) => resolve(ended ?? 1));
      });
      return { code, log: log.join('\n') };
    },
  };
}

interface Line {
  readonly job?: string;
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly msg?: string;
}

function lineOf(line: string): Line {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return {};
  }
}
