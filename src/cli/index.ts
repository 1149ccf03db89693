import type { Command } from './command.ts';
import { demo } from './demo.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';

export const COMMANDS: readonly Command[] = [demo, validate, verify];
