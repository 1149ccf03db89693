import { edit } from './edit.ts';
import type { Role } from './role.ts';
import { write } from './write.ts';

export const ROLES: readonly Role[] = [write, edit];
