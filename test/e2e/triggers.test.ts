import { Octokit } from '@octokit/rest';
import { expect, test } from 'vitest';
import { madeBody } from '../../src/comments/made.ts';
import type { RepositoryEvent } from '../../src/domain/repository.ts';
import { gitDatabase } from '../../src/github/git-database.ts';
import { gitRefsRepository } from '../../src/journal/git-refs-repository.ts';
import { CALLER } from './called.ts';
import { CONFIG_PATH, onStage, SOURCES, type Stage } from './stage.ts';

const configured = (on: string): string => `version: 1
model: { name: imprimatur-local-extractive, timeout: 20, retries: 0 }
agents:
  researcher: { role: research }
workflows:
  blog:
    on: ${on}
    sources: [${SOURCES.join(', ')}]
    stages:
      - { id: research, agent: researcher, deliver: "content/briefs/{{slug}}.md" }
`;

/** Due at the beginning of every month. */
const MONTHLY = configured('{ schedule: { cron: "0 0 1 * *", timezone: UTC, title: "Brief for {{date}}" } }');

const repositoryOf = ({ harness, where }: Stage) => gitRefsRepository(gitDatabase(harness.as('ada'), where));

/** As an earlier look has left it. */
const remember = (stage: Stage, ...events: readonly RepositoryEvent[]): Promise<void> =>
  repositoryOf(stage).change(async () => ({ events, answer: undefined }));

async function sweep(stage: Stage): Promise<void> {
  await stage.as('ada').actions.createWorkflowDispatch({ ...stage.where, workflow_id: 'imprimatur.yml', ref: 'main' });
}

/** As the token of a job, by which all of ours is made. */
async function asJob({ harness }: Stage): Promise<Octokit['rest']> {
  const auth = await harness.gitHub.layer.mintJobToken({ issues: 'write' });
  return new Octokit({ baseUrl: harness.gitHub.url, auth }).rest;
}

async function issues(stage: Stage) {
  const { data } = await stage.as('ada').issues.listForRepo({ ...stage.where, state: 'all' });
  return data.filter(({ pull_request: pull }) => pull === undefined);
}

const LONG_AGO = { kind: 'schedule-due', workflow: 'blog', due: '2026-01-01T00:00:00.000Z' } as const;

test(
  'a schedule makes one task for all that was missed, finds a topic, and says when the next one is due',
  { timeout: 120_000 },
  onStage({ files: { [CONFIG_PATH]: MONTHLY } }, async (stage) => {
    await remember(stage, LONG_AGO);
    // Two look at once, and one more afterwards.
    await Promise.all([sweep(stage), sweep(stage)]);
    await stage.idle();
    await sweep(stage);
    await stage.idle();
    const [only, ...more] = await issues(stage);
    expect(more).toEqual([]);
    expect(only?.title).toMatch(/^Brief for \d{4}-\d\d-01$/);
    expect(only?.user?.login).toBe('github-actions[bot]');
    expect(only?.body).toMatch(
      /the schedule of the workflow “blog”, due .* \(UTC\); the next one is due .* 1 .*, 00:00 \(UTC\)/,
    );
    const task = only?.number ?? 0;
    expect(await stage.labels(task)).toContain('status: review');
    expect((await stage.pull(task)).title).not.toContain('Brief for');
    expect((await repositoryOf(stage).read()).made).toMatchObject([{ workflow: 'blog', issue: task }]);
  }),
);

test(
  'an issue that somebody began to make and was killed is found by its marker, or made',
  { timeout: 120_000 },
  onStage({ files: { [CONFIG_PATH]: configured('{ release: {} }') } }, async (stage) => {
    const at = '2026-01-01T00:00:00.000Z';
    const intent = (key: string): RepositoryEvent => ({
      ...{ kind: 'issue-wanted', key, at, workflow: 'blog', title: `Tides: ${key}` },
      body: madeBody(key, { topic: '?', because: 'a test' }),
    });
    await remember(stage, intent('release 1 blog'), intent('release 2 blog'));
    // The first was made before its maker was killed: by the token of a job, as all that we make.
    const { data: there } = await (await asJob(stage)).issues.create({
      ...{ ...stage.where, title: 'Tides: release 1 blog', labels: ['workflow: blog'] },
      body: madeBody('release 1 blog', { topic: '?', because: 'a test' }),
    });
    await sweep(stage);
    await stage.idle();
    const { made } = await repositoryOf(stage).read();
    expect(made.map(({ key }) => key)).toEqual(['release 1 blog', 'release 2 blog']);
    expect(made[0]?.issue).toBe(there.number);
    expect((await issues(stage)).map(({ title }) => title).toSorted()).toEqual([
      'Tides: release 1 blog',
      'Tides: release 2 blog',
    ]);
    for (const { issue } of made) expect(await stage.journal(issue ?? 0)).toContain('task-opened');
  }),
);

test(
  'another system’s dispatch makes a task, and the same dispatch makes no second',
  { timeout: 120_000 },
  onStage(
    {
      files: { [CONFIG_PATH]: configured('{ repository-dispatch: { types: [brief], topic: "{{subject}}" } }') },
      workflow: CALLER.replace('  schedule:', '  repository_dispatch: { types: [brief, other] }\n  schedule:'),
    },
    async (stage) => {
      const dispatch = async (event_type: string) => {
        const client_payload = { subject: 'How tide mills worked' };
        await stage.as('grace').repos.createDispatchEvent({ ...stage.where, event_type, client_payload });
        await stage.idle();
      };
      await dispatch('brief');
      await dispatch('brief');
      await dispatch('other');
      const [only, ...more] = await issues(stage);
      expect(more).toEqual([]);
      expect(only?.title).toBe('How tide mills worked');
      expect(await stage.labels(only?.number ?? 0)).toContain('status: review');
      expect(stage.told()).toContain('“other” is none of the types that count');
    },
  ),
);

test(
  'a push by a person makes a task when it changes a path that counts, and says why not when it does not',
  { timeout: 120_000 },
  onStage(
    {
      files: { [CONFIG_PATH]: configured('{ push: { paths: [notes/], title: "What is new: {{subject}}" } }') },
      workflow: CALLER.replace('  schedule:', '  push:\n  schedule:'),
    },
    async (stage) => {
      const push = async (path: string) => {
        const content = Buffer.from(`About ${path}\n`).toString('base64');
        await stage.as('grace').repos.createOrUpdateFileContents({ ...stage.where, path, message: 'Note', content });
        await stage.idle();
      };
      await push('other/tides.md');
      expect(await issues(stage)).toEqual([]);
      expect(stage.told()).toContain('it changed none of the paths that count');
      await push('notes/tides.md');
      expect((await issues(stage)).map(({ title }) => title)).toEqual(['What is new: notes/tides.md']);
    },
  ),
);

test(
  'a merged pull request and a label make tasks, where the file names these events and people may write',
  { timeout: 120_000 },
  onStage(
    {
      files: {
        [CONFIG_PATH]: configured(
          '{ pull-request: { when: merged, title: "News: {{subject}}" }, label: { name: needs-post, title: "Post: {{subject}}" } }',
        ),
      },
      workflow: CALLER.replace('      epoch: ${{', '      triggers: issues pull_request\n      epoch: ${{'),
    },
    async (stage) => {
      const { as, where } = stage;
      const { data: main } = await as('grace').repos.getBranch({ ...where, branch: 'main' });
      await as('grace').git.createRef({ ...where, ref: 'refs/heads/tides', sha: main.commit.sha });
      await stage.commit('notes.md', 'Tides\n', { branch: 'tides' });
      const opened = { ...where, head: 'tides', base: 'main', title: 'How tides work' };
      const { data: pull } = await as('grace').pulls.create(opened);
      await as('grace').pulls.merge({ ...where, pull_number: pull.number });
      await as('ada').issues.createLabel({ ...where, name: 'needs-post' });
      const idea = await stage.open({ title: 'An idea', labels: [], body: 'Mills?', by: 'otto' });
      for (const login of ['tom', 'grace']) {
        await as(login).issues.addLabels({ ...where, issue_number: idea, labels: ['needs-post'] });
        await stage.idle();
        if (login === 'tom') expect((await issues(stage)).map(({ title }) => title)).not.toContain('Post: An idea');
        await as(login).issues.removeLabel({ ...where, issue_number: idea, name: 'needs-post' });
      }
      await stage.idle();
      const made = (await issues(stage)).filter(({ number }) => number !== idea);
      expect(made.map(({ title }) => title).toSorted()).toEqual(['News: How tides work', 'Post: An idea']);
      expect(stage.told()).toContain('tom may not write to the repository, so nothing is made of it.');
    },
  ),
);

test(
  'a label on an issue by a bot that no trigger made asks for nothing',
  { timeout: 60_000 },
  onStage({ files: { [CONFIG_PATH]: MONTHLY } }, async (stage) => {
    const { data } = await (await asJob(stage)).issues.create({
      ...{ ...stage.where, title: 'Forged', labels: ['workflow: blog'] },
      body: madeBody('schedule blog 2026-11-01T00:00:00.000Z', { topic: '?', because: 'a test' }),
    });
    await stage.wake(data.number);
    expect(await stage.journal(data.number)).toEqual([]);
    expect(stage.model.calls).toEqual([]);
  }),
);
