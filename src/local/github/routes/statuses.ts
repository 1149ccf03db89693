/** Commit statuses, which `emulate` does not have: <https://docs.github.com/rest/commits/statuses>. */
import type { Route } from '../../layer.ts';
import { created, invalid, type Json, page, Refusal } from '../answers.ts';
import { fieldsOf, parameter, textIn } from '../input.ts';
import { api, emit, nowIn, type World } from '../world.ts';
import { noCommit } from './commits.ts';

const STATES = ['error', 'failure', 'pending', 'success'] as const;
type State = (typeof STATES)[number];

interface StatusRecord {
  readonly sha: string;
  readonly state: State;
  readonly context: string;
  readonly shown: Json;
}

export function statusRoutes(world: World): readonly Route[] {
  /** Oldest first. */
  const records: StatusRecord[] = [];
  return [
    {
      method: 'POST',
      pattern: '/repos/:owner/:repo/statuses/:sha',
      needs: { statuses: 'write' },
      async handle(request) {
        const sha = parameter(request, 'sha');
        if (!(await world.git.commit(sha))) throw new Refusal(422, `No commit found for SHA: ${sha}`);
        const fields = fieldsOf(request);
        const state = STATES.find((one) => one === fields.state);
        if (state === undefined) throw invalid({ resource: 'Status', code: 'custom', field: 'state' });
        const context = textIn(fields, 'context') ?? 'default';
        const now = nowIn(world);
        const shown = {
          id: records.length + 1,
          url: api(world, `statuses/${sha}`),
          state,
          context,
          description: textIn(fields, 'description') ?? null,
          target_url: textIn(fields, 'target_url') ?? null,
          created_at: now,
          updated_at: now,
        };
        records.push({ sha, state, context, shown });
        const branches = [...world.git.branches].flatMap(([name, tip]) =>
          tip === sha ? [{ name, commit: { sha } }] : [],
        );
        emit(world, 'status', undefined, request.caller.login, { sha, branches, ...shown });
        return created({ ...shown, creator: world.people.json(request.caller.login) });
      },
    },
    {
      method: 'GET',
      pattern: '/repos/:owner/:repo/commits/:ref/status',
      needs: { statuses: 'read' },
      async handle(request) {
        const sha = parameter(request, 'ref');
        if (!(await world.git.commit(sha))) throw noCommit(request);
        const own = records.filter((record) => record.sha === sha);
        const newest = [...new Map(own.map((record) => [record.context, record])).values()];
        return page(request, world.url, newest, (slice) => ({
          state: combined(newest.map(({ state }) => state)),
          sha,
          total_count: newest.length,
          statuses: newest.filter((record) => slice.includes(record)).map(({ shown }) => shown),
          repository: world.repositoryJson(),
          url: api(world, `commits/${sha}/status`),
        }));
      },
    },
  ];
}

/** Without any it is pending, too. */
function combined(states: readonly State[]): State {
  if (states.some((state) => state === 'failure' || state === 'error')) return 'failure';
  return states.length > 0 && states.every((state) => state === 'success') ? 'success' : 'pending';
}
