import { notFound } from '../../github/answers.ts';
import type { LayerRequest, LayerResponse, Route } from '../../layer.ts';
import type { World } from '../runner/world.ts';
import type { RunRecord } from '../store/records.ts';

/** Undefined hands the request on. */
type Answer = (world: World, request: LayerRequest) => Promise<LayerResponse> | LayerResponse | undefined;

/** Where the routes find the world of their layer. */
export type Worlds = (layer: Parameters<Route['handle']>[1]) => World;

/** A route under `/repos/:owner/:repository`; other repositories are left to whoever knows them. */
export function actionsRoute(
  worlds: Worlds,
  method: string,
  pattern: string,
  rights: Pick<Route, 'needs' | 'right' | 'open'>,
  answer: Answer,
  prefix = '/repos/:owner/:repository',
): Route {
  return {
    method,
    pattern: `${prefix}${pattern}`,
    ...rights,
    async handle(request, layer) {
      const { owner, repository } = request.parameters;
      const same = (one: string | undefined, other: string) => one?.toLowerCase() === other.toLowerCase();
      if (!same(owner, layer.owner) || !same(repository, layer.repository)) return undefined;
      return answer(worlds(layer), request);
    },
  };
}

export const reads = { needs: { actions: 'read' } } as const;
export const writes = { needs: { actions: 'write' } } as const;

export function runOf(world: World, request: LayerRequest): RunRecord {
  const run = world.runs.runs.get(Number(request.parameters.run));
  if (run === undefined) throw notFound();
  return run;
}
