import { STATUS_TAG } from '../comments/status.ts';
import { tagOf } from '../comments/tag.ts';
import type { CommandFacts, IssueFacts, LabelFacts } from '../domain/snapshot.ts';
import { parseCommands } from '../workflow/commands/parse.ts';
import type { GitHubClient, Repository } from './client.ts';
import { type Knowing, ours } from './identities.ts';
import type { Known } from './known.ts';

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

const INPUTS = ['workflow', 'priority', 'agent'] as const;

export interface LabelEvent {
  readonly event: string;
  readonly label: string;
  readonly by: string | null;
  /** ISO 8601. */
  readonly at: string;
}

/** What happened to labels, and who reopened the issue, from GitHub's own list of events; oldest first. */
export async function readEvents(
  { rest, paginate }: GitHubClient,
  repository: Repository,
  task: number,
): Promise<readonly LabelEvent[]> {
  const events = await paginate(rest.issues.listEvents, { ...repository, issue_number: task, ...HUNDRED });
  return events.map((event) => ({
    event: event.event,
    label: 'label' in event ? (event.label?.name ?? '') : '',
    by: event.actor?.login ?? null,
    at: event.created_at,
  }));
}

/** The labels that ask for something, with who set them last; and a priority that somebody took away. */
export function labelsSet(issue: Pick<IssueFacts, 'labels'>, events: readonly LabelEvent[]): readonly LabelFacts[] {
  const set = INPUTS.flatMap((kind) =>
    issue.labels
      .filter((label) => label.startsWith(`${kind}: `))
      .map((label): LabelFacts => {
        const last = events.findLast((one) => one.event === 'labeled' && one.label === label);
        return { kind, value: label.slice(kind.length + 2).trim(), by: last?.by ?? null, at: last?.at ?? '' };
      }),
  );
  if (set.some(({ kind }) => kind === 'priority')) return set;
  const taken = events.findLast(({ label }) => label.startsWith('priority: '));
  return taken?.event === 'unlabeled'
    ? [...set, { kind: 'priority', value: 'normal', by: taken.by, at: taken.at }]
    : set;
}

export interface ReadComments {
  readonly comment: Exclude<Known['comment'], undefined>;
  readonly commands: readonly CommandFacts[];
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
    .filter(({ user, body }) => user?.type === 'User' && parseCommands(body ?? '').length > 0)
    .map((comment) => ({
      comment: comment.id,
      by: comment.user?.login ?? 'ghost',
      text: comment.body ?? '',
      edited: comment.updated_at !== comment.created_at,
      at: comment.created_at,
      url: comment.html_url,
    }));
  return {
    comment: first === undefined ? null : { id: first.id, body: first.body ?? '', extra: rest_.map(({ id }) => id) },
    commands,
  };
}
