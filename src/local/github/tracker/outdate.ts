/** Review comments follow their line when the head moves, until the line is changed or leaves the diff. */
import { lineAt, movedLine, type PatchLine, patchLines } from '../patch-lines.ts';
import type { PullIssue, ReviewCommentRecord } from '../records.ts';
import type { World } from '../world.ts';
import { diffOf } from './pull-changes.ts';

export async function followLines(
  world: World,
  issue: PullIssue,
  before: string,
  comments: readonly ReviewCommentRecord[] = issue.pull.comments,
): Promise<void> {
  const { pull } = issue;
  const current = comments.filter((comment) => comment.line !== null);
  if (current.length === 0) return;
  const comparison = await diffOf(world, issue);
  for (const comment of current) {
    const patch = comparison?.files.find((file) => file.filename === comment.anchor.path)?.patch;
    const lines = patch === undefined ? [] : patchLines(patch);
    const line = await placeNow(world, comment, comment.line, before, pull.headSha);
    const found = line === null ? undefined : lineAt(lines, comment.anchor.side, line);
    if (found) await keep(world, comment, line, found, before, pull.headSha);
    else Object.assign(comment, { line: null, startLine: null, position: null });
  }
}

async function placeNow(
  world: World,
  comment: ReviewCommentRecord,
  line: number | null,
  before: string,
  after: string,
): Promise<number | null> {
  // The left side is the base's text, which the head's movement does not touch.
  if (line === null || comment.anchor.side === 'LEFT') return line;
  const [older, newer] = await Promise.all([
    world.git.text(before, comment.anchor.path),
    world.git.text(after, comment.anchor.path),
  ]);
  return older === undefined || newer === undefined ? null : movedLine(older, newer, line);
}

async function keep(
  world: World,
  comment: ReviewCommentRecord,
  line: number | null,
  found: PatchLine,
  before: string,
  after: string,
): Promise<void> {
  const startLine = await placeNow(world, comment, comment.startLine, before, after);
  Object.assign(comment, { line, startLine, position: found.position, commit: after });
}
