/** Fills the schema “revision”: follows each comment as far as rules can, and says what it could not do. */
import type { Revision } from '../../agents/article/schemas.ts';
import { type Block, factsOf, rowsOf, sourcesOf, string, textOf } from './blocks.ts';
import { follow } from './follow.ts';
import { editsOf, isText, pageOf, type Row } from './page.ts';
import { requestsIn } from './requests.ts';
import { passagesOf } from './sentences.ts';
import { capitalised, shorter } from './wording.ts';
import { notDone, type Result, type Workspace } from './workspace.ts';

export async function revision(blocks: readonly Block[]): Promise<Revision> {
  const rows = pageOf(blocks);
  const sources = sourcesOf(blocks);
  const workspace: Workspace = {
    rows,
    topic: textOf(blocks, 'topic'),
    facts: factsOf(blocks),
    titles: new Map(sources.map(({ id, title }) => [id, title])),
    passages: (await Promise.all(sources.map(passagesOf))).flat(),
    added: [],
  };
  const answers = rowsOf(blocks, 'feedback').map((item) => {
    const feedback = string(item.id);
    const target = targetAt(rows, item.line) ?? quotedIn(rows, string(item.text));
    return { feedback, ...answer(workspace, feedback, string(item.text), target) };
  });
  for (const finding of rowsOf(blocks, 'findings')) mend(rows.find(({ number }) => number === finding.line));
  return { facts: [...workspace.added], edits: editsOf(rows), answers };
}

/** A comment on a blank line means the text above it. */
function targetAt(rows: readonly Row[], line: unknown): Row | undefined {
  const row = rows.find(({ number }) => number === line);
  return row?.kind === 'blank' ? rows.findLast(({ number, kind }) => number < row.number && kind !== 'blank') : row;
}

/** A comment without a line may quote the one that it means. */
function quotedIn(rows: readonly Row[], comment: string): Row | undefined {
  const quoted = /^> ?(.+)$/m
    .exec(comment)?.[1]
    ?.replace(/(?:\[\^[^\]]+\])+\s*$/, '')
    .replace(/^#+ /, '')
    .trim();
  return quoted === undefined ? undefined : rows.find(({ original }) => original === quoted);
}

function answer(
  workspace: Workspace,
  id: string,
  text: string,
  target: Row | undefined,
): { done: boolean; text: string } {
  const requests = requestsIn(text);
  const results = requests.map((request): Result => {
    const result = follow(workspace, { id, text, target }, request);
    // Among several, the reason alone would not say which one it speaks of.
    return requests.length > 1 && request.kind === 'unknown' && result.why !== undefined
      ? notDone(`as to “${request.words.replace(/[.?!]+$/, '')}”, ${result.why}`)
      : result;
  });
  const done = [...new Set(results.flatMap((result) => (result.done === undefined ? [] : [capitalised(result.done)])))];
  const not = [...new Set(results.flatMap((result) => (result.why === undefined ? [] : [result.why])))];
  if (done.length === 0) return { done: false, text: `not done, because ${not.join('; ')}.` };
  const rest = not.length === 0 ? '' : ` Not done is the rest, because ${not.join('; ')}.`;
  return { done: true, text: `${done.join('. ')}.${rest}` };
}

/** A check found a fault in the line: what is too long gets shorter, what can't stand goes. */
function mend(row: Row | undefined): void {
  if (row === undefined || row.gone || row.sentences) return;
  if (isText(row)) row.gone = true;
  else if (row.kind === 'field' || row.kind === 'title' || row.kind === 'heading') {
    const text = shorter(row.original) ?? row.original.slice(0, 110).replace(/\s+\S*$/, '');
    row.sentences = [{ text, kind: 'connection', facts: [] }];
  }
}
