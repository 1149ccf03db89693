/** From a request to an answer: who asks, may they, which route, else `emulate`. */
import type { Caller, Layer, LayerRequest, LayerResponse, Route } from '../layer.ts';
import { acceptedHeader, notFound, Refusal } from './answers.ts';
import { tokenIn } from './callers.ts';
import { isInside } from './reads.ts';
import { assertMay } from './rights.ts';
import { createRouter, decoded, type Match } from './routing.ts';
import type { World } from './world.ts';

export interface Incoming {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Handled {
  readonly response: LayerResponse;
  readonly caller: string;
  /** The route's pattern, or the path where `emulate` answered. */
  readonly path: string;
}

export interface Dispatcher {
  /** From outside. */
  handle(incoming: Incoming): Promise<Handled>;
  /** From inside: no added routes, so that they may call what they stand in front of. */
  inner: Layer['inner'];
}

export function createDispatcher(
  world: World,
  layer: () => Layer,
  own: readonly Route[],
  added: readonly Route[],
): Dispatcher {
  const ownRouter = createRouter(own);
  const router = createRouter([...added, ...own]);

  const answer = async (matches: readonly Match[], incoming: Incoming, caller: Caller): Promise<LayerResponse> => {
    const [rawPath = '', query = ''] = incoming.url.split('?', 2);
    const request: Omit<LayerRequest, 'parameters'> = {
      ...incoming,
      caller,
      path: decoded(rawPath),
      query: new URLSearchParams(query),
    };
    const secret = world.isPrivate && isInside(request.path, world.fullName) ? request.path : undefined;
    for (const { route, parameters } of matches) {
      assertHere(world, parameters);
      assertMay(route, caller, world.people.permissionOf(caller.login), secret);
      const response = await route.handle({ ...request, parameters }, layer());
      if (response) return response;
    }
    // Nobody of ours has checked this caller.
    if (!matches.some(({ route }) => own.includes(route)))
      assertMay(unknownRoute(incoming.method), caller, world.people.permissionOf(caller.login), secret);
    const { accept } = incoming.headers;
    const body = incoming.body.length > 0 ? incoming.body : undefined;
    return world.emulate.call(incoming.method, incoming.url, body, accept ? { accept } : {});
  };

  return {
    async handle(incoming) {
      const matches = router(incoming.method, incoming.url.split('?')[0] ?? '');
      const path = matches[0]?.route.pattern ?? incoming.url.split('?')[0] ?? '';
      const token = tokenIn(incoming.headers.authorization);
      const caller = world.callers.find(token) ?? { token, login: '', type: 'User' as const };
      const response = await refused(async () => {
        if (!matches[0]?.route.open) world.callers.identify(token);
        return answer(matches, incoming, caller);
      });
      const headers = { ...acceptedHeader(matches[0]?.route.needs), ...response.headers };
      return { response: { ...response, headers }, path, caller: caller.login };
    },
    inner(method, path, body, caller) {
      const bytes =
        body === undefined ? Buffer.alloc(0) : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
      const owner: Caller = { token: world.callers.personToken(world.owner), login: world.owner, type: 'User' };
      const matches = ownRouter(method, path.split('?')[0] ?? '');
      return refused(() => answer(matches, { method, url: path, headers: {}, body: bytes }, caller ?? owner));
    },
  };
}

/** What the layer doesn't know, `emulate` may do, but only for those who may do everything. */
const unknownRoute = (method: string): Pick<Route, 'method' | 'needs' | 'right'> =>
  method === 'GET' ? { method } : { method, needs: { administration: 'write' }, right: 'admin' };

/** There is one repository here. */
function assertHere(world: World, { owner, repo }: Readonly<Record<string, string>>): void {
  if (owner === undefined || repo === undefined) return;
  if (`${owner}/${repo}`.toLowerCase() !== world.fullName.toLowerCase()) throw notFound();
}

async function refused(task: () => Promise<LayerResponse>): Promise<LayerResponse> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof Refusal) return error.response();
    throw error;
  }
}
