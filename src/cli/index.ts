import type { Command } from './command.ts';
import { demo } from './demo.ts';

export const COMMANDS: readonly Command[] = [demo];
