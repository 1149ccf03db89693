import { lessonsBody, lessonsTitle, withLessons } from '../../comments/lessons.ts';
import { OWN_CHECK } from '../../domain/awaited.ts';
import { lessonsBranch, lessonsPath } from '../../domain/lesson.ts';
import { orNull, statusOf } from '../client.ts';
import { readFile } from '../files.ts';
import type { Doings, Executing } from './effect.ts';

export const lessonEffects: Doings<'propose-lessons'> = {
  /**
   * Adds lines to the open pull request, on top of what people did there, or opens one on the default branch's head. What
   * GitHub refuses is left to the next verdict: a task does not wait for its lessons, and a setting that forbids pull
   * requests is told of by the task's own.
   */
  async 'propose-lessons'({ agent, lessons }, known, executing) {
    const { client, repository } = executing;
    const open = known.lessons?.open ?? null;
    const from = lessons.flatMap((lesson) => lesson.from.slice(0, MOST_IDS));
    const proposed = [...(known.lessons?.proposed ?? []), ...from];
    known.lessons = { open, proposed };
    try {
      const parent = open?.head ?? (await defaultHead(executing));
      const path = lessonsPath(agent);
      const before = await readFile(client, repository, path, parent);
      const text = before === null ? null : new TextDecoder().decode(before.content);
      const head = await commit(executing, parent, path, withLessons(text, agent, lessons), lessonsTitle(agent));
      await point(executing, lessonsBranch(agent), head, open === null);
      const body = lessonsBody(agent, [...(open?.proposed ?? []), ...from]);
      if (open === null) {
        await client.rest.pulls.create({
          ...repository,
          head: lessonsBranch(agent),
          base: executing.defaultBranch,
          title: lessonsTitle(agent),
          body,
        });
      } else await client.rest.pulls.update({ ...repository, pull_number: open.number, body });
      await letPass(executing, head);
    } catch (error) {
      if (![403, 404, 409, 422].includes(statusOf(error) ?? 0)) throw error;
    }
  },
};

/** A lesson is known by its oldest feedback; some more, should people erase that one. */
const MOST_IDS = 5;

async function defaultHead({ client, repository, defaultBranch }: Executing): Promise<string> {
  const { data } = await client.rest.git.getRef({ ...repository, ref: `heads/${defaultBranch}` });
  return data.object.sha;
}

async function commit(
  { client, repository }: Executing,
  parent: string,
  path: string,
  content: string,
  message: string,
): Promise<string> {
  const { git } = client.rest;
  const { data } = await git.getCommit({ ...repository, commit_sha: parent });
  const tree = await git.createTree({
    ...repository,
    base_tree: data.tree.sha,
    tree: [{ path, content, mode: '100644', type: 'blob' }],
  });
  const made = await git.createCommit({ ...repository, message, tree: tree.data.sha, parents: [parent] });
  return made.data.sha;
}

/** A branch that no pull request is open for is left over from the last one, and begins anew. */
async function point({ client, repository }: Executing, branch: string, sha: string, anew: boolean): Promise<void> {
  const { git } = client.rest;
  const there = anew ? await orNull(git.getRef({ ...repository, ref: `heads/${branch}` })) : true;
  if (there === null) await git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha });
  else await git.updateRef({ ...repository, ref: `heads/${branch}`, sha, force: anew });
}

/** A ruleset may demand our check of every pull request; what only people judge must not wait for it. */
async function letPass({ client, repository }: Executing, head: string): Promise<void> {
  await client.rest.checks.create({
    ...repository,
    name: OWN_CHECK,
    head_sha: head,
    status: 'completed',
    conclusion: 'neutral',
    output: { title: 'For people to judge', summary: 'Lessons are proposed for people to accept, edit or decline.' },
  });
}
