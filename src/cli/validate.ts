import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from '../compose.ts';
import { loadConfig } from '../config/load.ts';
import { type ConfigProblem, problemText } from '../config/problems.ts';
import type { Config } from '../config/schema.ts';
import { ImprimaturError } from '../domain/errors.ts';
import { comingUp, schedulesOf } from '../triggers/schedule.ts';
import type { Command } from './command.ts';
import { print } from './screen.ts';

const DEFAULT = '.github/imprimatur.yml';

const USAGE = `imprimatur validate [PATH]

Checks a configuration without a network: every problem at once, as
path:line:column, code and sentence, with the line. Of one that can be used,
the times at which its schedules are due next.

  PATH     the file, or a folder with a ${DEFAULT} in it; the
           current one by default
  --help   this text

Exit code: 0 when it can be used, 1 when not, 2 when it was called wrongly.`;

export const validate: Command = {
  id: 'validate',
  help: 'Checks a configuration offline, and shows each problem at its line.',
  async run(parameters) {
    const { path, help } = read(parameters);
    if (help) {
      print(USAGE);
      return 0;
    }
    const file = (await isFolder(path)) ? join(path, DEFAULT) : path;
    const text = await readFile(file).then(
      (content) => new TextDecoder().decode(content),
      () => null,
    );
    if (text === null) {
      const { message, help: advice } = new ImprimaturError('config-missing', file);
      print(`${file}:1:1 config-missing ${message} ${advice}`);
      return 1;
    }
    const loaded = loadConfig(text, format);
    if (loaded.valid) print([`${file} can be used: ${summary(loaded.config)}.`, ...due(loaded.config)].join('\n'));
    else print(`${loaded.problems.map((problem) => shown(problem, file, text)).join('\n\n')}\n`);
    if (!loaded.valid) print(`${counted(loaded.problems.length, 'problem')} in ${file}.`);
    return loaded.valid ? 0 : 1;
  },
};

/** Times that are shown of each schedule. */
const SHOWN = 3;

/** The next due times of each schedule. */
const due = ({ workflows }: Config): readonly string[] =>
  schedulesOf(workflows).flatMap((one) => {
    const coming = comingUp([one], new Date().toISOString(), SHOWN);
    return [`${one[0]} is due next:`, ...coming.map(({ text }) => `  ${text}`)];
  });

function read(parameters: readonly string[]): { readonly path: string; readonly help: boolean } {
  try {
    const options = { help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ args: [...parameters], options, allowPositionals: true });
    const [path = '.', ...more] = positionals;
    if (more.length > 0) throw new Error(`one path at a time, and there is ${more.join(' ')}, too`);
    return { path, help: values.help === true };
  } catch (error) {
    throw new ImprimaturError('input-invalid', `${error instanceof Error ? error.message : error}`);
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const summary = ({ agents, workflows }: Config): string =>
  [named(workflows, 'workflow'), named(agents, 'agent')].join(', ');

const named = (things: Readonly<Record<string, unknown>>, word: string): string => {
  const names = Object.keys(things);
  return names.length === 0 ? `no ${word}` : `${counted(names.length, word)} (${names.join(', ')})`;
};

/** Widest part of a line that is shown. */
const WIDE = 100;

/** The problem, its line, and a caret below its column. */
function shown(problem: ConfigProblem, file: string, text: string): string {
  const { line, column, code } = problem;
  const whole = (text.split('\n')[line - 1] ?? '').replace(/\p{Cc}/gu, ' ').trimEnd();
  const start = Math.max(0, Math.min(column - 1 - WIDE / 2, whole.length - WIDE));
  const part = whole.slice(start, start + WIDE);
  const number = String(line);
  return [
    `${file}:${line}:${column} ${code} ${problemText(problem)}`,
    `  ${number} | ${start > 0 ? '…' : ''}${part}${start + WIDE < whole.length ? '…' : ''}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(column - 1 - start + (start > 0 ? 1 : 0))}^`,
  ].join('\n');
}
