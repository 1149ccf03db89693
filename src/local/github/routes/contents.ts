/** The contents API: files as they are, and a commit and a push in one. */
import type { LayerRequest, LayerResponse, Route } from '../../layer.ts';
import { notForIntegrations, Refusal } from '../answers.ts';
import { fieldsOf, isObject, parameter, textIn } from '../input.ts';
import { grants } from '../rights.ts';
import { pushed } from '../tracker/pushes.ts';
import type { World } from '../world.ts';
import { signed } from './git-objects.ts';

export const contentRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/contents/*path',
    async handle(request) {
      const { accept } = request.headers;
      const answer = await world.emulate.call('GET', request.url, undefined, accept ? { accept } : {});
      // Clients take the character set as the sign of text.
      const raw = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
      return Buffer.isBuffer(answer.body) ? { ...answer, headers: raw } : answer;
    },
  },
  ...(['PUT', 'DELETE'] as const).map(
    (method): Route => ({
      method,
      pattern: '/repos/:owner/:repo/contents/*path',
      needs: { contents: 'write' },
      handle: (request) => write(world, request),
    }),
  ),
];

function write(world: World, request: LayerRequest): Promise<LayerResponse> {
  const fields = { ...Object.fromEntries(request.query), ...fieldsOf(request) };
  const branch = textIn(fields, 'branch') ?? world.defaultBranch;
  const workflow = parameter(request, 'path').startsWith('.github/workflows/');
  if (workflow && request.caller.permissions && !grants(request.caller, 'workflows', 'write'))
    throw notForIntegrations();
  return world.serially(`branch ${branch}`, async () => {
    const before = world.git.branches.get(branch);
    if (before === undefined) throw new Refusal(404, `Branch ${branch} not found`);
    const path = request.url.split('?')[0] ?? '';
    const answer = await world.emulate.call(request.method, path, { ...fields, ...signed(world, request, fields) });
    const commit =
      isObject(answer.body) && isObject(answer.body.commit) ? textIn(answer.body.commit, 'sha') : undefined;
    if (commit !== undefined) await pushed(world, { branch, before, after: commit, sender: request.caller.login });
    return answer;
  });
}
