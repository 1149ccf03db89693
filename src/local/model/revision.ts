/** Fills the schema “revision”: follows each comment as far as rules can, and says what it could not do. */
import type { Revision } from '../../agents/article/schemas.ts';
import { addPassage } from './additions.ts';
import { type Block, factsOf, rowsOf, sourcesOf, string, textOf } from './blocks.ts';
import { follow } from './follow.ts';
import { type GivenFinding, mend } from './mending.ts';
import { editsOf, pageOf, type Row } from './page.ts';
import { passagesOf } from './passages.ts';
import { type Asked, askedIn, mostTelling } from './requests.ts';
import { capitalised } from './wording.ts';
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
    const target = rows.find(({ number }) => number === item.line);
    const parts = target === undefined ? partsOf(rows, string(item.text)) : [{ text: string(item.text), target }];
    return { feedback, ...answer(workspace, feedback, parts) };
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

/** Some words of a comment, and the line that they speak of. */
interface Part {
  readonly text: string;
  readonly target: Row | undefined;
  /** What they quote of the article, and is not there. */
  readonly lost?: string;
}

/** A comment without a line may quote lines: each is what the paragraph behind it means. */
function partsOf(rows: readonly Row[], comment: string): readonly Part[] {
  const pieces = [...comment.matchAll(/(?:^> ?.*(?:\n|$))+\s*(?:[^>\s].*(?:\n|$))*|(?:^[^>\s].*(?:\n|$))+/gm)];
  return pieces.map(([piece]): Part => {
    const quoted = /^> ?(.+)$/m.exec(piece)?.[1];
    if (quoted === undefined) return { text: piece, target: undefined };
    const target = quotedIn(rows, quoted);
    return target === undefined ? { text: piece, target, lost: quoted.trim() } : { text: piece, target };
  });
}

function quotedIn(rows: readonly Row[], line: string): Row | undefined {
  const quoted = line
    .replace(/(?:\[\^[^\]]+\])+\s*$/, '')
    .replace(/^#+ /, '')
    .trim();
  return rows.find(({ original }) => original === quoted);
}

function answer(
  workspace: Workspace,
  id: string,
  parts: readonly Part[],
): { done: boolean; text: string; left: string } {
  const all = parts.flatMap((part) => askedIn(part.text).map((asked) => ({ ...part, ...asked })));
  const wishes = all.length > 0 ? all : parts.slice(0, 1).map((part) => ({ ...part, ...mostTelling(part.text) }));
  const results = wishes.map(({ request, words, target, lost }): Result => {
    if (lost !== undefined) return notDone(`no line of the article reads “${lost}”`);
    if (target?.gone) return notDone(`line ${target.number} goes, as another comment asks`);
    return follow(workspace, { id, text: words, target }, request);
  });
  const done = [...new Set(results.flatMap((result) => (result.done === undefined ? [] : [capitalised(result.done)])))];
  const not = reasonsOf(wishes, results).join('; ');
  if (done.length === 0) return { done: false, text: `not done, because ${not}.`, left: '' };
  return { done: true, text: `${done.join('. ')}.`, left: not === '' ? '' : `Not done is the rest, because ${not}.` };
}

/** Among several wishes, a reason alone would not say which of them it speaks of. */
function reasonsOf(wishes: readonly Asked[], results: readonly Result[]): readonly string[] {
  const all = wishes.map(({ request, words }, index) => ({
    why: results[index]?.why,
    about: wishes.length > 1 && request.kind === 'unknown' ? `“${words.replace(/[.?!]+$/, '')}”` : '',
  }));
  return [...Map.groupBy(all, ({ why }) => why)].flatMap(([why, same]) => {
    const about = [...new Set(same.map((one) => one.about))].filter((words) => words !== '').join(' and ');
    return why === undefined ? [] : [about === '' ? why : `as to ${about}, ${why}`];
  });
}

/** Another stage asks for more: what the sources have on it is added for nobody in particular. */
function supply(workspace: Workspace, wish: string): void {
  const quoted = wish.match(/(?<=[“"])[^”"]+(?=[”"])/g) ?? [];
  for (const about of quoted.length > 0 ? quoted : [wish])
    addPassage(workspace, { id: '', text: wish, target: undefined }, { kind: 'add', about, section: false });
}
