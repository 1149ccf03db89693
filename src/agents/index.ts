import type { Role } from './role.ts';
import { write } from './write.ts';

export const ROLES: readonly Role[] = [write];

export const roleOf = (id: string): Role | undefined => ROLES.find((role) => role.id === id);
