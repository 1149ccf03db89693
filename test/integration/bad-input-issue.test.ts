import { describe, expect, test } from 'vitest';
import { CONFIG, CONFIG_PATH, onStage, SOURCES, type Stage, TITLE } from '../e2e/stage.ts';

const asked = ['status: needs-human', 'workflow: blog'];
const reviewed = ['status: review', 'workflow: blog'];

/** The task goes on after a command of a person with write access, and ends before a reviewer. */
async function expectRetryGoesOn(stage: Stage, task: number): Promise<void> {
  await stage.say(task, '/retry', 'grace');
  expect(await stage.labels(task)).toEqual(reviewed);
  expect((await stage.pull(task)).open).toBe(true);
  expect((await stage.comments(task)).filter(({ by }) => by === 'github-actions[bot]')).toHaveLength(1);
}

const edit = (stage: Stage, task: number, change: { title?: string; body?: string }) =>
  stage.as('ada').issues.update({ ...stage.where, issue_number: task, ...change });

const BEES = 'Bumblebees fly in colder weather than honeybees do.\n';

const listed = (...sources: readonly string[]): string =>
  ['### Topic', '', TITLE, '', '### Sources', '', ...sources.map((path) => `- ${path}`)].join('\n');

describe.concurrent('an issue that can’t be worked on', () => {
  test(
    'without sources says which section is missing, and goes on with them after /retry by a writer alone',
    { timeout: 60_000 },
    onStage({}, async (stage) => {
      const task = await stage.ask({ body: 'Please write about tide mills.' });
      expect(await stage.labels(task)).toEqual(asked);
      const status = await stage.status(task);
      expect(status).toContain('The issue names no sources, and without sources there is nothing to cite.');
      expect(status).toContain('under “### Sources” in the issue, one a line, then comment `/retry`');
      expect(stage.model.calls).toEqual([]);
      expect(await stage.pulls(task)).toEqual([]);

      await edit(stage, task, { body: listed(...SOURCES) });
      await stage.idle();
      await stage.say(task, '/retry', 'otto');
      await stage.say(task, '/retry', 'rita');
      await stage.say(task, '/retry', 'tom');
      expect(await stage.labels(task)).toEqual(asked);
      expect(await stage.journal(task)).toEqual(['task-opened', 'question-asked']);

      await expectRetryGoesOn(stage, task);
      expect(await stage.journal(task)).toContain('command-given');
    }),
  );

  test(
    'S5: whose /retry was edited afterwards does not start',
    { timeout: 60_000 },
    onStage({}, async (stage) => {
      const task = await stage.ask({ sources: [] });
      const { data } = await stage
        .as('grace')
        .issues.createComment({ ...stage.where, issue_number: task, body: 'hello' });
      await new Promise((resolve) => setTimeout(resolve, 1100));
      await stage.as('ada').issues.updateComment({ ...stage.where, comment_id: data.id, body: '/retry' });
      await edit(stage, task, { body: listed(...SOURCES) });
      await stage.wake(task);
      expect(await stage.labels(task)).toEqual(asked);
      expect(await stage.journal(task)).toEqual(['task-opened', 'question-asked', 'command-given']);
      expect(await stage.status(task)).toContain('edited after it was written, so it is not obeyed');
    }),
  );

  test(
    'without a word in title and body says that the topic is missing',
    { timeout: 60_000 },
    onStage({}, async (stage) => {
      const task = await stage.ask({ title: '???', body: `### Sources\n\n- ${SOURCES[0]}` });
      expect(await stage.labels(task)).toEqual(asked);
      expect(await stage.status(task)).toContain('The issue names no topic.');
      expect(stage.model.calls).toEqual([]);
      await edit(stage, task, { title: TITLE });
      await stage.idle();
      await expectRetryGoesOn(stage, task);
    }),
  );

  test(
    'with unusable sources names each with its reason, once, and goes on with a usable one',
    { timeout: 60_000 },
    onStage({ files: { 'sources/empty.md': ' \n\n' } }, async (stage) => {
      await stage.as('ada').repos.createOrUpdateFileContents({
        ...stage.where,
        path: 'sources/picture.md',
        message: 'Add a picture',
        content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff]).toString('base64'),
      });
      await stage.idle();
      const task = await stage.ask({
        sources: ['sources/empty.md', 'sources/picture.md', 'sources/missing.md', '../secret.md', 'ftp://example.org/'],
      });
      expect(await stage.labels(task)).toEqual(asked);
      const status = await stage.status(task);
      expect(status).toContain('None of the named sources could be used: ');
      expect(status.split('None of the named sources could be used').length).toBe(2);
      expect(status).toContain('sources/empty.md (it is empty)');
      expect(status).toContain('sources/picture.md (it is not a text file)');
      expect(status).toContain('sources/missing.md (there is no such file on the default branch)');
      expect(status).toContain('../secret.md (it is not a path inside the repository)');
      expect(status).toMatch(/ftp:\/\/example\.org\/ \(this kind of source can’t be read/);
      expect(status).toContain('Name at least one that has text in it and can be read, then comment `/retry`.');
      expect(stage.model.calls).toEqual([]);
      expect(await stage.pulls(task)).toEqual([]);

      await edit(stage, task, { body: listed('sources/empty.md', ...SOURCES) });
      await stage.idle();
      await expectRetryGoesOn(stage, task);
      const { body } = await stage.pull(task);
      expect(body).toContain('### Sources that could not be used');
      expect(body).toContain('- `sources/empty.md`: it is empty');
    }),
  );

  test(
    'whose sources say nothing of the topic, or nothing at all, ends with a question, not with an invention',
    { timeout: 60_000 },
    onStage({ files: { 'sources/thin.md': '# Thin\n', 'sources/bees.md': BEES } }, async (stage) => {
      const task = await stage.ask({ sources: ['sources/bees.md'] });
      expect(await stage.labels(task)).toEqual(asked);
      const status = await stage.status(task);
      expect(status).toContain('The agent found nothing in the sources that it could quote for this topic: ');
      expect(status).toContain('It read sources/bees.md (8 words), and it proposed no quotes');
      expect(status.split('found nothing in the sources').length).toBe(2);

      await edit(stage, task, { body: listed('sources/thin.md') });
      await stage.say(task, '/retry', 'grace');
      expect(await stage.status(task)).toContain(
        'There is no sentence in the sources that could be quoted: sources/thin.md (1 word)',
      );
      expect(await stage.pulls(task)).toEqual([]);
    }),
  );
});

describe.concurrent('a configuration that does not do', () => {
  test(
    'because it is missing, and then because of errors: says where each is, and goes on once they are mended',
    { timeout: 60_000 },
    onStage({ files: { [CONFIG_PATH]: null } }, async (stage) => {
      const task = await stage.ask();
      expect(await stage.labels(task)).toEqual(asked);
      expect(await stage.status(task)).toContain(`There is no configuration at ${CONFIG_PATH}.`);

      await stage.commit(CONFIG_PATH, CONFIG.replace('role: write', 'role: wriet').replace('limits:', 'limit:'));
      await stage.say(task, '/retry', 'grace');
      expect(await stage.labels(task)).toEqual(asked);
      const status = await stage.status(task);
      expect(status).toContain(
        '- **Why:** The configuration has errors:\n  - `.github/imprimatur.yml:3:1` There is no setting',
      );
      expect(status).toContain('Did you mean “limits”? (key-unknown)\n');
      expect(status).toMatch(/\n {2}- `\.github\/imprimatur\.yml:5:\d+` .*Did you mean “write”\? \(role-unknown\)\n/);
      expect(status).toContain('docs/errors.md#config-invalid');
      const annotations = stage.harness.actions.runs().flatMap(({ id }) => stage.harness.actions.annotations(id));
      expect(annotations).toContainEqual(
        expect.objectContaining({
          level: 'failure',
          title: 'key-unknown',
          path: CONFIG_PATH,
          startLine: 3,
          startColumn: 1,
        }),
      );
      expect(annotations).toContainEqual(
        expect.objectContaining({ title: 'role-unknown', path: CONFIG_PATH, startLine: 5, startColumn: 19 }),
      );
      expect(annotations).toContainEqual(expect.objectContaining({ title: 'config-missing', path: CONFIG_PATH }));
      expect(stage.told()).toContain('- `.github/imprimatur.yml:3:1` There is no setting “limit”');
      expect(stage.model.calls).toEqual([]);
      expect(status).toContain('Mend the lines named above on the default branch, then comment `/retry` on the issue.');

      await stage.commit(CONFIG_PATH, CONFIG);
      await stage.idle();
      expect(await stage.labels(task)).toEqual(asked);
      await expectRetryGoesOn(stage, task);
    }),
  );

  test(
    'because it broke while a task was on its way: costs no model call, and the task goes on once it is mended',
    { timeout: 60_000 },
    onStage({}, async (stage) => {
      const task = await stage.ask();
      expect(await stage.labels(task)).toEqual(reviewed);
      const calls = stage.model.calls.length;
      await stage.commit(CONFIG_PATH, CONFIG.replace('role: write', 'role: wriet'));
      await stage.review(task, 'grace', 'REQUEST_CHANGES', { body: 'Shorter, please.' });
      expect(await stage.labels(task)).toEqual(asked);
      expect(await stage.status(task)).toMatch(/imprimatur\.yml:5:19\b.*“wriet”.*Did you mean “write”\?/);
      expect(stage.model.calls.length).toBe(calls);
      expect((await stage.pull(task)).merged).toBe(false);

      await stage.commit(CONFIG_PATH, CONFIG);
      await stage.idle();
      await expectRetryGoesOn(stage, task);
      expect(stage.model.calls.length).toBeGreaterThan(calls);
    }),
  );

  test(
    'because it lacks the workflow that the label asks for: says so',
    { timeout: 60_000 },
    onStage({}, async (stage) => {
      const task = await stage.ask({ labels: ['workflow: blgo'] });
      expect(await stage.labels(task)).toEqual(['status: needs-human', 'workflow: blgo']);
      expect(await stage.status(task)).toContain(
        'Which workflow is meant can’t be told: the configuration has no “blgo”. Did you mean “blog”?',
      );
    }),
  );
});

describe.concurrent('an issue that nobody with write access asked for', () => {
  const nothingHappened = async (stage: Stage, task: number): Promise<void> => {
    expect(stage.model.calls).toEqual([]);
    expect((await stage.comments(task)).filter(({ by }) => by === 'github-actions[bot]')).toEqual([]);
    expect(await stage.ref(`imprimatur/tasks/${task}`)).toBeNull();
    expect((await stage.labels(task)).filter((label) => label.startsWith('status: '))).toEqual([]);
    expect(stage.harness.actions.runs().every(({ conclusion }) => conclusion !== 'failure')).toBe(true);
  };

  test(
    'is left alone: a stranger’s label is not set, and his command is nobody’s',
    { timeout: 60_000 },
    onStage({}, async (stage) => {
      const task = await stage.ask({ by: 'otto' });
      expect(await stage.labels(task)).toEqual([]);
      await stage.say(task, '/retry', 'otto');
      await stage.wake(task);
      await nothingHappened(stage, task);
    }),
  );

  test(
    'is left alone when somebody who only triages set the label, and begins when a writer sets it',
    { timeout: 60_000 },
    onStage({}, async (stage) => {
      const label = { ...stage.where, name: 'workflow: blog' };
      await stage.as('ada').issues.createLabel(label);
      const task = await stage.ask({ by: 'rita' });
      expect(await stage.labels(task)).toEqual([]);
      const set = { ...stage.where, issue_number: task, labels: ['workflow: blog'] };
      await expect(stage.as('rita').issues.addLabels(set)).rejects.toThrow();
      await stage.as('tom').issues.addLabels(set);
      await stage.idle();
      await stage.wake(task);
      expect(await stage.labels(task)).toEqual(['workflow: blog']);
      await nothingHappened(stage, task);

      await stage.as('grace').issues.removeLabel({ ...stage.where, issue_number: task, name: 'workflow: blog' });
      await stage.as('grace').issues.addLabels(set);
      await stage.idle();
      expect(await stage.labels(task)).toEqual(reviewed);
    }),
  );
});
