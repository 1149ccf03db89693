/** What people said on the issue and what holds because of it, as the status comment shows it. */
import type { TaskState } from '../domain/state.ts';
import { neutralLine } from './neutral.ts';

/** A command as people look it up. */
export interface CommandHelp {
  readonly usage: string;
  readonly help: string;
}

/** @param commands all that there are; shown to whoever asked for them. */
export function saidLines(
  { said, held, priority, due, refused = [] }: TaskState,
  commands: readonly CommandHelp[],
): readonly string[] {
  const standing = [
    held === null
      ? ''
      : `held by ${neutralLine(held.by)}${held.reason === '' ? '' : ` (${neutralLine(held.reason)})`}: no run starts until \`/resume\``,
    priority === 'normal' ? '' : `priority ${priority}`,
    due === null ? '' : `due ${due}`,
  ].filter(Boolean);
  const set = [
    ...(standing.length === 0 ? [] : [`- **Set:** ${standing.join(' · ')}`]),
    ...refused.map(
      ({ what, by, because }) =>
        `- **Not obeyed:** “${neutralLine(what)}” by ${neutralLine(by)}: ${neutralLine(because)}`,
    ),
  ];
  if (said === null) return set;
  const words = said.commands.map((command) => `\`/${neutralLine(command)}\``).join(' ');
  return [
    ...set,
    `- **Last said:** ${words} by ${neutralLine(said.by)}${said.answer === '' ? '' : `: ${neutralLine(said.answer)}`}`,
    ...(said.commands.includes('help')
      ? ['', '| command | what it does |', '| --- | --- |', ...commands.map(row)]
      : []),
  ];
}

const row = ({ usage, help }: CommandHelp): string => `| \`${usage.replaceAll('|', '\\|')}\` | ${help} |`;
