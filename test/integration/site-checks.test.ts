import { describe, expect, test } from 'vitest';
import { CONFIG, CONFIG_PATH, onStage, type Stage } from '../e2e/stage.ts';

const PATH = 'content/posts/how-tide-mills-worked.md';
const reviewed = ['status: review', 'workflow: blog'];

const treesRead = (stage: Stage): number =>
  stage.requests.filter(
    ({ method, path, token }) => method === 'GET' && /\/git\/trees\//.test(path) && token.startsWith('ghs_'),
  ).length;

describe.concurrent('checks that look beyond the article', () => {
  test(
    'cost no request as long as it has no link into the repository, and then one',
    { timeout: 60_000 },
    onStage({}, async (stage) => {
      const task = await stage.ask();
      expect(treesRead(stage)).toBe(0);
      const branch = `imprimatur/task-${task}`;
      const article = (await stage.text(PATH, branch)) ?? '';
      const mine = 'See [the front page](/README.md) and [another](gone.md).';
      await stage.commit(PATH, article.replace(/\n\n(?=[A-Z])/, `\n\n${mine}\n`), { branch });
      await stage.idle();
      await stage.review(task, 'grace', 'REQUEST_CHANGES', { body: 'Please say more about mud.' });
      expect(await stage.labels(task)).toEqual(reviewed);
      expect(await stage.text(PATH, branch)).toContain(mine);
      expect(treesRead(stage)).toBe(1);
      const { body } = await stage.pull(task);
      expect(body).toContain('The link “gone.md” can’t be followed: there is no such file.');
      expect(body).not.toContain('README.md” can’t be followed');
    }),
  );

  test(
    'compare it with the pages that are published, and send it back where it repeats one, which the next attempt is told',
    { timeout: 60_000 },
    onStage({ files: { [CONFIG_PATH]: CONFIG.replace('failures: 2', 'failures: 2, rounds: 2') } }, async (stage) => {
      const first = await stage.ask();
      await stage.review(first, 'grace', 'APPROVE');
      expect((await stage.pull(first)).merged).toBe(true);
      const second = await stage.ask();
      expect(await stage.labels(second)).toEqual(['status: needs-human', 'workflow: blog']);
      expect(await stage.pulls(second)).toEqual([]);
      const sentBack = (await stage.events(second)).find(({ kind }) => kind === 'check-failed');
      expect(sentBack?.kind === 'check-failed' && sentBack.findings[0]).toMatchObject({
        check: 'duplicates',
        severity: 'fix',
        message: expect.stringMatching(
          /^\d+ % of this text stands in content\/posts\/how-tide-mills-worked\.md already\.$/,
        ),
      });
      const told = sentBack?.kind === 'check-failed' ? sentBack.findings.map(({ message }) => message) : [];
      expect(stage.model.calls).toEqual(['facts', 'article', 'facts', 'article', 'facts', 'article']);
      for (const message of told) {
        expect(stage.model.prompts[5]).toContain(message);
        expect(stage.model.prompts[3]).not.toContain(message);
      }
      expect(treesRead(stage)).toBe(0);
    }),
  );

  test(
    'know the slugs of other pages, whatever their files are called',
    {
      timeout: 60_000,
    },
    onStage(
      {
        files: {
          [CONFIG_PATH]: CONFIG.replace('failures: 2', 'failures: 2, rounds: 1'),
          'content/posts/old.md': '---\ntitle: Old\nslug: how-tide-mills-worked\n---\n\n# Old\n\nText.\n',
        },
      },
      async (stage) => {
        const task = await stage.ask();
        expect(await stage.labels(task)).toEqual(['status: needs-human', 'workflow: blog']);
        const sentBack = (await stage.events(task)).find((event) => event.kind === 'check-failed');
        expect(sentBack?.findings).toContainEqual(
          expect.objectContaining({
            check: 'seo',
            severity: 'fix',
            message: 'The slug is taken by content/posts/old.md.',
            line: expect.any(Number),
          }),
        );
      },
    ),
  );

  test(
    'say the same in the run’s annotations, its summary and the pull request, where the score opens to them',
    { timeout: 60_000 },
    onStage(
      { files: { [CONFIG_PATH]: `${CONFIG}checks: { brand: { avoid: [{ word: tide, severity: consider }] } }\n` } },
      async (stage) => {
        const task = await stage.ask();
        expect(await stage.labels(task)).toEqual(reviewed);
        const events = await stage.events(task);
        const delivered = events.find((event) => event.kind === 'work-delivered');
        const findings = delivered?.kind === 'work-delivered' ? delivered.findings : [];
        expect(findings.some(({ check }) => check === 'brand')).toBe(true);
        const { body } = await stage.pull(task);
        const annotations = stage.harness.actions.runs().flatMap(({ id }) => stage.harness.actions.annotations(id));
        const told = stage.told();
        const score = 100 - findings.reduce((sum, { weight }) => sum + weight, 0);
        expect(body).toContain(`<details><summary>Score ${score} of 100</summary>\n\n| points | |`);
        for (const { check, severity, line, weight, message } of findings) {
          const place = line === undefined ? '' : `, line ${line}`;
          expect(body).toContain(`- **${severity}** (${check}${place}): ${message}`);
          expect(told).toContain(`- **${severity}** (${check}${place}): ${message}`);
          expect(body).toContain(`| −${weight} | ${severity}: ${check}${place} |`);
        }
        for (const { check, severity, line, message } of findings.slice(0, 10)) {
          expect(annotations).toContainEqual(
            expect.objectContaining({
              level: severity === 'fix' ? 'warning' : 'notice',
              title: `${severity}: ${check}`,
              message: `${severity} (${check}): ${message}`,
              path: PATH,
              ...(line === undefined ? {} : { startLine: line }),
            }),
          );
        }
      },
    ),
  );
});
