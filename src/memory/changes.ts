/** What was to be replaced by what: in suggestions, and in patches of what people did to the branch. Pure. */

export interface Change {
  readonly before: string;
  readonly after: string;
}

/** Lines of the text come without the marks that a patch puts in front of them. */
const isNew = (line: string): boolean => line.startsWith('+') || line.startsWith(' ');

/**
 * The first suggestion in a comment; null when there is none.
 * @param hunk the patch from its header to the last line that the comment stands on.
 * @param lines how many lines it stands on.
 */
export function suggestionIn(comment: string, hunk: string, lines: number): Change | null {
  const block = /^(`{3,})suggestion[^\n]*\n([\s\S]*?)^\1[ \t\r]*$/m.exec(comment);
  if (block === null) return null;
  const before = hunk
    .split('\n')
    .slice(1)
    .filter(isNew)
    .slice(-lines)
    .map((line) => line.slice(1));
  return { before: before.join('\n'), after: (block[2] ?? '').replace(/\r?\n$/, '').replaceAll('\r\n', '\n') };
}

export interface Edit extends Change {
  /** 1-based, in the new text. */
  readonly line: number;
}

/**
 * The changes that a unified patch makes, line by line where as many lines came as went, else as the block that they
 * are. Blank lines and line ends make no change.
 */
export function editsIn(patch: string): readonly Edit[] {
  const edits: Edit[] = [];
  let line = 0;
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    const start = line - added.length;
    edits.push(...paired(removed, added).map((edit) => ({ ...edit, line: start + edit.line })));
    removed = [];
    added = [];
  };
  for (const text of patch.split('\n')) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
    if (header !== null) {
      flush();
      line = Number(header[1]);
    } else if (text.startsWith('-')) {
      if (added.length > 0) flush();
      removed.push(text.slice(1));
    } else if (text.startsWith('+')) {
      added.push(text.slice(1));
      line += 1;
    } else if (!text.startsWith('\\')) {
      flush();
      line += 1;
    }
  }
  flush();
  return edits.filter(({ before, after }) => before.trim() !== after.trim());
}

/** `line` counts from 0 here. */
function paired(removed: readonly string[], added: readonly string[]): readonly Edit[] {
  if (removed.length === 0 && added.length === 0) return [];
  if (removed.length === added.length) {
    return removed.map((before, line) => ({ line, before: bare(before), after: bare(added[line] ?? '') }));
  }
  const joined = (lines: readonly string[]): string => lines.map(bare).join('\n').trim();
  return [{ line: 0, before: joined(removed), after: joined(added) }];
}

const bare = (line: string): string => line.replace(/\r$/, '');
