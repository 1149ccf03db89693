import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { here, openStage, refusal, type Stage, textOf } from './local-github-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.github.close());

const rest = (login = 'ann') => stage.as(login).rest;
const tip = async (branch = 'main') => (await rest().git.getRef({ ...here, ref: `heads/${branch}` })).data.object.sha;
const treeOf = async (commit: string) => (await rest().git.getCommit({ ...here, commit_sha: commit })).data.tree.sha;
async function childOf(parent: string, message: string): Promise<string> {
  const { data } = await rest().git.createCommit({ ...here, message, tree: await treeOf(parent), parents: [parent] });
  return data.sha;
}

describe('comparisons', () => {
  it('begin where a branch left the other, also when merges are a shorter way to an older ancestor', async () => {
    const root = await tip();
    const merge = async (parents: readonly string[], message: string): Promise<string> => {
      const tree = await treeOf(parents[0] ?? '');
      return (await rest().git.createCommit({ ...here, message, tree, parents: [...parents] })).data.sha;
    };
    const withFile = async (parent: string, path: string): Promise<string> => {
      const entry = { path, mode: '100644', type: 'blob', content: path } as const;
      const { data } = await rest().git.createTree({ ...here, base_tree: await treeOf(parent), tree: [entry] });
      return (await rest().git.createCommit({ ...here, message: path, tree: data.sha, parents: [parent] })).data.sha;
    };
    const theirs = await withFile(root, 'theirs.txt');
    const parted = await merge([theirs, await childOf(root, 'an old branch')], 'merge it');
    const head = await withFile(parted, 'ours.txt');
    let base = parted;
    for (let step = 0; step < 5; step += 1) base = await childOf(base, `step ${step}`);
    base = await merge([base, await childOf(root, 'another old branch')], 'merge it, too');
    const basehead = `${base}...${head}`;
    const { data } = await rest().repos.compareCommitsWithBasehead({ ...here, basehead });
    expect(data.merge_base_commit.sha).toBe(parted);
    expect(data.files?.map(({ filename }) => filename)).toEqual(['ours.txt']);
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 1 });
  });
});

describe('refs', () => {
  it('of our own are created once, moved forward only, and lost by all but one of many', async () => {
    const root = await tip();
    const ref = 'imprimatur/tasks/1';
    await rest().git.createRef({ ...here, ref: `refs/${ref}`, sha: root });
    const twice = await refusal(rest().git.createRef({ ...here, ref: `refs/${ref}`, sha: root }));
    expect(twice).toMatchObject({ status: 422, message: expect.stringContaining('Reference already exists') });
    const rivals = await Promise.all(Array.from({ length: 8 }, (_, index) => childOf(root, `rival ${index}`)));
    const moves = await Promise.allSettled(rivals.map((sha) => rest().git.updateRef({ ...here, ref, sha })));
    expect(moves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const winner = (await rest().git.getRef({ ...here, ref })).data.object.sha;
    expect((await rest().git.updateRef({ ...here, ref, sha: winner })).status).toBe(200);
    const back = await refusal(rest().git.updateRef({ ...here, ref, sha: root }));
    expect(back).toMatchObject({ status: 422, message: expect.stringContaining('not a fast-forward') });
    expect((await rest().git.updateRef({ ...here, ref, sha: root, force: true })).data.object.sha).toBe(root);
  });

  it('are listed by prefix, and by folder with a slash at the end', async () => {
    const sha = await tip();
    for (const name of ['7', '70', '71/x'])
      await rest().git.createRef({ ...here, ref: `refs/imprimatur/list/${name}`, sha });
    const list = async (ref: string) =>
      (await rest().git.listMatchingRefs({ ...here, ref })).data.map((found) =>
        found.ref.replace('refs/imprimatur/', ''),
      );
    expect(await list('imprimatur/list/7')).toEqual(['list/7', 'list/70', 'list/71/x']);
    expect(await list('imprimatur/list/')).toEqual(['list/7', 'list/70', 'list/71/x']);
    expect(await list('imprimatur/list/71/')).toEqual(['list/71/x']);
    expect(await list('imprimatur/nothing/')).toEqual([]);
  });

  it('that are missing are 404 to read and 422 to move or delete', async () => {
    const ref = 'imprimatur/none';
    expect((await refusal(rest().git.getRef({ ...here, ref }))).status).toBe(404);
    const sha = await tip();
    expect((await refusal(rest().git.updateRef({ ...here, ref, sha }))).message).toContain('Reference does not exist');
    expect((await refusal(rest().git.deleteRef({ ...here, ref }))).status).toBe(422);
    const unknown = rest().git.createRef({ ...here, ref: 'refs/heads/x', sha: 'f'.repeat(40) });
    expect((await refusal(unknown)).message).toContain('Object does not exist');
    expect((await refusal(rest().git.createRef({ ...here, ref: 'refs/x', sha }))).status).toBe(422);
  });

  it('of branches tell of pushes, our own refs tell nothing', async () => {
    const sha = await childOf(await tip(), 'next');
    stage.events.length = 0;
    await rest().git.createRef({ ...here, ref: 'refs/imprimatur/quiet', sha });
    await rest().git.deleteRef({ ...here, ref: 'imprimatur/quiet' });
    await rest().git.createRef({ ...here, ref: 'refs/heads/loud', sha });
    await rest().git.deleteRef({ ...here, ref: 'heads/loud' });
    expect(stage.events).toEqual(['create by ann', 'push by ann', 'delete by ann', 'push by ann']);
  });
});

describe('commits and trees', () => {
  it('take the caller and the clock for what is not said', async () => {
    const job = await stage.job({ contents: 'write' });
    const parent = await tip();
    const bare = { ...here, message: 'x', tree: await treeOf(parent), parents: [parent] };
    const { data: commit } = await job.rest.git.createCommit(bare);
    const email = '41898282+github-actions[bot]@users.noreply.github.com';
    expect(commit.author).toMatchObject({ name: 'github-actions[bot]', email });
    const named = { ...bare, author: { name: 'Zoe', email: 'zoe@example.org' } };
    expect((await job.rest.git.createCommit(named)).data).toMatchObject({
      author: { name: 'Zoe' },
      committer: { name: 'Zoe' },
    });
    const { data: full } = await rest().repos.getCommit({ ...here, ref: commit.sha });
    expect(full.author?.login).toBe('github-actions[bot]');
  });

  it('build on a commit as on its tree, and drop what is null', async () => {
    const base = await tip();
    const entry = { path: 'deep/new.md', mode: '100644', content: 'x' } as const;
    const build = async (base_tree: string) =>
      (await rest().git.createTree({ ...here, base_tree, tree: [entry] })).data.sha;
    expect(await build(base)).toBe(await build(await treeOf(base)));
    const sha = await stage.commit(stage.as('ann'), 'dropping', { 'post.md': null, 'deep/new.md': 'x' });
    expect(await textOf(stage.as('ann'), 'post.md', sha)).toBeUndefined();
    expect(await textOf(stage.as('ann'), 'README.md', sha)).toBe('# Site\n');
  });

  it('that do not exist are 422 to read', async () => {
    const unknown = { ...here, ref: 'f'.repeat(40) };
    expect((await refusal(rest().repos.getCommit(unknown))).message).toContain('No commit found for SHA');
    expect((await refusal(rest().checks.listForRef(unknown))).status).toBe(422);
  });

  it('refuse a tree of nothing', async () => {
    expect((await refusal(rest().git.createTree({ ...here, tree: [] }))).status).toBe(422);
  });
});

describe('contents', () => {
  it('are read at branches, commits and refs of our own', async () => {
    const sha = await stage.commit(stage.as('ann'), 'memory', { 'memory.jsonl': '{}\n' });
    await rest().git.createRef({ ...here, ref: 'refs/imprimatur/memory', sha });
    for (const reference of [sha, 'memory', 'refs/heads/memory', 'refs/imprimatur/memory'])
      expect(await textOf(stage.as('ann'), 'memory.jsonl', reference)).toBe('{}\n');
    expect(await textOf(stage.as('ann'), 'memory.jsonl')).toBeUndefined();
  });

  it('are replaced only by those who know what is there', async () => {
    const write = (fields: object) =>
      rest().repos.createOrUpdateFileContents({
        ...here,
        path: 'contents.md',
        message: 'x',
        content: 'eA==',
        ...fields,
      });
    const { data } = await write({});
    expect((await refusal(write({}))).status).toBe(422);
    expect((await refusal(write({ sha: 'f'.repeat(40) }))).status).toBe(409);
    expect((await write({ sha: data.content?.sha, content: 'eQ==' })).status).toBe(200);
    expect((await refusal(write({ branch: 'nowhere' }))).status).toBe(404);
  });

  it('come as they are when asked for raw', async () => {
    const { data } = await rest().repos.getContent({ ...here, path: 'README.md', mediaType: { format: 'raw' } });
    expect(data).toBe('# Site\n');
  });
});

describe('comparing', () => {
  it('says whether a branch is ahead, behind, both or neither', async () => {
    const start = await tip();
    const ahead = await stage.commit(stage.as('ann'), 'one', { 'one.md': '1\n' });
    const other = await stage.commit(stage.as('ann'), 'other', { 'other.md': '1\n' });
    const compare = async (base: string, head: string) => {
      const { data } = await rest().repos.compareCommitsWithBasehead({ ...here, basehead: `${base}...${head}` });
      return [data.status, data.ahead_by, data.behind_by, data.files?.map(({ filename }) => filename)];
    };
    expect(await compare(start, ahead)).toEqual(['ahead', 1, 0, ['one.md']]);
    expect(await compare('one', start)).toEqual(['behind', 0, 1, []]);
    expect(await compare(ahead, other)).toEqual(['diverged', 1, 1, ['other.md']]);
    expect(await compare('acme:one', ahead)).toEqual(['identical', 0, 0, []]);
  });
});

describe('check runs', () => {
  it('belong to the app that made them, and are found by commit and name', async () => {
    const sha = await tip();
    const app = stage.nobody(await stage.github.app.installationToken());
    const fields = { ...here, name: 'imprimatur', head_sha: sha };
    const { data: run } = await app.rest.checks.create({
      ...fields,
      status: 'in_progress',
      output: { title: 'Gate', summary: 'waits' },
    });
    expect(run).toMatchObject({ status: 'in_progress', conclusion: null, app: { slug: 'imprimatur' } });
    const change = { ...here, check_run_id: run.id, conclusion: 'success' as const };
    const job = await stage.job({ checks: 'write' });
    expect((await refusal(job.rest.checks.update(change))).status).toBe(403);
    expect((await app.rest.checks.update(change)).data).toMatchObject({ status: 'completed', conclusion: 'success' });
    const find = async (check_name: string) =>
      (await rest().checks.listForRef({ ...here, ref: sha, check_name })).data.check_runs.map(({ id }) => id);
    expect(await find('imprimatur')).toEqual([run.id]);
    expect(await find('other')).toEqual([]);
  });

  it('are for apps only, on commits that exist', async () => {
    const fields = { ...here, name: 'x', head_sha: await tip() };
    expect((await refusal(rest().checks.create(fields))).message).toContain('You must authenticate via a GitHub App.');
    const job = await stage.job({ checks: 'write' });
    expect((await refusal(job.rest.checks.create({ ...fields, head_sha: 'f'.repeat(40) }))).status).toBe(422);
  });
});
