import { lookWanted } from '../../comments/labels.ts';
import { TERMINAL } from '../../domain/task.ts';
import { statusLabel } from '../../workflow/reconcile.ts';
import { isLost, ONCE, statusOf } from '../client.ts';
import { forget, type Known } from '../known.ts';
import { readComments } from '../read-issue.ts';
import { type Doings, type Executing, lose, stateOf } from './effect.ts';

type IssueEffect =
  | 'add-label'
  | 'remove-label'
  | 'create-comment'
  | 'edit-comment'
  | 'delete-comment'
  | 'close-issue'
  | 'open-issue'
  | 'react';

export const issueEffects: Doings<IssueEffect> = {
  async 'add-label'({ label }, known, { client, repository }) {
    const { data } = await client.rest.issues.addLabels({
      ...repository,
      issue_number: stateOf(known).task,
      labels: [label],
    });
    const labels = data.map(({ name }) => name);
    const others = labels.filter((name) => name !== label && !known.issue?.labels.includes(name));
    learnLabels(known, labels);
    // GitHub makes a label that is not there yet; the answer has all of the issue’s, those that people made included.
    for (const made of data) await giveLook(made, { client, repository });
    if (others.some(isStatus)) await overtaken(label, others, known, { client, repository });
  },

  async 'remove-label'({ label }, known, { client, repository }) {
    try {
      await client.rest.issues.removeLabel({ ...repository, issue_number: stateOf(known).task, name: label });
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
    learnLabels(known, known.issue?.labels.filter((name) => name !== label) ?? []);
  },

  async 'create-comment'({ body }, known, executing) {
    const { client, repository } = executing;
    try {
      const { data } = await client.rest.issues.createComment({
        ...repository,
        ...ONCE,
        issue_number: stateOf(known).task,
        body,
      });
      known.comment = { id: data.id, body, extra: [] };
    } catch (error) {
      if (!isLost(error)) throw error;
      lose(known, error);
      const { task } = stateOf(known);
      known.comment = (await readComments(client, repository, task, executing)).comment;
    }
  },

  async 'edit-comment'({ id, body }, known, { client, repository }) {
    try {
      await client.rest.issues.updateComment({ ...repository, comment_id: id, body });
      known.comment = { id, body, extra: known.comment?.extra ?? [] };
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      delete known.comment;
    }
  },

  async 'delete-comment'({ id }, known, { client, repository }) {
    try {
      await client.rest.issues.deleteComment({ ...repository, comment_id: id });
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
    if (known.comment) known.comment = { ...known.comment, extra: known.comment.extra.filter((other) => other !== id) };
  },

  async 'close-issue'({ reason }, known, { client, repository }) {
    const { task } = stateOf(known);
    await client.rest.issues.update({ ...repository, issue_number: task, state: 'closed', state_reason: reason });
    if (known.issue) known.issue = { ...known.issue, open: false };
  },

  async 'open-issue'(_effect, known, { client, repository }) {
    const { task } = stateOf(known);
    await client.rest.issues.update({ ...repository, issue_number: task, state: 'open', state_reason: 'reopened' });
    if (known.issue) known.issue = { ...known.issue, open: true };
  },

  async react({ comment, content }, known, { client, repository }) {
    try {
      await client.rest.reactions.createForIssueComment({ ...repository, comment_id: comment, content });
    } catch (error) {
      // The comment was deleted meanwhile.
      if (statusOf(error) !== 404) throw error;
    }
    known.reacted.add(comment);
  },
};

const isStatus = (label: string): boolean => label.startsWith(statusLabel(''));
const OVER = TERMINAL.map(statusLabel);

/**
 * Another wake has said meanwhile how far the task is, so that this one looks at all of it again. Nobody looks at a task
 * that is over: a label of before goes.
 */
async function overtaken(
  label: string,
  others: readonly string[],
  known: Known,
  { client, repository }: Pick<Executing, 'client' | 'repository'>,
): Promise<void> {
  const { task } = stateOf(known);
  if (isStatus(label) && !OVER.includes(label) && others.some((other) => OVER.includes(other)))
    await client.rest.issues.removeLabel({ ...repository, issue_number: task, name: label });
  forget(known);
}

async function giveLook(
  label: Parameters<typeof lookWanted>[0],
  { client, repository }: Pick<Executing, 'client' | 'repository'>,
): Promise<void> {
  const look = lookWanted(label);
  if (look === null) return;
  try {
    await client.rest.issues.updateLabel({ ...repository, name: label.name, ...look });
  } catch (error) {
    // Without its colour a label means the same.
    if (![403, 404, 422].includes(statusOf(error) ?? 0)) throw error;
  }
}

function learnLabels(known: Known, labels: readonly string[]): void {
  if (known.issue) known.issue = { ...known.issue, labels };
}
