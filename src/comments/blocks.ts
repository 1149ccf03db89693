/** Blocks of Markdown that go on until something closes them: so that no text swallows what follows it. */

/** Quotes and lists that a line may stand in. */
const CONTAINERS = /^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;
const OPENING = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const CLOSING = /^ {0,3}(?:(`{3,})|(~{3,}))[ \t]*$/;

interface Fence {
  readonly sign: string;
  readonly length: number;
}

function fenceIn(line: string, pattern: RegExp): Fence | null {
  const match = pattern.exec(line);
  const marks = match?.[1] ?? match?.[2];
  return marks === undefined ? null : { sign: marks.charAt(0), length: marks.length };
}

function closes(line: string, fence: Fence): boolean {
  const end = fenceIn(line, CLOSING);
  return end !== null && end.sign === fence.sign && end.length >= fence.length;
}

/**
 * The text with no code block that is left open. One that begins at the start of a line and is closed stays; any other
 * fence is shown as it is written, since where it would end depends on the reader.
 */
export function contained(text: string): string {
  const lines = text.split('\n');
  const longest = longestClosings(lines);
  const result: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const before = CONTAINERS.exec(line)?.[0] ?? '';
    const fence = fenceIn(line.slice(before.length), OPENING);
    if (fence === null) result.push(line);
    else if (before !== '' || fence.length > (longest[fence.sign]?.[index + 1] ?? 0))
      result.push(`${before}\\${line.slice(before.length)}`);
    else {
      result.push(line);
      do {
        index += 1;
        result.push(lines[index] ?? '');
      } while (!closes(lines[index] ?? '', fence));
    }
  }
  return result.join('\n');
}

/** For each sign and line, the longest fence from there on that could close a block: so each line is looked at once. */
function longestClosings(lines: readonly string[]): Readonly<Record<string, readonly number[]>> {
  const longest: Record<string, number[]> = { '`': [], '~': [] };
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const end = fenceIn(lines[index] ?? '', CLOSING);
    for (const [sign, lengths] of Object.entries(longest))
      lengths[index] = Math.max(lengths[index + 1] ?? 0, end?.sign === sign ? end.length : 0);
  }
  return longest;
}

/** What has to follow a beginning of such a text, so that nothing in it stays open. */
function closers(text: string): string {
  let fence: Fence | null = null;
  let details = 0;
  for (const line of text.split('\n')) {
    if (fence !== null) fence = closes(line, fence) ? null : fence;
    else if (/^<details>/.test(line)) details += 1;
    else if (/^<\/details>/.test(line)) details -= 1;
    else fence = fenceIn(line, OPENING);
  }
  const end = fence === null ? '' : `\n${fence.sign.repeat(fence.length)}`;
  return `${end}${'\n\n</details>'.repeat(Math.max(0, details))}`;
}

/**
 * The text, or as much of its beginning as fits together with the notice: ended at a line, and with everything closed
 * that was open there. `most` in UTF-16 units, of which GitHub's characters have one or two.
 */
export function beginningOf(text: string, most: number, notice: string): string {
  if (text.length <= most) return text;
  const end = `\n\n${notice}`;
  for (let room = most - end.length; room > 0; room -= 100) {
    const cut = text.slice(0, room);
    // A single line of that length has no better end.
    const whole = cut.slice(0, Math.max(cut.lastIndexOf('\n'), 0)) || cut.toWellFormed().replace(/\uFFFD$/, '');
    const closed = `${whole}${closers(whole)}`;
    if (closed.length + end.length <= most) return `${closed}${end}`;
  }
  return notice.slice(0, most);
}
