/** Who may do what: people by their permission on the repository, apps and jobs by what their token was given. */
import type { Caller, Permission, Route } from '../layer.ts';
import { forbidden, notForIntegrations, notFound, Refusal } from './answers.ts';
import type { Permissions } from './callers.ts';
import { readNeeds } from './reads.ts';

const ranks: readonly Permission[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

export const atLeast = (permission: Permission, least: Permission): boolean =>
  ranks.indexOf(permission) >= ranks.indexOf(least);

export const grants = (caller: Caller, name: string, level: 'read' | 'write'): boolean => {
  const given = caller.permissions?.[name];
  return given === 'write' || (given === 'read' && level === 'read');
};

/**
 * @param secret the path, where it leads into a private repository: strangers learn nothing of that, and tokens need a
 * permission for reading, too. What is public everybody may read.
 * @throws Refusal when the caller may not use the route.
 */
export function assertMay(
  route: Pick<Route, 'method' | 'needs' | 'right' | 'open'>,
  caller: Caller,
  permission: Permission,
  secret?: string,
): void {
  if (route.open) return;
  const reads = route.method === 'GET' || route.method === 'HEAD';
  if (caller.permissions) {
    const needs = route.needs ?? (reads ? freeOrNeeds(secret) : undefined);
    if (needs === 'free' || Object.entries(needs ?? {}).some(([name, level]) => grants(caller, name, level))) return;
    throw notForIntegrations(needs);
  }
  if (secret !== undefined && !atLeast(permission, 'read')) throw notFound();
  if (caller.login === '') {
    if (reads && !route.needs && !route.right) return;
    throw new Refusal(401, 'Requires authentication');
  }
  if (!atLeast(permission, route.right ?? (reads ? 'none' : 'write'))) throw forbidden();
}

const freeOrNeeds = (secret: string | undefined): 'free' | Permissions =>
  (secret === undefined ? undefined : readNeeds(secret)) ?? 'free';
