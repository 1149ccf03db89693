/** A stage for tests of the local Actions: a tiny layer in memory and a stand-in for the Action's bundle. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalActions, type LocalActionsOptions, localActions } from '../../src/local/actions/local-actions.ts';
import { Refusal } from '../../src/local/github/answers.ts';
import { createRouter } from '../../src/local/github/routing.ts';
import type { Caller, GitHubEvent, Layer, LayerResponse } from '../../src/local/layer.ts';
import { mistakesIn } from '../openapi/deliberate.ts';

export const sha = 'a'.repeat(40);

/** What the stand-in does is its input `command`; it leaves its environment beside its command files. */
const main = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
const { env } = process;
const output = (text) => appendFileSync(env.GITHUB_OUTPUT, text);
writeFileSync(join(dirname(env.GITHUB_OUTPUT), 'environment.json'), JSON.stringify(env));
const command = env.INPUT_COMMAND;
output('status=did ' + command + '\\n');
if (command === 'agent') {
  const folder = join(env.RUNNER_TEMP, 'proposal');
  mkdirSync(join(folder, 'files'), { recursive: true });
  writeFileSync(join(folder, 'proposal.json'), '{"task":' + env.INPUT_TASK + '}');
  writeFileSync(join(folder, 'files', 'post.md'), '# Hello');
  writeFileSync(join(folder, '.hidden'), 'no');
  output('proposal<<END\\n' + folder + '\\nEND\\n');
  appendFileSync(env.GITHUB_STEP_SUMMARY, '## Worked on ' + env.INPUT_TASK);
}
if (command === 'talk') {
  console.log('the key is ' + env['INPUT_OPENAI-API-KEY'] + ', the token ' + env['INPUT_GITHUB-TOKEN']);
  console.log('::add-mask::private');
  console.error('private matters');
  console.log('::error file=a.md,line=3,title=Claim::No source%0Afor it');
  console.log('::warning::Careful');
  for (let index = 0; index < 12; index += 1) console.log('::notice::note ' + index);
}
if (command === 'api') {
  const post = async (path, body) => {
    const headers = { authorization: 'Bearer ' + env['INPUT_GITHUB-TOKEN'] };
    const url = env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + path;
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  };
  output('comment=' + (await post('/issues/' + env.INPUT_TASK + '/comments', { body: '/hello from a job' })) + '\\n');
  output('ref=' + (await post('/git/refs', { ref: 'refs/heads/new', sha: env.GITHUB_SHA })) + '\\n');
}
if (command === 'fail') process.exit(3);
if (command === 'cache') appendFileSync(join(env.RUNNER_TEMP, 'kept.txt'), 'x');
if (command === 'hang' || command === 'stubborn') {
  process.on('SIGINT', () => { if (command === 'hang') process.exit(130); });
  console.log('hanging');
  setInterval(() => {}, 1000);
}
`;

const manifest = `
name: Stand-in
description: For tests.
inputs:
  command: { description: What to do, default: handle }
  task: { description: Number, default: '' }
  github-token: { description: Token, default: '\${{ github.token }}' }
  openai-api-key: { description: Key, default: '' }
  openai-base-url: { description: Address, default: '' }
outputs:
  status: { description: Status }
  proposal: { description: Folder }
runs: { using: node24, main: main.mjs }
`;

export interface Stage {
  readonly actions: LocalActions;
  readonly layer: Layer;
  /** What the layer was asked to send out. */
  readonly events: GitHubEvent[];
  /** The permissions of every job token, in order. */
  readonly minted: Readonly<Record<string, string>>[];
  readonly directory: string;
  readonly actionDirectory: string;
  /** Files of the default branch; changing them makes a new commit. */
  commit(files: Readonly<Record<string, string>>): void;
  call(method: string, path: string, body?: unknown, caller?: Caller): Promise<LayerResponse>;
  /** Hands an event to the runner and waits until it has nothing more to do. */
  send(name: string, payload: GitHubEvent['payload']): Promise<void>;
}

const alice: Caller = { token: 'alice-token', login: 'alice', type: 'User' };
const prefix = '/repos/acme/site';

function blobOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** Writes an action directory whose bundle is the stand-in; its workflows are ours. */
export function writeStandIn(directory: string): string {
  const actionDirectory = join(directory, 'action');
  mkdirSync(actionDirectory);
  writeFileSync(join(actionDirectory, 'action.yml'), manifest);
  writeFileSync(join(actionDirectory, 'main.mjs'), main);
  const workflows = '.github/workflows';
  cpSync(join(import.meta.dirname, '../..', workflows), join(actionDirectory, workflows), { recursive: true });
  return actionDirectory;
}

export function createStage(
  files: Readonly<Record<string, string>>,
  options: Partial<LocalActionsOptions> = {},
): Stage {
  const directory = mkdtempSync(join(tmpdir(), 'local-actions-'));
  const actionDirectory = writeStandIn(directory);
  const commits = new Map<string, Readonly<Record<string, string>>>([[sha, files]]);
  let head = sha;
  const events: GitHubEvent[] = [];
  const minted: Readonly<Record<string, string>>[] = [];
  const actions = localActions({
    actionDirectory,
    secrets: {},
    variables: {},
    directory: join(directory, 'runner'),
    ...options,
  });

  const answers = (path: string): unknown => {
    const [way = '', query = ''] = path.split('?');
    const rest = way.slice(prefix.length);
    if (way.startsWith('/users/')) return { login: decodeURIComponent(way.slice(7)), id: 7, type: 'User' };
    if (rest === '') return { id: 11, name: 'site', full_name: 'acme/site', default_branch: 'main', owner: { id: 12 } };
    if (rest === '/git/ref/heads/main') return { ref: 'refs/heads/main', object: { sha: head } };
    if (rest.startsWith('/git/commits/')) return { sha: rest.slice(13), message: 'A commit', tree: { sha: 'tree' } };
    const blob = /^\/git\/blobs\/(.+)$/.exec(rest)?.[1];
    const content = [...commits.values()].flatMap(Object.values).find((text) => blobOf(text) === blob);
    if (content !== undefined) return { content: Buffer.from(content).toString('base64'), encoding: 'base64' };
    const tree = /^\/git\/trees\/(.+)$/.exec(rest)?.[1];
    const at = tree ?? new URLSearchParams(query).get('ref') ?? '';
    const entries = Object.entries(commits.get(at) ?? {}).map(([name, text]) => ({ path: name, sha: blobOf(text) }));
    if (tree !== undefined) return { tree: entries.map((entry) => ({ ...entry, type: 'blob', mode: '100644' })) };
    if (rest !== '/contents/.github/workflows') return undefined;
    const workflows = entries.filter((entry) => entry.path.startsWith('.github/workflows/'));
    return workflows.map((entry) => ({ ...entry, name: entry.path.split('/').at(-1) }));
  };

  const layer: Layer = {
    url: 'http://127.0.0.1:9',
    owner: 'acme',
    repository: 'site',
    now: () => new Date(),
    async inner(_method, path) {
      const body = answers(path);
      return body === undefined ? { status: 404, body: { message: 'Not Found' } } : { status: 200, body };
    },
    permissionOf: async () => 'admin',
    emit(event) {
      events.push(event);
      actions.listener(event);
    },
    async mintJobToken(permissions) {
      minted.push(permissions);
      return `ghs_secret${minted.length}`;
    },
  };
  actions.connect(layer);
  const route = createRouter(actions.routes);

  return {
    actions,
    layer,
    events,
    minted,
    directory,
    actionDirectory,
    commit(changed) {
      head = createHash('sha1').update(JSON.stringify(changed)).digest('hex');
      commits.set(head, changed);
    },
    async call(method, url, body, caller = alice) {
      const [path = ''] = url.split('?');
      const mistakes = path.startsWith('/_') ? [] : mistakesIn({ method, path: url, body });
      if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
      const query = new URL(url, layer.url).searchParams;
      const bytes = Buffer.from(body === undefined ? '' : JSON.stringify(body));
      for (const { route: found, parameters } of route(method, path)) {
        try {
          const request = { method, path, url, query, parameters, headers: {}, body: bytes, caller };
          const answer = await found.handle(request, layer);
          if (answer !== undefined) return answer;
        } catch (error) {
          if (error instanceof Refusal) return error.response();
          throw error;
        }
      }
      return { status: 404 };
    },
    async send(name, payload) {
      layer.emit({ name, payload });
      await actions.idle();
    },
  };
}

/** An event as GitHub sends it, by a person unless told. */
export function eventBy(login: string, fields: Readonly<Record<string, unknown>>): GitHubEvent['payload'] {
  return { ...fields, repository: { full_name: 'acme/site' }, sender: { login } };
}

/** A workflow of one job that uses the stand-in. */
export function oneJob(lines: string, on = 'workflow_dispatch'): string {
  return `name: Test\non: ${on}\njobs:\n  work:\n    runs-on: ubuntu-latest\n${lines}`;
}
