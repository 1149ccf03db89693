import { pullBody } from '../../comments/pull-body.ts';
import { OWN_CHECK } from '../../domain/awaited.ts';
import { isLost, ONCE, reasonOf, statusOf } from '../client.ts';
import { readReplies } from '../observe-actual.ts';
import { type Doings, type Executing, lose, refuse, stateOf } from './effect.ts';
import { materialOf } from './material.ts';

type PullEffect = 'advance-branch' | 'open-pull' | 'update-pull' | 'close-pull' | 'merge-pull' | 'reply' | 'set-check';

/** Where a person opens the pull request that we may not open. */
async function linkToOpen(branch: string, { client, repository, defaultBranch }: Executing): Promise<string> {
  const basehead = `${defaultBranch}...${branch}`;
  const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 });
  return `[Open it from the branch](${data.html_url}?quick_pull=1).`;
}

export const pullEffects: Doings<PullEffect> = {
  async 'advance-branch'({ name, from, to }, known, { client, repository }) {
    const { git } = client.rest;
    try {
      if (from === null) await git.createRef({ ...repository, ref: `refs/heads/${name}`, sha: to });
      else await git.updateRef({ ...repository, ref: `heads/${name}`, sha: to, force: false });
      known.branch = { head: to, relation: 'same' };
      if (known.pull?.open === true) known.pull = { ...known.pull, head: to };
    } catch (error) {
      if (isLost(error)) lose(known, error, 'branch', 'pull');
      else if (statusOf(error) !== 422) throw error;
      // A person pushed meanwhile: the branch is looked at again.
      delete known.branch;
      delete known.pull;
    }
  },

  async 'open-pull'({ branch, title }, known, executing) {
    const { client, repository, defaultBranch } = executing;
    const body = pullBody(stateOf(known), await materialOf(known, executing));
    try {
      const { data } = await client.rest.pulls.create({
        ...repository,
        head: branch,
        base: defaultBranch,
        title,
        body,
      });
      const { number, html_url: url, head, user } = data;
      const author = user?.login ?? 'ghost';
      known.pull = {
        number,
        url,
        author,
        head: head.sha,
        open: true,
        merged: null,
        body: data.body ?? '',
        reviews: [],
        feedback: [],
      };
    } catch (error) {
      // It is there already, or the answer was lost: it is found by its head.
      if (isLost(error)) lose(known, error, 'pull');
      else if (/already exists/i.test(reasonOf(error))) delete known.pull;
      else refuse(known, 'pull-request', error, ` ${await linkToOpen(branch, executing)}`);
    }
  },

  async 'update-pull'({ pull, title }, known, executing) {
    const { client, repository } = executing;
    const material = await materialOf(known, executing);
    const body = pullBody(stateOf(known), known.pull ? { ...material, pull: known.pull.url } : material);
    await client.rest.pulls.update({ ...repository, pull_number: pull, title, body });
    if (known.pull) known.pull = { ...known.pull, body };
  },

  async 'close-pull'({ pull }, known, { client, repository }) {
    await client.rest.pulls.update({ ...repository, pull_number: pull, state: 'closed' });
    if (known.pull) known.pull = { ...known.pull, open: false };
  },

  async 'merge-pull'({ pull, head, method, title, message }, known, { client, repository }) {
    const names = method === 'rebase' ? {} : { commit_title: title, commit_message: message };
    try {
      const { data } = await client.rest.pulls.merge({
        ...repository,
        pull_number: pull,
        sha: head,
        merge_method: method,
        ...names,
      });
      known.prepared = { ...known.prepared, merged: { commit: data.sha } };
    } catch (error) {
      if (isLost(error)) lose(known, error, 'pull');
      else refuse(known, 'merge', error);
    }
  },

  async reply({ pull, comment, body, key }, known, executing) {
    const { client, repository } = executing;
    try {
      await client.rest.pulls.createReplyForReviewComment({
        ...repository,
        ...ONCE,
        pull_number: pull,
        comment_id: comment,
        body,
      });
      known.replies = [...(known.replies ?? []), key];
    } catch (error) {
      // The comment was deleted: there is nothing left to answer.
      if (statusOf(error) === 404) known.replies = [...(known.replies ?? []), key];
      else if (!isLost(error)) throw error;
      else {
        lose(known, error);
        known.replies = await readReplies(executing, pull);
      }
    }
  },

  async 'set-check'({ check }, known, { client, repository }) {
    const { head, conclusion, title, summary } = check;
    await client.rest.checks.create({
      ...repository,
      name: OWN_CHECK,
      head_sha: head,
      external_id: `task-${stateOf(known).task}`,
      status: 'completed',
      conclusion,
      output: { title, summary },
    });
    known.check = { head, conclusion, title };
  },
};
