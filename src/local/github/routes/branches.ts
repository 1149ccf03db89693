/** A branch with its commit: `emulate` names the commit only. */
import type { Route } from '../../layer.ts';
import { Refusal } from '../answers.ts';
import { isObject, parameter } from '../input.ts';
import { commitWithPeople } from '../render/commit.ts';
import type { World } from '../world.ts';

export const branchRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    pattern: '/repos/:owner/:repo/branches/:branch',
    async handle(request) {
      const name = parameter(request, 'branch');
      const tip = world.git.branches.get(name);
      if (tip === undefined) throw new Refusal(404, 'Branch not found');
      const { body } = await world.emulate.call('GET', `/repos/${world.fullName}/commits/${tip}`);
      const commit = isObject(body) ? commitWithPeople(world, body) : body;
      return { status: 200, body: { name, commit, protected: false } };
    },
  },
];
