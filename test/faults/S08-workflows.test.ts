/** S8: what is planted in a workflow file or a template of ours is found; the files themselves are clean. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compare, readFolder } from '../../action/build.ts';
import { readSources } from '../architecture/sources.ts';
import { isWorkflow, safeWorkflows } from '../architecture/workflows.ts';
import { CALLED, CALLER } from '../e2e/called.ts';

const root = join(import.meta.dirname, '../..');
const files = readSources(root).filter(isWorkflow);

const findings = (text: string): string[] => safeWorkflows([{ path: '.github/workflows/planted.yml', text }]);

/** A file of ours with one thing changed; throws when the thing is not there. */
function planted(text: string, before: string | RegExp, after: string): string {
  const changed = text.replace(before, () => after);
  if (changed === text) throw new Error(`there is no ${before} to change`);
  return changed;
}

const expression = (inside: string): string => `\${{ ${inside} }}`;
const step = (line: string): string => planted(CALLED, '    steps:\n', `    steps:\n      - ${line}\n`);

test('our own files, and those that users copy, have nothing of it', () => {
  expect(files.map(({ path }) => path)).toEqual([
    '.github/workflows/ci.yml',
    '.github/workflows/imprimatur.yml',
    '.github/workflows/release.yml',
    '.github/workflows/run.yml',
    'docs/imprimatur-with-app.yml',
  ]);
  expect(safeWorkflows(files)).toEqual([]);
});

describe('found is', () => {
  test.each<[string, string, string]>([
    [
      'an action by its tag',
      planted(CALLED, /actions\/checkout@\w+ # v\S+/, 'actions/checkout@v7'),
      'actions/checkout@v7 is not pinned by its full SHA',
    ],
    [
      'an action by a short SHA',
      planted(CALLED, /(?<=actions\/checkout@\w{12})\w+/, ''),
      'is not pinned by its full SHA',
    ],
    ['an action by a branch', step('uses: someone/else@main'), 'someone/else@main is not pinned'],
    ['an action without its version', planted(CALLED, ' # v7.0.1', ''), 'does not say its version'],
    ['a container by its tag', step('uses: docker://alpine:3'), 'docker://alpine:3 is not pinned'],
    [
      'somebody else’s workflow by its tag',
      planted(CALLER, 'uses: imprimatur/', 'uses: somebody/'),
      'is not pinned by its full SHA',
    ],
    ['another branch of ours', planted(CALLER, '@v0', '@main'), 'is not pinned by its full SHA'],
    [
      'write-all for the file',
      planted(CALLED, 'permissions: {}', 'permissions: write-all'),
      'write-all is more than any job needs',
    ],
    [
      'write-all for a job',
      planted(CALLED, 'permissions: { contents: read, issues: read, pull-requests: read }', 'permissions: write-all'),
      'jobs.agent.permissions: write-all',
    ],
    ['a file without permissions', planted(CALLED, 'permissions: {}\n', ''), 'the file grants {}'],
    [
      'a job without permissions',
      planted(CALLED, '    permissions: { contents: read, issues: read, pull-requests: read }\n', ''),
      'jobs.agent: names no permissions',
    ],
    [
      'pull_request_target',
      planted(CALLER, '  pull_request:', '  pull_request_target:'),
      'on.pull_request_target: it runs with secrets',
    ],
    [
      'pull_request_target as a word',
      planted(CALLED, /on:\n(?: .*\n)+/, 'on: [pull_request_target]\n'),
      'on.pull_request_target',
    ],
    [
      'workflow_run',
      planted(CALLER, '  schedule:', '  workflow_run: { workflows: [CI] }\n  schedule:'),
      'on.workflow_run',
    ],
    [
      'a title in a script',
      step(`run: echo "${expression('github.event.issue.title')}"`),
      'jobs.agent.steps.0.run: a script holds an expression',
    ],
    [
      'an input in a script',
      step(`run: |\n          set -e\n          echo ${expression('inputs.task')}`),
      'a script holds an expression',
    ],
    [
      'a branch’s name in a script',
      step(`{ name: x, run: 'git switch ${expression('github.head_ref')}' }`),
      'a script holds an expression',
    ],
    [
      'a comment in a prompt',
      step(`{ uses: ./, with: { prompt: '${expression('github.event.comment.body')}' } }`),
      'with.prompt: text of the event is handed to a step',
    ],
    [
      'the whole event in a prompt',
      step(`{ uses: ./, with: { prompt: '${expression('toJSON(github.event)')}' } }`),
      'text of the event is handed to a step',
    ],
    [
      'a title in the environment of a step',
      step(`{ uses: ./, env: { TITLE: '${expression('github.event.pull_request.title')}' } }`),
      'env.TITLE: text of the event',
    ],
    [
      'every secret for a called workflow',
      planted(CALLER, /secrets: \{.*\}/, 'secrets: inherit'),
      'hands over every secret',
    ],
    [
      'a token that stays in the checkout',
      planted(CALLED, 'with: { persist-credentials: false }', 'with: { fetch-depth: 1 }'),
      'checkout leaves its token behind',
    ],
    [
      'a job without a time limit',
      planted(CALLED, '    timeout-minutes: 15\n', ''),
      'jobs.handle: has no timeout-minutes',
    ],
  ])('%s', (_what, text, finding) => {
    expect(findings(text).join('\n')).toContain(finding);
  });

  test('a bundle that is not what the sources say, and CI and the release look for it', () => {
    const committed = readFolder(join(root, 'action/dist'));
    expect(compare(committed, committed)).toEqual([]);
    const index = committed.get('index.js') ?? Buffer.alloc(0);
    const altered = new Map([
      ...committed,
      ['index.js', Buffer.concat([index, Buffer.from(';')])],
      ['9999.index.js', Buffer.from('x')],
    ]);
    expect(compare(altered, committed)).toEqual(['9999.index.js is left over', 'index.js differs']);

    const ci = readFileSync(join(root, '.ci/run'), 'utf8');
    expect(ci).toContain("part 'freshness of the bundle' node action/build.ts --check\n");
    for (const path of ['.github/workflows/ci.yml', '.github/workflows/release.yml']) {
      const { jobs } = parse(readFileSync(join(root, path), 'utf8'));
      expect(jobs.check.steps.map(({ run }: { run?: string }) => run)).toContain('bash .ci/run');
    }
    expect(parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')).jobs.publish.needs).toBe('check');
  });
});

test.each([
  [
    'a number of the event in an input',
    step(`{ uses: ./, with: { task: '${expression('github.event.issue.number')}' } }`),
  ],
  ['the name of the event in an input', step(`{ uses: ./, with: { event: '${expression('github.event_name')}' } }`)],
  [
    'a script that gets a token by its environment',
    step(`{ run: gh api, env: { GH_TOKEN: '${expression('github.token')}' } }`),
  ],
  ['a container by its digest', step(`uses: docker://alpine@sha256:${'a'.repeat(64)} # 3.22`)],
])('allowed is %s', (_what, text) => {
  expect(findings(text)).toEqual([]);
});
