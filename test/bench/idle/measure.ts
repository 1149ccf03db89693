/** What a repository costs in which nothing happens that concerns a task, run by the local GitHub and its runner. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ONE_STAGE } from '../../../src/cli/demo/configuration.ts';
import { readOptions } from '../../../src/cli/demo/options.ts';
import { seedFiles } from '../../../src/cli/demo/seed.ts';
import { CHECKOUT, type Harness } from '../../../src/local/harness.ts';
import { startModelServer } from '../../e2e/model-server.ts';
import { startSite } from '../../openapi/github.ts';
import { type Cadence, cadences } from './cadence.ts';

export interface Idle {
  readonly what: string;
  /** What people did, or how often the clock struck. */
  readonly happened: number;
  readonly runs: number;
  /** Jobs that got a machine. */
  readonly jobs: number;
  /** As GitHub bills private repositories: each job in whole minutes. */
  readonly minutes: number;
  readonly comments: number;
  readonly calls: number;
  readonly requests: number;
}

const OURS = 'github-actions[bot]';
const where = { owner: 'ada', repo: 'site' };

async function openHarness(path: string) {
  const read = await readOptions([]);
  if (read === 'help') throw new Error('no parameters are no cry for help');
  const model = await startModelServer();
  const harness = await startSite({
    files: seedFiles({ ...read, model: null }, ONE_STAGE),
    people: [
      { login: 'ada', permission: 'admin' },
      { login: 'grace', permission: 'write' },
      { login: 'otto', permission: 'none' },
    ],
    model: { baseUrl: model.url, apiKey: 'local' },
    workflow: await readFile(join(CHECKOUT, path), 'utf8'),
  });
  return { harness, model };
}

type Doing = (harness: Harness) => Promise<void>;

/** Takes place while the figures are taken. */
async function during(
  opened: Awaited<ReturnType<typeof openHarness>>,
  what: string,
  happened: number,
  doing: Doing,
): Promise<Idle> {
  const { harness, model } = opened;
  const before = {
    runs: harness.actions.runs().length,
    requests: harness.gitHub.requests.length,
    calls: model.calls.length,
  };
  const comments = async () => {
    const ada = harness.as('ada');
    const all = await ada.paginate(ada.rest.issues.listCommentsForRepo, { ...where, per_page: 100 });
    return all.filter(({ user }) => user?.login === OURS).length;
  };
  const commented = await comments();
  await doing(harness);
  await harness.idle();
  const runs = harness.actions.runs().slice(before.runs);
  const jobs = runs.flatMap((run) => run.jobs).filter(({ conclusion }) => conclusion !== 'skipped');
  const seconds = (job: (typeof jobs)[number]) =>
    (Date.parse(job.completedAt ?? '') - Date.parse(job.startedAt ?? '')) / 1000;
  return {
    what,
    happened,
    runs: runs.length,
    jobs: jobs.length,
    minutes: jobs.reduce((sum, job) => sum + Math.max(1, Math.ceil(seconds(job) / 60)), 0),
    comments: (await comments()) - commented,
    calls: model.calls.length - before.calls,
    requests: harness.gitHub.requests.slice(before.requests).filter(({ caller }) => caller === OURS).length,
  };
}

/** An issue and a pull request of no task. */
async function subjects(harness: Harness) {
  const { rest } = harness.as('ada');
  const { data: issue } = await rest.issues.create({
    ...where,
    title: 'The door squeaks',
    body: 'Since Monday.',
    labels: ['bug'],
  });
  const { data: main } = await rest.git.getRef({ ...where, ref: 'heads/main' });
  await rest.git.createRef({ ...where, ref: 'refs/heads/oil', sha: main.object.sha });
  const content = Buffer.from('Oiled.\n').toString('base64');
  await rest.repos.createOrUpdateFileContents({
    ...where,
    path: 'door.md',
    branch: 'oil',
    message: 'Oil the door',
    content,
  });
  const { data: pull } = await rest.pulls.create({ ...where, title: 'Oil the door', head: 'oil', base: 'main' });
  await harness.idle();
  return { issue: issue.number, pull: pull.number };
}

/** Remarks, other tools' commands, labels and reviews, as a repository has them that also does something else. */
function bustle(count: number, { issue, pull }: Awaited<ReturnType<typeof subjects>>): Doing {
  return async (harness) => {
    const [ada, grace, otto] = [harness.as('ada').rest, harness.as('grace').rest, harness.as('otto').rest];
    const on = (issue_number: number) => ({ ...where, issue_number });
    const doings = [
      () => otto.issues.createComment({ ...on(issue), body: 'It squeaks here, too.' }),
      () => grace.issues.addLabels({ ...on(issue), labels: ['help wanted'] }),
      () => grace.pulls.createReview({ ...where, pull_number: pull, event: 'COMMENT', body: 'Which oil?' }),
      () => grace.issues.createComment({ ...on(issue), body: '/lgtm' }),
      () => grace.issues.removeLabel({ ...on(issue), name: 'help wanted' }),
      () => ada.issues.createComment({ ...on(pull), body: '/retest' }),
      () => grace.pulls.createReview({ ...where, pull_number: pull, event: 'APPROVE' }),
      () => ada.issues.update({ ...on(issue), title: 'The door squeaks a lot' }),
      () => ada.issues.addLabels({ ...on(pull), labels: ['door'] }),
      () => ada.issues.createComment({ ...on(pull), body: 'Linseed.' }),
    ];
    for (let index = 0; index < count; index += 1) await doings[index % doings.length]?.();
  };
}

/** @param count of things that people do */
async function measureFile({ path, day }: Cadence, count: number): Promise<Idle[]> {
  const opened = await openHarness(path);
  try {
    const found = await subjects(opened.harness);
    const events = await during(
      opened,
      `${count} comments, labels and reviews of no task`,
      count,
      bustle(count, found),
    );
    const hours = await during(opened, '24 hours in which nobody does anything', day, async ({ actions }) => {
      for (let tick = 0; tick < day; tick += 1) await actions.triggerSchedule();
    });
    return [events, hours];
  } finally {
    await opened.harness.close().finally(() => opened.model.close());
  }
}

export interface IdleReport {
  readonly cadences: readonly Cadence[];
  /** By the path of the caller's file. */
  readonly measured: Readonly<Record<string, readonly Idle[]>>;
}

export async function measureIdle(count: number): Promise<IdleReport> {
  const all = await cadences();
  const measured: Record<string, Idle[]> = {};
  for (const cadence of all) measured[cadence.path] = await measureFile(cadence, count);
  return { cadences: all, measured };
}
