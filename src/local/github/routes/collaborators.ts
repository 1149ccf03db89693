/** People of the repository, and what they may. */
import type { LayerRequest, Permission, Route } from '../../layer.ts';
import { type Json, noContent, notFound, ok, page } from '../answers.ts';
import { fieldsOf, parameter, textIn } from '../input.ts';
import type { World } from '../world.ts';

/** `permission` knows only the roles of old: maintain counts as write, triage as read. */
const legacy: Readonly<Record<Permission, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
};

const roles: Readonly<Record<string, Permission>> = {
  pull: 'read',
  read: 'read',
  triage: 'triage',
  push: 'write',
  write: 'write',
  maintain: 'maintain',
  admin: 'admin',
};

export const permissionsJson = (permission: Permission): Json => {
  const order: readonly Permission[] = ['read', 'triage', 'write', 'maintain', 'admin'];
  const rank = order.indexOf(permission);
  return { admin: rank >= 4, maintain: rank >= 3, push: rank >= 2, triage: rank >= 1, pull: rank >= 0 };
};

export function collaboratorRoutes(world: World): readonly Route[] {
  const { people } = world;
  const known = (request: LayerRequest): string => {
    const account = people.find(parameter(request, 'login'));
    if (!account) throw notFound();
    return account.login;
  };
  const json = (login: string): Json => {
    const permission = people.permissionOf(login);
    return { ...people.json(login), permissions: permissionsJson(permission), role_name: permission };
  };
  const base = '/repos/:owner/:repo/collaborators';
  return [
    {
      method: 'GET',
      pattern: base,
      right: 'write',
      needs: { metadata: 'read' },
      handle: async (request) =>
        page(
          request,
          world.url,
          people.collaborators().map(({ login }) => json(login)),
        ),
    },
    {
      method: 'GET',
      pattern: '/repos/:owner/:repo/assignees',
      handle: async (request) =>
        page(
          request,
          world.url,
          people.collaborators().map(({ login }) => people.json(login)),
        ),
    },
    {
      method: 'GET',
      pattern: `${base}/:login/permission`,
      right: 'write',
      needs: { metadata: 'read' },
      async handle(request) {
        const login = known(request);
        const permission = people.permissionOf(login);
        return ok({ permission: legacy[permission], role_name: permission, user: json(login) });
      },
    },
    {
      method: 'GET',
      pattern: `${base}/:login`,
      right: 'write',
      needs: { metadata: 'read' },
      async handle(request) {
        if (!people.isCollaborator(known(request))) throw notFound();
        return noContent;
      },
    },
    {
      method: 'PUT',
      pattern: `${base}/:login`,
      right: 'admin',
      needs: { administration: 'write' },
      // Here invitations are accepted at once.
      async handle(request) {
        people.grant(known(request), roles[textIn(fieldsOf(request), 'permission') ?? 'push'] ?? 'write');
        return noContent;
      },
    },
    {
      method: 'DELETE',
      pattern: `${base}/:login`,
      right: 'admin',
      needs: { administration: 'write' },
      async handle(request) {
        people.grant(known(request), 'none');
        return noContent;
      },
    },
  ];
}
