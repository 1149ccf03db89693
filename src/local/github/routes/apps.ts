/** Apps and installations. `emulate` checks the JSON web tokens and mints; the layer remembers what was granted. */
import type { LayerRequest, LayerResponse, Route } from '../../layer.ts';
import { created, notForIntegrations, notFound, ok, Refusal } from '../answers.ts';
import { isJsonWebToken, type Permissions } from '../callers.ts';
import { isObject, parameter, textIn } from '../input.ts';
import type { World } from '../world.ts';

export function appRoutes(world: World, installation: { readonly id: number; readonly bot: string }): readonly Route[] {
  const asApp = (request: LayerRequest, path = request.url): Promise<LayerResponse> => {
    if (!isJsonWebToken(request.caller.token)) throw new Refusal(401, 'A JSON web token could not be decoded');
    const authorization = { authorization: `Bearer ${request.caller.token}` };
    return world.emulate.call(request.method, path, request.body.length > 0 ? request.body : undefined, authorization);
  };
  const plain = ['/app', '/app/installations', '/app/installations/:id'].map(
    (pattern): Route => ({ method: 'GET', pattern, open: true, handle: (request) => asApp(request) }),
  );
  return [
    ...plain,
    {
      method: 'POST',
      pattern: '/app/installations/:id/access_tokens',
      open: true,
      async handle(request) {
        const answer = await asApp(request);
        const token = isObject(answer.body) ? textIn(answer.body, 'token') : undefined;
        if (answer.status !== 201 || !isObject(answer.body) || token === undefined) return answer;
        world.callers.botToken(installation.bot, answer.body.permissions as Permissions, token);
        const expires = new Date(world.now().getTime() + 3_600_000).toISOString();
        return created({ ...answer.body, expires_at: `${expires.slice(0, 19)}Z` });
      },
    },
    ...['/repos/:owner/:repo/installation', '/users/:login/installation'].map(
      (pattern): Route => ({
        method: 'GET',
        pattern,
        open: true,
        handle: (request) => asApp(request, `/app/installations/${installation.id}`),
      }),
    ),
    {
      method: 'GET',
      pattern: '/installation/repositories',
      needs: { metadata: 'read' },
      async handle(request) {
        if (!request.caller.permissions) throw notForIntegrations();
        return ok({ total_count: 1, repository_selection: 'all', repositories: [world.repositoryJson()] });
      },
    },
    {
      method: 'GET',
      pattern: '/apps/:slug',
      async handle(request) {
        const app = world.people.app(parameter(request, 'slug'));
        if (!app) throw notFound();
        return ok(app);
      },
    },
  ];
}
