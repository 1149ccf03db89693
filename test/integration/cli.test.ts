import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { boardSchema } from '../../src/board/schema.ts';
import { plain } from '../../src/comments/plain.ts';
import { CHECKOUT } from '../../src/local/harness.ts';
import { onStage, type Stage } from '../e2e/stage.ts';
import { imprimatur, imprimaturIn } from './cli-stage.ts';

/** With this Actions workflow no event starts a run: it is as if every one were lost. */
const DEAF = await readFile(join(CHECKOUT, 'docs/imprimatur-with-app.yml'), 'utf8');

const statusLabel = async (stage: Stage, task: number): Promise<string | undefined> =>
  (await stage.labels(task)).find((label) => label.startsWith('status: '));

/** The words of the status comment, one after the other: what wraps in a terminal does not matter. */
const flat = (text: string): string => plain(text).replace(/\s+/g, ' ').trim();
const said = (comment: string, name: string): string =>
  flat(new RegExp(`^- \\*\\*${name}:\\*\\* (.+)$`, 'm').exec(comment)?.[1] ?? 'nothing');

test(
  'explain and status say what the status comment says, to whoever may read',
  { timeout: 120_000 },
  onStage({}, async (stage) => {
    const task = await stage.ask();
    const open = await stage.ask({ title: 'A task without sources', body: 'Just write it.' });
    const comment = await stage.status(task);
    const pull = await stage.pull(task);
    const writes = stage.requests.filter(({ method }) => method !== 'GET').length;

    for (const login of ['rita', 'otto', 'grace']) {
      const explained = await imprimatur(stage, login, 'explain', String(task));
      expect(explained).toMatchObject({ code: 0, error: '' });
      const text = flat(explained.out);
      expect(text).toContain('Waiting for a review');
      for (const name of ['Why', 'What moves it', 'By itself']) expect(text).toContain(said(comment, name));
      expect(text).toContain('Agent writer: the stage names it');
      expect(explained.out).toContain(`/issues/${task}\n`);
      expect(explained.out).toContain(`/pull/${pull.number}\n`);
      expect(explained.out).not.toContain('Not seen yet');
    }

    const listed = await imprimatur(stage, 'rita', 'status');
    expect(listed).toMatchObject({ code: 0, error: '' });
    expect(listed.out).toMatch(/^ada\/site: 2 active tasks, 2 need you\n\nNeeds you now\n/);
    expect(listed.out).toMatch(new RegExp(`\n {2}#${task} .*blog/write +review +writer`));
    expect(listed.out).toMatch(new RegExp(`\n {2}#${open} .*blog/– +needs-human`));
    // The repository, the list of refs, a commit for each task, the configuration, and the pull request of the one that has delivered.
    expect(listed.requests).toHaveLength(2 + 2 + 1 + 1);

    const { out } = await imprimatur(stage, { GH_TOKEN: stage.harness.gitHub.tokenOf('rita') }, 'status', '--json');
    const board = boardSchema.strict().parse(JSON.parse(out));
    expect(board.tasks.map(({ issue, needsYou }) => [issue, needsYou])).toEqual([
      [task, true],
      [open, true],
    ]);
    expect(board.tasks[0]).toMatchObject({
      pullRequest: { number: pull.number },
      attempt: 1,
      usage: { calls: 2 },
      journal: await stage.ref(`imprimatur/tasks/${task}`),
    });
    expect(stage.requests.filter(({ method }) => method !== 'GET')).toHaveLength(writes);
  }),
);

test(
  'run takes up an issue whose event was lost, sweep an approval; explain says both before, and finds the task after',
  { timeout: 120_000 },
  onStage({ workflow: DEAF }, async (stage) => {
    const task = await stage.ask();
    expect(await statusLabel(stage, task)).toBeUndefined();
    expect((await imprimatur(stage, 'grace', 'status')).out).toBe('ada/site: no active task\n');
    const before = await imprimatur(stage, 'grace', 'explain', String(task));
    expect(flat(before.out)).toContain('ada asked for the workflow “blog”. It goes to writer.');
    expect(flat((await imprimatur(stage, 'rita', 'explain', String(task))).out)).toContain(
      `Asked for, not taken up yet Why The workflow “blog” is asked for, and no wake has taken it up. What moves it \`npx imprimatur run ${task}\``,
    );

    const ran = await imprimatur(stage, 'grace', 'run', String(task));
    await stage.idle();
    expect(ran).toMatchObject({ code: 0, error: '' });
    expect(ran.out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/ada\/site\/actions\/runs\/\d+\n$/);
    const [run] = stage.harness.actions.runs();
    expect(ran.out).toContain(`/${run?.id}\n`);
    expect(run).toMatchObject({ event: 'workflow_dispatch' });
    expect(await statusLabel(stage, task)).toBe('status: review');
    expect(await stage.comments(task)).toMatchObject([{ by: 'github-actions[bot]' }]);

    await stage.review(task, 'grace', 'APPROVE');
    expect(await statusLabel(stage, task)).toBe('status: review');
    const unseen = flat((await imprimatur(stage, 'grace', 'explain', String(task))).out);
    expect(unseen).toMatch(/Not seen yet .*grace.* `npx imprimatur run \d+` wakes it\./);

    const swept = await imprimatur(stage, 'grace', 'sweep');
    await stage.idle();
    expect(swept).toMatchObject({ code: 0, error: '' });
    expect(await stage.issue(task)).toBe('closed as completed');
    expect(await stage.ref(`imprimatur/tasks/${task}`)).toBeNull();

    for (const login of ['grace', 'rita']) {
      const over = await imprimatur(stage, login, 'explain', String(task));
      expect(flat(over.out)).toContain('Done Why Approved by grace and merged.');
      expect(over.out).toContain('/pull/');
    }
    expect(await imprimatur(stage, 'grace', 'run', String(task))).toMatchObject({
      code: 1,
      out: '',
      error: expect.stringMatching(/^The task is over: #1 is done\.\n/),
    });
  }),
);

test(
  'what can’t be done is said in the words of the catalogue, and nothing is dispatched',
  { timeout: 120_000 },
  onStage({ workflow: DEAF }, async (stage) => {
    const task = await stage.ask();
    const question = await stage.ask({ title: 'A question', labels: [] });
    const { data } = await stage.as('ada').git.getRef({ ...stage.where, ref: 'heads/main' });
    await stage.as('ada').git.createRef({ ...stage.where, ref: 'refs/heads/aside', sha: data.object.sha });
    await stage.commit('aside.md', 'Aside.', { branch: 'aside' });
    const { data: aside } = await stage
      .as('ada')
      .pulls.create({ ...stage.where, title: 'Aside', head: 'aside', base: 'main' });
    await stage.idle();
    const runs = stage.harness.actions.runs().length;
    const token = stage.harness.gitHub.tokenOf('grace');
    const cases: readonly (readonly [string | Readonly<Record<string, string>>, readonly string[], number, RegExp])[] =
      [
        [
          'rita',
          ['run', String(task)],
          1,
          /^This token may not start Actions workflows of the repository: Must have admin rights/,
        ],
        ['otto', ['sweep'], 1, /^This token may not start Actions workflows/],
        ['grace', ['run', String(question)], 1, /^Issue #2 is no task\./],
        ['grace', ['explain', String(question)], 1, /^Issue #2 is no task\.\nGive an issue the label/],
        ['grace', ['explain', String(aside.number)], 1, /^Pull request #3 is no task\./],
        ['grace', ['explain', '99'], 1, /^There is no issue #99 in ada\/site\./],
        [
          'grace',
          ['run', String(task), '--workflow', 'none.yml'],
          1,
          /^There is no Actions workflow to start: \.github\/workflows\/none\.yml on main\./,
        ],
        ['grace', ['status', '--repo', 'ada/elsewhere'], 1, /^GitHub shows this token no repository ada\/elsewhere\./],
        [{}, ['status'], 1, /^There is no token to ask GitHub with\.\nSet `GITHUB_TOKEN`/],
        [{ GITHUB_TOKEN: 'ghp_nobody' }, ['status'], 1, /^GitHub refused the token \(401\)\./],
        [
          { GITHUB_TOKEN: token, GITHUB_REPOSITORY: '' },
          ['status'],
          1,
          /^It is not clear which repository is meant: there is no git remote “origin” here\./,
        ],
        ['grace', ['run'], 2, /^An input is wrong: the number of an issue is missing\./],
        ['grace', ['status', '12'], 2, /^An input is wrong: “12” is one too many\./],
        [
          'grace',
          ['sweep', '--repo', 'site'],
          2,
          /^An input is wrong: “site” is no repository: it has to be owner\/name\./,
        ],
      ];
    for (const [who, parameters, code, error] of cases) {
      const ended = await imprimatur(stage, who, ...parameters);
      expect(ended, parameters.join(' ')).toMatchObject({ code, out: '', error: expect.stringMatching(error) });
      expect(ended.error, 'no token is printed').not.toContain('ghp_');
    }
    await stage.idle();
    expect(stage.harness.actions.runs()).toHaveLength(runs);

    await stage.as('ada').git.createRef({ ...stage.where, ref: 'refs/imprimatur/tasks/77', sha: data.object.sha });
    const listed = await imprimatur(stage, 'rita', 'status');
    expect(listed).toMatchObject({ code: 1, error: '' });
    expect(flat(listed.out)).toContain('#77 The journal of this task doesn’t fit: its head is no entry of a journal');
  }),
);

/** An Actions workflow of somebody else's under the same name. */
const OTHER = `name: Other
on: workflow_dispatch
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
`;

test(
  'the repository is that of the folder, and an Actions workflow that takes no task is said to be none of ours',
  { timeout: 120_000 },
  onStage({ workflow: OTHER }, async (stage) => {
    const task = await stage.ask();
    const folder = await mkdtemp(join(tmpdir(), 'clone-'));
    try {
      const git = (...parameters: string[]) => promisify(execFile)('git', parameters, { cwd: folder });
      await git('init', '--quiet');
      await git('remote', 'add', 'origin', 'git@github.com:ada/site.git');
      const environment = { GITHUB_TOKEN: stage.harness.gitHub.tokenOf('grace'), GITHUB_REPOSITORY: '' };
      expect(await imprimaturIn(folder, stage, environment, 'status')).toMatchObject({
        code: 0,
        out: 'ada/site: no active task\n',
      });
      const ran = await imprimaturIn(folder, stage, environment, 'run', String(task));
      expect(ran).toMatchObject({
        code: 1,
        out: '',
        error: expect.stringMatching(
          /^GitHub would not start the Actions workflow: Unexpected inputs provided: \["task"\]/,
        ),
      });
      expect(stage.harness.actions.runs()).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  }),
);
