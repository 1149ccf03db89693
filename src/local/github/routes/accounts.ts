/** Users, the repository itself, and small things about the API. */
import type { Route } from '../../layer.ts';
import { type Json, notFound, ok, Refusal } from '../answers.ts';
import { fieldsOf, isObject, parameter } from '../input.ts';
import type { World } from '../world.ts';
import { permissionsJson } from './collaborators.ts';

export const accountRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    pattern: '/user',
    right: 'none',
    // People only: nothing that a bot's token was given would do.
    needs: {},
    handle: async (request) => ok(profile(world, request.caller.login)),
  },
  {
    method: 'GET',
    pattern: '/users/:login',
    async handle(request) {
      const account = world.people.find(parameter(request, 'login'));
      if (!account) throw notFound();
      return ok(profile(world, account.login));
    },
  },
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo',
    async handle(request) {
      const permission = world.people.permissionOf(request.caller.login);
      const mine = request.caller.login === '' ? {} : { permissions: permissionsJson(permission) };
      return ok({ ...world.repositoryJson(), ...mine });
    },
  },
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/actions/permissions/workflow',
    right: 'admin',
    needs: { administration: 'read' },
    handle: async () => ok(workflowSettings(world)),
  },
  {
    method: 'PUT',
    pattern: '/repos/:owner/:repo/actions/permissions/workflow',
    right: 'admin',
    needs: { administration: 'write' },
    async handle(request) {
      const may = fieldsOf(request).can_approve_pull_request_reviews;
      if (typeof may === 'boolean') world.settings.actionsMayCreatePullRequests = may;
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    pattern: '/rate_limit',
    async handle() {
      const reset = Math.floor(world.now().getTime() / 1000) + 3600;
      const core = { limit: 15_000, used: 0, remaining: 15_000, reset };
      return ok({ resources: { core }, rate: core });
    },
  },
  ...(['/graphql', '/search/issues', '/search/code'] as const).map(
    (pattern): Route => ({
      method: pattern === '/graphql' ? 'POST' : 'GET',
      pattern,
      open: true,
      async handle() {
        throw new Refusal(501, `The local GitHub has no ${pattern.slice(1)}.`);
      },
    }),
  ),
];

const workflowSettings = (world: World): Json => ({
  default_workflow_permissions: 'read',
  can_approve_pull_request_reviews: world.settings.actionsMayCreatePullRequests,
});

function profile(world: World, login: string): Json {
  const name = world.people.find(login)?.name ?? null;
  return {
    ...world.people.json(login),
    name,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  };
}

/** The repository as `emulate` has it, with what the layer knows better. */
export function repositoryWith(world: Pick<World, 'people' | 'owner' | 'store'>, base: unknown): Json {
  const open = [...world.store.issues.values()].filter((issue) => issue.state === 'open').length;
  const fields = isObject(base) ? base : {};
  const { permissions: _, ...known } = fields;
  return { ...known, owner: world.people.json(world.owner), open_issues_count: open, open_issues: open };
}
