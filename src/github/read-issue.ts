import { STATUS_TAG } from '../comments/status.ts';
import { tagOf } from '../comments/tag.ts';
import type { CommandFacts, IssueFacts } from '../domain/snapshot.ts';
import type { GitHubClient, Repository } from './client.ts';
import { type Knowing, ours } from './identities.ts';
import type { Known } from './known.ts';

const WORKFLOW_LABEL = 'workflow: ';
const HUNDRED = { per_page: 100 } as const;

export async function readIssue({ rest }: GitHubClient, repository: Repository, task: number): Promise<IssueFacts> {
  const { data } = await rest.issues.get({ ...repository, issue_number: task });
  return {
    id: data.id,
    title: data.title,
    body: data.body ?? '',
    open: data.state === 'open',
    author: data.user?.login ?? 'ghost',
    labels: data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    asked: null,
  };
}

/** Who set the label that asks for a workflow: the last one who did, from GitHub's own list of events. */
export async function readAsked(
  { rest, paginate }: GitHubClient,
  repository: Repository,
  task: number,
  issue: IssueFacts,
): Promise<IssueFacts['asked']> {
  const label = issue.labels.find((name) => name.startsWith(WORKFLOW_LABEL));
  if (label === undefined) return null;
  const events = await paginate(rest.issues.listEvents, { ...repository, issue_number: task, ...HUNDRED });
  const set = events.filter((event) => event.event === 'labeled' && 'label' in event && event.label?.name === label);
  const by = set.at(-1)?.actor?.login;
  return by === undefined ? null : { workflow: label.slice(WORKFLOW_LABEL.length).trim(), by };
}

export interface ReadComments {
  readonly comment: Exclude<Known['comment'], undefined>;
  /** With the time of each, ISO 8601. */
  readonly commands: readonly (CommandFacts & { readonly at: string })[];
}

/** Our status comment (the oldest, should there be several) and the commands that people gave. */
export async function readComments(
  { rest, paginate }: GitHubClient,
  repository: Repository,
  task: number,
  knowing: Knowing,
): Promise<ReadComments> {
  const all = await paginate(rest.issues.listComments, { ...repository, issue_number: task, ...HUNDRED });
  const marked = all.filter(({ body }) => tagOf(STATUS_TAG, body) === `task=${task}`);
  const [first, ...rest_] = (await ours(marked, knowing)).toSorted((left, right) => left.id - right.id);
  const commands = all
    .filter(({ user, body }) => user?.type === 'User' && (body ?? '').startsWith('/'))
    .map((comment) => ({
      comment: comment.id,
      by: comment.user?.login ?? 'ghost',
      text: comment.body ?? '',
      edited: comment.updated_at !== comment.created_at,
      at: comment.created_at,
    }));
  return {
    comment: first === undefined ? null : { id: first.id, body: first.body ?? '', extra: rest_.map(({ id }) => id) },
    commands,
  };
}
