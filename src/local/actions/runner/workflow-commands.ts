/** A line `::name key=value,…::text` that an action prints to speak to the runner. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly value: string;
}

function unescapeText(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeText(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

export function parseCommand(line: string): WorkflowCommand | undefined {
  const found = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/s.exec(line);
  if (found === null) return undefined;
  const [, name = '', list = '', value = ''] = found;
  const properties: Record<string, string> = {};
  for (const pair of list.split(',')) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties[pair.slice(0, equals).trim()] = unescapeProperty(pair.slice(equals + 1));
  }
  return { name: name.toLowerCase(), properties, value: unescapeText(value) };
}

export type Level = 'notice' | 'warning' | 'failure';

/** A remark on a run or on a place of a file, as GitHub shows it above the log. */
export interface Annotation {
  readonly level: Level;
  readonly message: string;
  readonly title?: string;
  readonly path?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

const levels: Readonly<Record<string, Level>> = { notice: 'notice', warning: 'warning', error: 'failure' };

export function toAnnotation(command: WorkflowCommand): Annotation | undefined {
  const level = levels[command.name];
  if (level === undefined) return undefined;
  const { title, file, line, endLine, col, endColumn } = command.properties;
  return {
    level,
    message: command.value,
    ...(title && { title }),
    ...(file && { path: file }),
    ...(line && { startLine: Number(line) }),
    ...((endLine ?? line) && { endLine: Number(endLine ?? line) }),
    ...(col && { startColumn: Number(col) }),
    ...(endColumn && { endColumn: Number(endColumn) }),
  };
}
