#!/usr/bin/env node
import { ImprimaturError } from '../domain/errors.ts';
import { COMMANDS } from './index.ts';
import { complain, print } from './screen.ts';

const [name = 'help', ...rest] = process.argv.slice(2);
const command = COMMANDS.find(({ id }) => id === name);

if (command === undefined) {
  const isHelp = ['help', '--help', '-h'].includes(name);
  const wide = Math.max(...COMMANDS.map(({ id }) => id.length));
  const list = COMMANDS.map(({ id, help }) => `  ${id.padEnd(wide)}  ${help}`).join('\n');
  const text = `imprimatur <command> [options]\n\n${list}\n\nEach command explains itself with --help.`;
  if (isHelp) print(text);
  else complain(`There is no command “${name}”.\n\n${text}`);
  process.exitCode = isHelp ? 0 : 2;
} else {
  try {
    process.exitCode = await command.run(rest);
  } catch (error) {
    if (!(error instanceof ImprimaturError)) throw error;
    complain(`${error.message}\n${error.help}`);
    process.exitCode = error.code === 'input-invalid' ? 2 : 1;
  }
}
