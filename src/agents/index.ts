import { edit } from './edit.ts';
import { research } from './research.ts';
import type { Role } from './role.ts';
import { write } from './write.ts';

export const ROLES: readonly Role[] = [research, write, edit];
