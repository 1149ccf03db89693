import { MADE_TAG } from '../../comments/made.ts';
import { REPLY_TAG } from '../../comments/replies.ts';
import { STATUS_TAG } from '../../comments/status.ts';
import { tagOf } from '../../comments/tag.ts';
import { compose } from '../../compose.ts';
import { foldAll } from '../../domain/fold.ts';
import type { TaskState } from '../../domain/state.ts';
import { branchOf } from '../../domain/task.ts';
import { IDENTITIES } from '../../github/identities.ts';
import type { Journal, JournalEntry } from '../../journal/journal.ts';
import type { Harness } from '../../local/harness.ts';
import type { ReviewPlan } from './reviewer.ts';
import { type Asked, AUTHOR, REVIEWER } from './seed.ts';
import { type OpenedIssue, scheduledIssue } from './tick.ts';

export interface ScenePull {
  readonly number: number;
  readonly title: string;
  readonly head: string;
  readonly merged: boolean;
  readonly url: string;
}

/** What the two people of the demo do and see of one task, through GitHub's API with their own tokens. */
export interface Scene {
  readonly harness: Harness;
  readonly journal: Journal;
  readonly task: number;
  readonly issueUrl: string;
  idle(): Promise<void>;
  upload(path: string, content: Buffer): Promise<void>;
  /** By the author, or by the schedule. */
  openIssue(): Promise<void>;
  /** Who opened it, and for what cause of ours, also in words; null where a person did. */
  origin(): Promise<{ readonly by: string; readonly cause: string | null; readonly because: string }>;
  pull(): Promise<ScenePull | null>;
  /** Path of the article; null before the task is routed. */
  path(): Promise<string | null>;
  /** The article as it stands on the branch, or on the default branch once it is merged. */
  article(): Promise<string>;
  editLine(line: number, text: string): Promise<void>;
  requestChanges(plan: Pick<ReviewPlan, 'onLines' | 'body'>): Promise<void>;
  /** Our answers to the comments on lines. */
  answers(): Promise<readonly { readonly to: number; readonly body: string }[]>;
  /** The approved head; null when nothing waits for a review. */
  approve(): Promise<string | null>;
  issueState(): Promise<string>;
  /** First lines of the status comment. */
  status(): Promise<string>;
  history(): Promise<readonly JournalEntry[]>;
}

/** Of the work that is published: what the last stage that writes delivers. */
export const articlePath = ({ route }: Pick<TaskState, 'route'>): string | null =>
  route?.stages.findLast(({ judges, path }) => !judges && path !== '')?.path ?? null;

/** @param asked what the author asks for; without it, the schedule is what asks. */
export function sceneOf(harness: Harness, asked: Asked | null): Scene {
  const where = { owner: harness.owner, repo: harness.repo };
  const author = harness.as(AUTHOR).rest;
  const reviewer = harness.as(REVIEWER).rest;
  const { journal } = compose({
    client: harness.as(AUTHOR),
    repository: where,
    defaultBranch: 'main',
    configPath: '.github/imprimatur.yml',
    workflowFile: 'imprimatur.yml',
    identities: IDENTITIES,
  });
  let task = 0;
  let issueUrl = '';

  const pull = async (): Promise<ScenePull | null> => {
    const { data } = await author.pulls.list({ ...where, head: `${where.owner}:${branchOf(task)}`, state: 'all' });
    const [found] = data;
    if (found === undefined) return null;
    return {
      number: found.number,
      title: found.title,
      head: found.head.sha,
      merged: Boolean(found.merged_at),
      url: found.html_url,
    };
  };
  const path = async (): Promise<string | null> => {
    const events = (await journal.history(task)).flatMap((entry) => entry.events);
    return events.length === 0 ? null : articlePath(foldAll(null, events));
  };
  const file = async (): Promise<{ path: string; sha: string; text: string }> => {
    const [wanted, current] = [(await path()) ?? '', await pull()];
    const ref = current === null || current.merged ? 'main' : branchOf(task);
    const { data } = await author.repos.getContent({ ...where, path: wanted, ref });
    if (Array.isArray(data) || data.type !== 'file') throw new Error(`${wanted} is no file`);
    return { path: wanted, sha: data.sha, text: Buffer.from(data.content, 'base64').toString('utf8') };
  };
  const commits = async (message: string, target: { path: string; sha?: string; content: Buffer; branch?: string }) => {
    const { content, ...rest } = target;
    await reviewer.repos.createOrUpdateFileContents({
      ...where,
      message,
      content: content.toString('base64'),
      ...rest,
    });
  };

  return {
    harness,
    journal,
    get task() {
      return task;
    },
    get issueUrl() {
      return issueUrl;
    },
    idle: harness.idle,
    upload: (target, content) => commits(`Add ${target}`, { path: target, content }),
    async openIssue() {
      const open = async (issue: Asked): Promise<OpenedIssue> =>
        (await author.issues.create({ ...where, ...issue, labels: ['workflow: blog'] })).data;
      const issue = await (asked === null ? scheduledIssue(harness) : open(asked));
      task = issue.number;
      issueUrl = issue.html_url;
    },
    pull,
    path,
    article: async () => (await file()).text,
    async editLine(line, text) {
      const before = await file();
      const content = Buffer.from(
        before.text
          .split('\n')
          .with(line - 1, text)
          .join('\n'),
      );
      await commits('Say it in my own words', { path: before.path, sha: before.sha, content, branch: branchOf(task) });
    },
    async requestChanges({ onLines, body }) {
      const [current, target] = [await pull(), await path()];
      if (current === null || target === null) return;
      const comments = onLines.map((comment) => ({ ...comment, path: target, side: 'RIGHT' }));
      await reviewer.pulls.createReview({
        ...where,
        pull_number: current.number,
        event: 'REQUEST_CHANGES',
        body,
        comments,
        commit_id: current.head,
      });
    },
    async answers() {
      const current = await pull();
      if (current === null) return [];
      const { data } = await author.pulls.listReviewComments({ ...where, pull_number: current.number, per_page: 100 });
      return data.flatMap(({ body, in_reply_to_id: to }) =>
        tagOf(REPLY_TAG, body) === null ? [] : [{ to: to ?? 0, body: body.split('\n').slice(1).join('\n') }],
      );
    },
    async approve() {
      const current = await pull();
      const { data: issue } = await author.issues.get({ ...where, issue_number: task });
      const waits = issue.labels.some((label) => (typeof label === 'string' ? label : label.name) === 'status: review');
      if (current === null || current.merged || !waits) return null;
      await reviewer.pulls.createReview({
        ...where,
        pull_number: current.number,
        event: 'APPROVE',
        body: 'Good to go.',
        commit_id: current.head,
      });
      return current.head;
    },
    async issueState() {
      const { data } = await author.issues.get({ ...where, issue_number: task });
      return data.state === 'closed' ? `closed as ${data.state_reason}` : data.state;
    },
    async origin() {
      const { data } = await author.issues.get({ ...where, issue_number: task });
      const cause = tagOf(MADE_TAG, data.body);
      const because = cause === null ? '' : (/^.*?: (.*?)(?:;|\.$)/m.exec(data.body ?? '')?.[1] ?? '');
      return { by: data.user?.login ?? '', cause, because };
    },
    async status() {
      const { data } = await author.issues.listComments({ ...where, issue_number: task });
      const body = data.find((comment) => tagOf(STATUS_TAG, comment.body) !== null)?.body ?? '';
      return body
        .split('\n')
        .slice(1, 6)
        .map((line) => line.replace(/^(?:###|-) |\*\*/g, ''))
        .filter(Boolean)
        .join('\n  ');
    },
    history: () => journal.history(task),
  };
}
