/** Refs: `emulate` moves them atomically; what a branch's move entails follows here. */
import type { LayerRequest, LayerResponse, Route } from '../../layer.ts';
import { notForIntegrations, Refusal } from '../answers.ts';
import { fieldsOf, parameter, textIn } from '../input.ts';
import { grants } from '../rights.ts';
import { pushed } from '../tracker/pushes.ts';
import { emit, type World } from '../world.ts';

const needs = { contents: 'write' } as const;
const branchOf = (reference: string): string | undefined => /^refs\/heads\/(.+)$/.exec(reference)?.[1];
const full = (name: string): string => (name.startsWith('refs/') ? name : `refs/${name}`);

export const refRoutes = (world: World): readonly Route[] => [
  {
    method: 'POST',
    pattern: '/repos/:owner/:repo/git/refs',
    needs,
    async handle(request) {
      const reference = textIn(fieldsOf(request), 'ref') ?? '';
      if (!/^refs\/[^/]+\/.+/.test(reference) || /\.\.|[\s~^:?*[\\]|\/$|\/\/|\.lock$/.test(reference))
        throw new Refusal(422, 'Reference name is not well formed.');
      return move(world, request, reference, 201);
    },
  },
  {
    method: 'PATCH',
    pattern: '/repos/:owner/:repo/git/refs/*ref',
    needs,
    handle: (request) => move(world, request, full(parameter(request, 'ref')), 200),
  },
  {
    method: 'DELETE',
    pattern: '/repos/:owner/:repo/git/refs/*ref',
    needs,
    handle: (request) => move(world, request, full(parameter(request, 'ref')), 204),
  },
];

/** Nothing watches custom refs, and their only guard is compare-and-swap. */
function move(world: World, request: LayerRequest, reference: string, success: number): Promise<LayerResponse> {
  const branch = branchOf(reference);
  if (branch === undefined) return moveOther(world, request, reference, success);
  return world.serially(`branch ${branch}`, async () => {
    const before = world.git.branches.get(branch);
    const after = request.method === 'DELETE' ? undefined : textIn(fieldsOf(request), 'sha');
    if (after) await assertMayMoveWorkflows(world, request, before, after);
    const answer = await forward(world, request);
    if (answer.status !== success) return answer;
    await pushed(world, { branch, before, after, sender: request.caller.login });
    return answer;
  });
}

async function moveOther(
  world: World,
  request: LayerRequest,
  reference: string,
  success: number,
): Promise<LayerResponse> {
  const answer = await world.serially(`ref ${reference}`, () => moveForward(world, request, reference));
  const tag = /^refs\/tags\/(.+)$/.exec(reference)?.[1];
  if (answer.status === success && tag && request.method === 'POST')
    emit(world, 'create', undefined, request.caller.login, {
      ref: tag,
      ref_type: 'tag',
      master_branch: world.defaultBranch,
      description: null,
      pusher_type: 'user',
    });
  return answer;
}

/** Whether a commit follows the tip is found here: a long journal would take `emulate` a while. */
async function moveForward(world: World, request: LayerRequest, reference: string): Promise<LayerResponse> {
  const { tips } = world.git;
  const before = tips.get(reference);
  const fields = request.method === 'DELETE' ? {} : fieldsOf(request);
  const after = textIn(fields, 'sha');
  const mayAsk = request.method === 'PATCH' && before !== undefined && after !== undefined && fields.force !== true;
  if (mayAsk && (await world.git.commit(after)) !== undefined) {
    if (!(await world.git.isBefore(before, after))) throw new Refusal(422, 'Update is not a fast-forward');
    return moved(await forward(world, request, { ...fields, force: true }));
  }
  return moved(await forward(world, request));

  function moved(answer: LayerResponse): LayerResponse {
    if (answer.status === 204) tips.delete(reference);
    else if (answer.status < 300 && after !== undefined) tips.set(reference, after);
    return answer;
  }
}

/** GitHub's words where `emulate` has others. */
async function forward(world: World, request: LayerRequest, body: unknown = request.body): Promise<LayerResponse> {
  const answer = await world.emulate.call(request.method, request.url, body);
  const said = (answer.body as { message?: string } | undefined)?.message;
  if (answer.status === 404 && request.method !== 'POST') throw new Refusal(422, 'Reference does not exist');
  if (said === 'Invalid sha') throw new Refusal(422, 'Object does not exist');
  return answer;
}

/**
 * What Actions runs may be changed only by those who were given `workflows`; a job's token never is. A file that is the
 * same on the default branch is no change.
 */
async function assertMayMoveWorkflows(
  world: World,
  request: LayerRequest,
  before: string | undefined,
  after: string,
): Promise<void> {
  if (!request.caller.permissions || grants(request.caller, 'workflows', 'write')) return;
  const from = before ?? world.git.branches.get(world.defaultBranch);
  const files = from === undefined ? [] : ((await world.git.compare(from, after))?.files ?? []);
  const changed = files.map((file) => file.filename).filter((path) => path.startsWith('.github/workflows/'));
  if (changed.length === 0) return;
  const main = await world.git.files(world.git.branches.get(world.defaultBranch) ?? after);
  const next = await world.git.files(after);
  if (changed.some((path) => main.get(path)?.sha !== next.get(path)?.sha)) throw notForIntegrations();
}
