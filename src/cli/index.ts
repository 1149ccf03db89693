import type { Command } from './command.ts';
import { demo } from './demo.ts';
import { explain } from './explain.ts';
import { run } from './run.ts';
import { status } from './status.ts';
import { sweep } from './sweep.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';

export const COMMANDS: readonly Command[] = [status, explain, run, sweep, validate, verify, demo];
