/** Lines of a unified patch, and where a line went in a newer text. Pure. */
import { diffArrays } from 'diff';
import type { Side } from './records.ts';

export interface PatchLine {
  readonly left: number | null;
  readonly right: number | null;
  readonly hunk: number;
  /** Lines below the first hunk header; later headers count, as in GitHub's `position`. */
  readonly position: number;
  /** The hunk from its header to this line: GitHub's `diff_hunk`. */
  readonly upToHere: string;
}

export function patchLines(patch: string): readonly PatchLine[] {
  const found: PatchLine[] = [];
  let left = 0;
  let right = 0;
  let hunk = -1;
  let seen: string[] = [];
  patch.split('\n').forEach((line, position) => {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(line);
    if (header) {
      left = Number(header[1]);
      right = Number(header[2]);
      hunk += 1;
      seen = [line];
      return;
    }
    seen.push(line);
    if (line.startsWith('\\')) return;
    const removed = line.startsWith('-');
    const added = line.startsWith('+');
    found.push({
      left: added ? null : left,
      right: removed ? null : right,
      hunk,
      position,
      upToHere: seen.join('\n'),
    });
    if (!added) left += 1;
    if (!removed) right += 1;
  });
  return found;
}

export const lineOf = (line: PatchLine, side: Side): number | null => (side === 'LEFT' ? line.left : line.right);

export const lineAt = (lines: readonly PatchLine[], side: Side, number: number): PatchLine | undefined =>
  lines.find((line) => lineOf(line, side) === number);

/** The number that an unchanged line has in the newer text; null when it was changed or removed. */
export function movedLine(older: string, newer: string, line: number): number | null {
  let oldLine = 1;
  let newLine = 1;
  for (const part of diffArrays(older.split('\n'), newer.split('\n'))) {
    const count = part.value.length;
    if (part.added) newLine += count;
    else if (part.removed) {
      if (line < oldLine + count) return null;
      oldLine += count;
    } else {
      if (line < oldLine + count) return newLine + line - oldLine;
      oldLine += count;
      newLine += count;
    }
  }
  return null;
}
