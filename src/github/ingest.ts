import { z } from 'zod';
import type { Ignored, Signal, Wake } from '../domain/signal.ts';

const repositorySchema = z.object({ full_name: z.string().optional() });

/** What we read of an event's payload: only which task it may concern. Everything else is asked of GitHub. */
const payloadSchema = z.object({
  action: z.string().optional(),
  issue: z
    .object({
      number: z.number(),
      pull_request: z.unknown().optional(),
      body: z.string().nullish(),
      labels: z.array(z.object({ name: z.string() })).optional(),
    })
    .optional(),
  /** The label that was just set. */
  label: z.object({ name: z.string() }).optional(),
  comment: z.object({ id: z.number().optional(), body: z.string().nullish() }).optional(),
  pull_request: z.object({ head: z.object({ ref: z.string(), repo: repositorySchema.nullish() }) }).optional(),
  repository: repositorySchema.optional(),
  sender: z.object({ login: z.string() }).optional(),
});

const WORKFLOW_LABEL = 'workflow: ';
/** Labels that ask for something, and the one that we keep. */
const OUR_LABEL = /^(workflow|priority|agent|status): /;

/** Labels that an issue is opened with are sent as `labeled`, too, so `opened` is for the form alone. */
const ACTIONS: Readonly<Record<string, { readonly why: Wake; readonly actions: readonly string[] }>> = {
  issues: { why: 'issue', actions: ['opened', 'edited', 'labeled', 'unlabeled', 'closed', 'reopened'] },
  issue_comment: { why: 'comment', actions: ['created'] },
  pull_request: { why: 'pull-request', actions: ['opened', 'reopened', 'closed', 'synchronize', 'ready_for_review'] },
  pull_request_review: { why: 'review', actions: ['submitted', 'dismissed'] },
};

const hasLine = (text: string, start: string): boolean => text.startsWith(start) || text.includes(`\n${start}`);

/** An issue without the label asks by the form, or by a command. Roughly: the run’s condition can tell no more. */
function asksAnew(action: string, body: string, comment: string): boolean {
  if (comment !== '') return hasLine(comment.toLowerCase(), '/imprimatur');
  const form = body.toLowerCase();
  return ['opened', 'edited'].includes(action) && form.includes('### topic') && form.includes('### workflow');
}

/** The task that a branch is of; null when it is of none. */
export function taskOfBranch(branch: string): number | null {
  const task = /^imprimatur\/task-(\d+)$/.exec(branch)?.[1];
  return task === undefined ? null : Number(task);
}

/** The names of the events that can wake a task. */
export const EVENT_NAMES = Object.keys(ACTIONS);

/**
 * Which task an event wakes, or why none.
 * @param identities logins under which we act: what we did ourselves wakes nobody.
 */
export function ingest(name: string, payload: unknown, identities: readonly string[]): Signal | Ignored {
  const known = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (known === undefined) return { ignored: `the event “${name}” wakes no task` };
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return { ignored: `the payload of “${name}” can’t be read` };
  const { action = '', issue, label, comment, pull_request: pull, repository, sender } = parsed.data;
  if (!known.actions.includes(action)) return { ignored: `“${name}: ${action}” wakes no task` };
  if (identities.includes(sender?.login ?? '')) return { ignored: 'it was our own act' };
  if (pull !== undefined) {
    // Anybody's fork may have a branch of that name.
    const isOwn = pull.head.repo?.full_name === repository?.full_name;
    const task = isOwn ? taskOfBranch(pull.head.ref) : null;
    return task === null ? { ignored: 'the pull request is of no task' } : { task, why: known.why };
  }
  if (issue === undefined) return { ignored: 'it names no issue' };
  if (issue.pull_request !== undefined) return { ignored: 'it is about a pull request’s conversation' };
  if (comment !== undefined && !hasLine(comment.body ?? '', '/')) return { ignored: 'the comment is no command' };
  if (/label/.test(action) && !OUR_LABEL.test(label?.name ?? '')) return { ignored: 'the label asks for nothing' };
  // The label that was just taken off may be a task's, and by it later events find the task.
  const labels = [...(issue.labels ?? []), ...(action === 'unlabeled' && label !== undefined ? [label] : [])];
  const isLabelled = labels.some(({ name: other }) => other.startsWith(WORKFLOW_LABEL));
  if (isLabelled && action === 'opened') return { ignored: 'its labels are sent by themselves' };
  if (!isLabelled && !asksAnew(action, issue.body ?? '', comment?.body ?? ''))
    return { ignored: 'the issue asks for no workflow' };
  return { task: issue.number, why: known.why, ...(comment?.id === undefined ? {} : { comment: comment.id }) };
}
