export interface ParsedCommand {
  readonly id: string;
  /** The rest of its line, and the lines up to the next command. */
  readonly argument: string;
}

const COMMAND = /^\/([a-z][a-z-]*)(?:[ \t]+(.*))?$/i;

/** The commands of a comment: lines that begin with a slash and a word, but in code. What comes before the first is for people. */
export function parseCommands(text: string): readonly ParsedCommand[] {
  const found: { id: string; lines: string[] }[] = [];
  let inCode = false;
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    if (/^\s*(```|~~~)/.test(line)) inCode = !inCode;
    const match = inCode ? null : COMMAND.exec(line);
    if (match !== null) found.push({ id: (match[1] ?? '').toLowerCase(), lines: [match[2] ?? ''] });
    else found.at(-1)?.lines.push(line);
  }
  return found.map(({ id, lines }) => ({ id, argument: lines.join('\n').trim() }));
}
