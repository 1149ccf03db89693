import type { Command } from './command.ts';
import { demo } from './demo.ts';
import { validate } from './validate.ts';

export const COMMANDS: readonly Command[] = [demo, validate];
