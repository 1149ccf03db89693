/** Trees and commits, corrected on their way to `emulate`. */
import type { LayerRequest, LayerResponse, Route } from '../../layer.ts';
import { type Json, notForIntegrations, ok, Refusal } from '../answers.ts';
import type { GitCommit } from '../git.ts';
import { fieldsOf, isObject, parameter, textIn } from '../input.ts';
import { grants } from '../rights.ts';
import { nowIn, type World } from '../world.ts';

const needs = { contents: 'write' } as const;

export const gitObjectRoutes = (world: World): readonly Route[] => [
  ...['blobs', 'tags'].map(
    (kind): Route => ({
      method: 'POST',
      pattern: `/repos/:owner/:repo/git/${kind}`,
      needs,
      handle: async () => undefined,
    }),
  ),
  {
    method: 'POST',
    pattern: '/repos/:owner/:repo/git/trees',
    needs,
    handle: (request) => createTree(world, request),
  },
  {
    method: 'POST',
    pattern: '/repos/:owner/:repo/git/commits',
    needs,
    async handle(request) {
      const fields = fieldsOf(request);
      const answer = await world.emulate.call('POST', request.url, { ...fields, ...signed(world, request, fields) });
      if (answer.status === 201) world.git.learn(answer.body as GitCommit);
      return answer;
    },
  },
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/git/commits/:sha',
    async handle(request) {
      const commit = await world.git.commit(parameter(request, 'sha'));
      return commit === undefined ? undefined : ok(commit);
    },
  },
];

/** Whoever doesn't say who wrote a commit, or when, gets the caller and the clock. */
export function signed(world: World, request: LayerRequest, fields: Json): { author: Json; committer: Json } {
  const caller = { ...world.people.identity(request.caller.login), date: nowIn(world) };
  const author = isObject(fields.author) ? { ...caller, ...fields.author } : undefined;
  const committer = isObject(fields.committer) ? { ...caller, ...fields.committer } : undefined;
  return { author: author ?? committer ?? caller, committer: committer ?? author ?? caller };
}

const typeByMode: Readonly<Record<string, string>> = { '040000': 'tree', '160000': 'commit' };

async function createTree(world: World, request: LayerRequest): Promise<LayerResponse> {
  const fields = fieldsOf(request);
  const entries = Array.isArray(fields.tree) ? fields.tree.filter(isObject) : [];
  if (entries.length === 0) throw new Refusal(422, 'Invalid tree info');
  const workflows = entries.some((entry) => textIn(entry, 'path')?.startsWith('.github/workflows/'));
  if (workflows && request.caller.permissions && !grants(request.caller, 'workflows', 'write'))
    throw notForIntegrations();
  const base = textIn(fields, 'base_tree');
  // GitHub takes a commit's SHA for its tree's.
  const commit = base === undefined ? undefined : await world.git.commit(base);
  return world.emulate.call('POST', request.url, {
    ...fields,
    ...(commit ? { base_tree: commit.tree.sha } : {}),
    tree: entries.map((entry) => ({ type: typeByMode[textIn(entry, 'mode') ?? ''] ?? 'blob', ...entry })),
  });
}
