import { approve } from './approve.ts';
import { assign } from './assign.ts';
import { cancel } from './cancel.ts';
import type { Command } from './command.ts';
import { due } from './due.ts';
import { explain } from './explain.ts';
import { help } from './help.ts';
import { hold } from './hold.ts';
import { imprimatur } from './imprimatur.ts';
import { priority } from './priority.ts';
import { reject } from './reject.ts';
import { reopen } from './reopen.ts';
import { resume } from './resume.ts';
import { retry } from './retry.ts';
import { revise } from './revise.ts';

export const COMMANDS: readonly Command[] = [
  help,
  explain,
  imprimatur,
  assign,
  priority,
  due,
  hold,
  resume,
  retry,
  approve,
  revise,
  reject,
  cancel,
  reopen,
];
