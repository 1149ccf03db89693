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
    complain(sentenceOf(error, name));
    process.exitCode = error instanceof ImprimaturError && error.code === 'input-invalid' ? 2 : 1;
  }
}

/** What is expected in the words of the catalogue; of anything else the stack only for who asks for it. */
function sentenceOf(error: unknown, of: string): string {
  if (error instanceof ImprimaturError) {
    const advice = error.code === 'input-invalid' ? `All options: imprimatur ${of} --help` : error.help;
    return `${error.message}\n${advice}`;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return process.env.IMPRIMATUR_DEBUG
    ? (stack ?? message)
    : `This should not have happened: ${message}\nWith IMPRIMATUR_DEBUG=1 in the environment it says where.`;
}
