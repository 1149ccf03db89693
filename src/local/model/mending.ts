/** What is done about a finding: the rules that found it know how it is mended; else its words are a request, else the line gets shorter or goes. */
import { TITLE_LIMIT } from '../../agents/article/front-matter.ts';
import type { Block } from './blocks.ts';
import { faultsIn } from './faults/index.ts';
import { headingFor } from './faults/promises.ts';
import { type Fault, readingOf, sectionOf } from './faults/reading.ts';
import { follow } from './follow.ts';
import { currentSentences, isText, type Row, type Sentence } from './page.ts';
import { askedIn } from './requests.ts';
import { isEnded } from './sentences.ts';
import { restating, shorter } from './wording.ts';
import type { Workspace } from './workspace.ts';

export interface GivenFinding {
  readonly check: string;
  readonly line: unknown;
  readonly message: string;
}

/** A mended sentence may have the next fault; more than this and it goes. */
const MOST_TURNS = 4;

export function mend(workspace: Workspace, blocks: readonly Block[], finding: GivenFinding): void {
  const row = workspace.rows.find(({ number }) => number === finding.line);
  if (row === undefined || row.gone || row.by.size > 0) return;
  if (isText(row) || row.kind === 'heading') {
    if (mendByRule(workspace, blocks, row)) return;
    if (row.sentences !== undefined || row.gone) return;
    if (finding.check.startsWith('peer') && mendByWords(workspace, row, finding.message)) return;
    if (restated(workspace, row) || renamed(workspace, blocks, row)) return;
  }
  shortenOrRemove(row);
}

/** Whether a rule found something, and mended it. */
function mendByRule(workspace: Workspace, blocks: readonly Block[], row: Row): boolean {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const fault = faultOf(workspace, blocks, row);
    if (fault === undefined) return turn > 0;
    put(row, fault, fault.mend(workspace));
    if (row.gone) return true;
  }
  if (faultOf(workspace, blocks, row) !== undefined && isText(row)) row.gone = true;
  return true;
}

function faultOf({ rows, facts, added }: Workspace, blocks: readonly Block[], row: Row): Fault | undefined {
  const known = [...facts, ...added.map((fact) => ({ ...fact, title: '', under: '' }))];
  return faultsIn(readingOf(rows, blocks, known)).find(({ spot }) => spot.row === row);
}

function put(row: Row, { spot }: Fault, sentences: readonly Sentence[]): void {
  const next = currentSentences(row).toSpliced(spot.index, 1, ...sentences);
  if (next.length === 0) row.gone = true;
  else row.sentences = next;
}

/** An editor’s words are read as a reviewer’s are. What they ask to add is for a person to find. */
function mendByWords(workspace: Workspace, row: Row, message: string): boolean {
  const requests = askedIn(message)
    .map(({ request }) => request)
    .filter(({ kind }) => kind !== 'unknown' && kind !== 'add');
  const done = requests.filter((request) => {
    const result = follow(workspace, { id: '', text: message, target: row }, request);
    return result.done !== undefined;
  });
  row.by.delete('');
  return done.length > 0;
}

/** A claim that a check finds fault with says again what its passage says, if it said something else. */
function restated({ facts }: Workspace, row: Row): boolean {
  const fact = facts.find(({ id }) => row.facts.includes(id));
  if (row.kind !== 'claim' || fact === undefined) return false;
  const text = restating(fact);
  if (text === row.original || !isEnded(text)) return false;
  row.sentences = [{ text, kind: 'claim', facts: [fact.id] }];
  return true;
}

/** A heading that says what no passage carries is named by its section. */
function renamed({ rows, facts }: Workspace, blocks: readonly Block[], row: Row): boolean {
  const reading = readingOf(rows, blocks, facts);
  const heading = reading.spots.find((spot) => spot.row === row && spot.kind === 'heading');
  if (heading === undefined || row.original.length > TITLE_LIMIT) return false;
  row.sentences = [{ text: headingFor(sectionOf(reading, heading), reading), kind: 'connection', facts: [] }];
  return true;
}

/** What is too long gets shorter, what can't stand goes. */
function shortenOrRemove(row: Row): void {
  if (isText(row)) row.gone = true;
  else if (row.kind === 'field' || row.kind === 'title' || row.kind === 'heading') {
    const text = shorter(row.original) ?? row.original.slice(0, 110).replace(/\s+\S*$/, '');
    row.sentences = [{ text, kind: 'connection', facts: [] }];
  }
}
