/** The stages of a task as a table: those that it has left, the one that it is in, and those to come. */
import { scoreOf } from '../domain/deliverable.ts';
import { stageOf, type TaskState } from '../domain/state.ts';
import type { StageRecord } from '../domain/stay.ts';
import type { PinnedStage } from '../domain/task.ts';
import { neutralLine } from './neutral.ts';

const HEAD = ['stage', 'agent', 'attempt', 'pull request', 'work', 'last verdict'];

export function progress(state: TaskState, pull: number | null): string[] {
  const current = stageOf(state);
  if (current === null) return [];
  const stages = state.route?.stages ?? [];
  const rows = stages.map((stage) => {
    if (stage.id === current.id) return currentRow(state, stage, pull, stages.length > 1);
    return otherRow(state, stage);
  });
  return [rowOf(HEAD), rowOf(HEAD.map(() => '---')), ...rows.map(rowOf)];
}

const rowOf = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const who = ({ agent }: PinnedStage): string => agent || '–';

/** What stands on the branch is the current stage's, or what an earlier one left for it to judge or build on. */
function currentRow(state: TaskState, stage: PinnedStage, pull: number | null, isOneOfMany: boolean): string[] {
  const { delivered } = state;
  // Journals of older versions name no stage: there was only one.
  const isOwn = (delivered?.stage ?? stage.id) === stage.id;
  return [
    isOneOfMany ? `**${stage.id}**` : stage.id,
    who(stage),
    String(state.attempt),
    pull === null ? '–' : `#${pull}`,
    delivered === null || !isOwn
      ? '–'
      : `${delivered.counts.verified} of ${delivered.counts.proposed} claims verified, score ${scoreOf(delivered.findings)}`,
    (isOwn || stage.judges ? peerVerdict(state, stage.id) : null) ?? lastVerdict(state, stage.id),
  ];
}

/** The peer's word on the work that stands there, until a person has had theirs. */
function peerVerdict({ peer, delivered, verdicts, attempt }: TaskState, stage: string): string | null {
  if (peer === null) return null;
  const last = verdicts.at(-1);
  // A stage that only judges has a count of attempts of its own.
  const isOn = (one: string | undefined, of: number | undefined) => last?.stage === one && last?.attempt === of;
  if (last !== undefined && (isOn(delivered?.stage, delivered?.attempt) || isOn(stage, attempt))) return null;
  const fixes = peer.findings.filter(({ severity }) => severity === 'fix').length;
  return `${peer.judgement} by ${neutralLine(peer.by)}${fixes === 0 ? '' : `, ${fixes} to mend`}`;
}

function lastVerdict({ verdicts }: TaskState, stage: string): string {
  const verdict = verdicts.findLast((one) => one.stage === stage || one.stage === '');
  return verdict === undefined ? '–' : `${verdict.verdict} by ${neutralLine(verdict.by)}`;
}

function otherRow(state: TaskState, stage: PinnedStage): string[] {
  const record = state.left.find((one) => one.stage === stage.id);
  if (record === undefined) return [stage.id, who(stage), '–', '–', '–', '–'];
  return [stage.id, who(stage), String(record.attempt), '–', workOf(record), verdictOn(state, record)];
}

const workOf = ({ delivered }: StageRecord): string =>
  delivered === null ? '–' : `“${neutralLine(delivered.title).slice(0, 80)}”`;

function verdictOn(state: TaskState, { stage, how, to }: StageRecord): string {
  const went = how === 'passed' ? `passed, on to ${to}` : `sent back to ${to}`;
  const verdict = lastVerdict(state, stage);
  return verdict === '–' ? went : `${went}; ${verdict}`;
}
