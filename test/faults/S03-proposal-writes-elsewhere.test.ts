import { expect, test } from 'vitest';
import type { FileContent } from '../../src/domain/deliverable.ts';
import type { Delivered, Proposal } from '../../src/domain/proposal.ts';
import { MOST_BYTES, objectionTo } from '../../src/workflow/accept.ts';
import { aDelivery, aProposal } from '../builders/proposal.ts';
import { aTask } from '../builders/task.ts';
import { onStage, type Stage } from '../e2e/stage.ts';
import { hostileRun, UNCHECKED } from './hostile-run.ts';

const PATH = 'content/posts/how-tide-mills-worked.md';
type Files = readonly (FileContent & { readonly mode?: string; readonly type?: string; readonly sha?: string })[];

/** What is left beside the deliverable, and the words that refuse it. */
const CASES: Readonly<Record<string, readonly [more: Files, reason: string | RegExp]>> = {
  'a workflow': [
    [{ path: '.github/workflows/evil.yml', content: 'on: push\n' }],
    'it writes .github/workflows/evil.yml,',
  ],
  'CODEOWNERS at the root': [[{ path: 'CODEOWNERS', content: '* @otto\n' }], 'it writes CODEOWNERS,'],
  'CODEOWNERS of GitHub': [[{ path: '.github/CODEOWNERS', content: '* @otto\n' }], 'it writes .github/CODEOWNERS,'],
  'a lockfile': [[{ path: 'package-lock.json', content: '{}' }], 'it writes package-lock.json,'],
  'a path that leads out': [[{ path: '../x', content: 'x' }], 'it writes ../x,'],
  'a path that leads round': [
    [{ path: 'content/posts/../../.git/config', content: 'x' }],
    'it writes content/posts/../../.git/config,',
  ],
  'an absolute path': [[{ path: '/etc/passwd', content: 'x' }], 'it writes /etc/passwd,'],
  'a symbolic link': [
    [{ path: 'content/posts/link.md', content: '../../.github', mode: '120000' }],
    /outcome\.files\.2: .*“?"?mode/,
  ],
  'a submodule': [
    [{ path: 'vendor', content: '', mode: '160000', type: 'commit', sha: 'a'.repeat(40) }],
    /outcome\.files\.2: .*mode/,
  ],
  'too many files': [
    Array.from({ length: 9 }, (_, index) => ({ path: `${index}.md`, content: 'x' })),
    /outcome\.files: .*10/,
  ],
  'too many bytes': [[], `at most ${MOST_BYTES} are let through`],
};

async function refsOf(stage: Stage): Promise<readonly string[]> {
  const { git } = stage.as('ada');
  const lists = await Promise.all(['heads', 'tags'].map((ref) => git.listMatchingRefs({ ...stage.where, ref })));
  return lists.flatMap(({ data }) => data.map(({ ref, object }) => `${ref} ${object.sha}`));
}

const left = (honest: Proposal, more: Files, name: string): string => {
  const { files, ...rest } = honest.outcome as Delivered;
  const all = name === 'too many bytes' ? files.map((file) => ({ ...file, content: 'x'.repeat(MOST_BYTES) })) : files;
  return JSON.stringify({ ...honest, outcome: { ...rest, files: [...all, ...more] } });
};

test('S3: a proposal that writes where it may not, or too much, is refused by name, and nothing of it is written', {
  timeout: 120_000,
}, async () => {
  await onStage(UNCHECKED, async (stage) => {
    const before = await refsOf(stage);
    const run = await hostileRun(stage);
    for (const [name, [more, reason]] of Object.entries(CASES)) {
      await run.leave(left(await run.honest(), more, name));
      const failed = (await stage.events(run.task)).findLast(({ kind }) => kind === 'work-failed');
      expect(failed, name).toMatchObject({
        kind: 'work-failed',
        code: 'proposal-invalid',
        detail: expect.stringMatching(reason),
      });
      expect(await refsOf(stage), name).toEqual(before);
      expect(await stage.pulls(run.task), name).toEqual([]);
      // Ten in a row ask a person, who is told of the last one.
      if ((await stage.labels(run.task)).includes('status: needs-human')) {
        expect(await stage.status(run.task)).toMatch(reason);
        await stage.as('ada').issues.createComment({ ...stage.where, issue_number: run.task, body: '/retry' });
      }
    }

    await run.leave(JSON.stringify(await run.honest()));
    const pull = await stage.pull(run.task);
    const { data: files } = await stage.as('ada').pulls.listFiles({ ...stage.where, pull_number: pull.number });
    expect(files.map(({ filename }) => filename).toSorted()).toEqual([PATH, PATH.replace('.md', '.sources.json')]);
    expect(await stage.ref('heads/main')).toBe(before.find((one) => one.startsWith('refs/heads/main '))?.split(' ')[1]);
    await run.close();
  })();
});

test('control: where the stage’s own paths are such, the same files are no objection', () => {
  for (const path of ['.github/workflows/evil.yml', 'CODEOWNERS', 'package-lock.json', '../x', '/etc/passwd']) {
    const { state } = aTask().queued({ path }).inProgress();
    expect(objectionTo(aProposal(state, { outcome: aDelivery({}, path) }), state, null)).toBeNull();
  }
});
