/** Who may do what: people by their permission on the repository, apps and jobs by what their token was given. */
import type { Caller, Permission, Route } from '../layer.ts';
import { forbidden, notForIntegrations, Refusal } from './answers.ts';

const ranks: readonly Permission[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

export const atLeast = (permission: Permission, least: Permission): boolean =>
  ranks.indexOf(permission) >= ranks.indexOf(least);

export const grants = (caller: Caller, name: string, level: 'read' | 'write'): boolean => {
  const given = caller.permissions?.[name];
  return given === 'write' || (given === 'read' && level === 'read');
};

/** @throws Refusal when the caller may not use the route. The repository is public: everybody may read. */
export function assertMay(
  route: Pick<Route, 'method' | 'needs' | 'right' | 'open'>,
  caller: Caller,
  permission: Permission,
): void {
  if (route.open) return;
  const reads = route.method === 'GET' || route.method === 'HEAD';
  if (caller.login === '') {
    if (reads && !route.needs && !route.right) return;
    throw new Refusal(401, 'Requires authentication');
  }
  if (caller.permissions) {
    if (route.needs && Object.entries(route.needs).some(([name, level]) => grants(caller, name, level))) return;
    if (!route.needs && reads) return;
    throw notForIntegrations(route.needs);
  }
  if (!atLeast(permission, route.right ?? (reads ? 'none' : 'write'))) throw forbidden();
}
