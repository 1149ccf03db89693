/** Fills the schema “revision”: follows each comment as far as rules can, and says what it could not do. */
import type { Revision } from '../../agents/article/schemas.ts';
import { addPassage } from './additions.ts';
import { type Block, factsOf, rowsOf, sourcesOf, string, textOf } from './blocks.ts';
import { follow } from './follow.ts';
import { type GivenFinding, mend } from './mending.ts';
import { editsOf, pageOf, type Row } from './page.ts';
import { requestsIn } from './requests.ts';
import { passagesOf } from './sentences.ts';
import { capitalised } from './wording.ts';
import type { Workspace } from './workspace.ts';

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
  const findings = rowsOf(blocks, 'findings').map(({ check, line, message }) => ({
    check: string(check),
    line,
    message: string(message),
  }));
  // A heading is named by what is left of its section.
  const isHeading = ({ line }: GivenFinding): boolean =>
    rows.some(({ number, kind }) => number === line && kind === 'heading');
  for (const finding of findings.toSorted((one, other) => Number(isHeading(one)) - Number(isHeading(other))))
    mend(workspace, blocks, finding);
  for (const { how, because } of rowsOf(blocks, 'sent')) if (how === 'sent-back') supply(workspace, string(because));
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
  const results = requestsIn(text).map((request) => follow(workspace, { id, text, target }, request));
  const done = results.flatMap((result) => (result.done === undefined ? [] : [capitalised(result.done)]));
  const not = [...new Set(results.flatMap((result) => (result.why === undefined ? [] : [result.why])))];
  if (done.length === 0) return { done: false, text: `not done, because ${not.join('; ')}.` };
  const rest = not.length === 0 ? '' : ` Not done is the rest, because ${not.join('; ')}.`;
  return { done: true, text: `${done.join('. ')}.${rest}` };
}

/** Another stage asks for more: what the sources have on it is added for nobody in particular. */
function supply(workspace: Workspace, wish: string): void {
  const quoted = wish.match(/(?<=[“"])[^”"]+(?=[”"])/g) ?? [];
  for (const about of quoted.length > 0 ? quoted : [wish])
    addPassage(workspace, { id: '', text: wish, target: undefined }, { kind: 'add', about, section: false });
}
