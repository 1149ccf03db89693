import { Octokit } from '@octokit/rest';
import type { LocalGitHub } from '../../../src/local/start.ts';
import type { Recorder } from './recorder.ts';

export interface Assignment {
  readonly sources: readonly string[];
  /** How many files it writes. */
  readonly files: number;
  readonly reviewer: string;
}

const PERMISSIONS = { contents: 'write', issues: 'write', pull_requests: 'write' } as const;
const BUSY = 'status: in-progress';
const REVIEW = 'status: review';
const DONE = 'status: done';

/**
 * The same way of a task as a straightforward script does it: what happened is in labels, every file is written with
 * the contents API as the documentation shows, nothing is locked, recorded or checked. Each leg is a job of its own. It
 * has no model: what it writes is only text that is new.
 */
export class NaiveBot {
  readonly #gitHub: LocalGitHub;
  readonly #recorder: Recorder;
  readonly #assignment: Assignment;
  readonly #where: { readonly owner: string; readonly repo: string };

  constructor(gitHub: LocalGitHub, recorder: Recorder, assignment: Assignment) {
    this.#gitHub = gitHub;
    this.#recorder = recorder;
    this.#assignment = assignment;
    this.#where = { owner: gitHub.owner, repo: gitHub.repository };
  }

  paths(issue: number): readonly string[] {
    return Array.from({ length: this.#assignment.files }, (_, index) => `naive/${issue}/${index + 1}.md`);
  }

  /** From the label to the person's turn; answers the number of the pull request. */
  async start(issue: number, by: string): Promise<number> {
    const { rest } = await this.#job('start');
    const task = { ...this.#where, issue_number: issue };
    await rest.repos.getCollaboratorPermissionLevel({ ...this.#where, username: by });
    const { data: read } = await rest.issues.get(task);
    await rest.issues.addLabels({ ...task, labels: [BUSY] });
    await rest.issues.createComment({ ...task, body: 'I am on it.' });
    for (const path of this.#assignment.sources) await rest.repos.getContent({ ...this.#where, path });
    const { data: repository } = await rest.repos.get(this.#where);
    const base = repository.default_branch;
    const { data: tip } = await rest.git.getRef({ ...this.#where, ref: `heads/${base}` });
    const branch = `naive-${issue}`;
    await rest.git.createRef({ ...this.#where, ref: `refs/heads/${branch}`, sha: tip.object.sha });
    for (const path of this.paths(issue)) await this.#put(rest, path, branch, 'first');
    const body = `Closes #${issue}`;
    const { data: pull } = await rest.pulls.create({ ...this.#where, title: read.title, head: branch, base, body });
    await rest.pulls.requestReviewers({
      ...this.#where,
      pull_number: pull.number,
      reviewers: [this.#assignment.reviewer],
    });
    await rest.issues.createComment({ ...task, body: `Please review #${pull.number}.` });
    await this.#relabel(rest, issue, BUSY, REVIEW);
    return pull.number;
  }

  async revise(issue: number, pull: number): Promise<void> {
    const { rest } = await this.#job('revise');
    const where = { ...this.#where, pull_number: pull };
    await rest.repos.getCollaboratorPermissionLevel({ ...this.#where, username: this.#assignment.reviewer });
    await this.#relabel(rest, issue, REVIEW, BUSY);
    const { data: reviews } = await rest.pulls.listReviews(where);
    const { data: comments } = await rest.pulls.listReviewComments(where);
    for (const path of this.#assignment.sources) await rest.repos.getContent({ ...this.#where, path });
    for (const path of this.paths(issue))
      await this.#put(rest, path, `naive-${issue}`, `after ${reviews.length} reviews`);
    for (const { id } of comments)
      await rest.pulls.createReplyForReviewComment({ ...where, comment_id: id, body: 'Done.' });
    await rest.pulls.requestReviewers({ ...where, reviewers: [this.#assignment.reviewer] });
    await rest.issues.createComment({ ...this.#where, issue_number: issue, body: 'Revised, please look again.' });
    await this.#relabel(rest, issue, BUSY, REVIEW);
  }

  async merge(issue: number, pull: number, by: string, sha: string): Promise<void> {
    const { rest } = await this.#job('merge');
    await rest.repos.getCollaboratorPermissionLevel({ ...this.#where, username: by });
    await rest.pulls.get({ ...this.#where, pull_number: pull });
    await rest.pulls.merge({ ...this.#where, pull_number: pull, sha });
    await rest.git.deleteRef({ ...this.#where, ref: `heads/naive-${issue}` });
    await rest.issues.createComment({ ...this.#where, issue_number: issue, body: 'Merged.' });
    await this.#relabel(rest, issue, REVIEW, DONE);
    await rest.issues.update({ ...this.#where, issue_number: issue, state: 'closed' });
  }

  async #job(name: string): Promise<Octokit> {
    const token = await this.#gitHub.layer.mintJobToken({ metadata: 'read', ...PERMISSIONS });
    this.#recorder.add('naive bot', name, token);
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    return new Octokit({ baseUrl: this.#gitHub.url, auth: token, log });
  }

  /** "Create or update a file": its SHA is asked for first. */
  async #put(rest: Octokit['rest'], path: string, branch: string, word: string): Promise<void> {
    const file = { ...this.#where, path };
    const before = await rest.repos.getContent({ ...file, ref: branch }).catch(() => undefined);
    const sha = before !== undefined && 'sha' in before.data ? { sha: before.data.sha } : {};
    const content = Buffer.from(`# ${path}\n\nWritten ${word}.\n`).toString('base64');
    await rest.repos.createOrUpdateFileContents({ ...file, ...sha, branch, message: `Write ${path}`, content });
  }

  async #relabel(rest: Octokit['rest'], issue: number, from: string, to: string): Promise<void> {
    await rest.issues.removeLabel({ ...this.#where, issue_number: issue, name: from });
    await rest.issues.addLabels({ ...this.#where, issue_number: issue, labels: [to] });
  }
}
