/** What people do to the world, and how runs end. */
import type { CheckFacts } from '../../src/domain/awaited.ts';
import type { Finding } from '../../src/domain/deliverable.ts';
import type { Proposal } from '../../src/domain/proposal.ts';
import type { ReviewFacts } from '../../src/domain/snapshot.ts';
import { parseProposal, printProposal } from '../../src/proposal/codec.ts';
import { aProposal } from '../builders/proposal.ts';
import { aReview } from '../builders/snapshot.ts';
import { timeOf, type World } from './world.ts';
import { newPull } from './world-view.ts';

/** Reviews the open pull request at its head; null when there is none. GitHub lets nobody review their own. */
export function review(world: World, by: string, state: ReviewFacts['state'], text = ''): number | null {
  const pull = world.openPull();
  if (pull === undefined || pull.author === by) return null;
  const id = world.nextNumber();
  pull.reviews.push(aReview(id, by, { bot: by.endsWith('[bot]'), state, head: pull.head, text }));
  return id;
}

export function commentOnLine(world: World, by: string, text: string): void {
  world.openPull()?.lineComments.push({ id: world.nextNumber(), by, text });
}

export function dismissReviews(world: World): void {
  for (const review of world.openPull()?.reviews ?? []) review.state = 'DISMISSED';
}

export function say(world: World, by: string, body: string, edited = false): void {
  world.comments.push({ id: world.nextNumber(), by, body, edited, at: timeOf(world) });
}

/** A check of the repository's own says something of the branch's head. */
export function report(world: World, ...checks: readonly CheckFacts[]): void {
  const head = world.head();
  if (head === null) return;
  const names = checks.map(({ name }) => name);
  const others = (world.ownChecks.get(head) ?? []).filter(({ name }) => !names.includes(name));
  world.ownChecks.set(head, [...others, ...checks]);
}

/** Edits the text on the branch. */
export async function push(world: World): Promise<void> {
  const head = world.head();
  if (head !== null) world.moveBranch(await world.commit('A person’s edit', [head]));
}

/** Throws away what is on the branch. */
export async function forcePush(world: World): Promise<void> {
  if (world.head() !== null) world.moveBranch(await world.commit('Something else', [world.main]));
}

export function reopenPull(world: World): void {
  const last = world.pulls.at(-1);
  const head = world.head();
  if (last === undefined || head === null || world.openPull() !== undefined || last.merged !== null) return;
  last.open = true;
  last.head = head;
}

export function openPullByHand(world: World, by: string): void {
  const head = world.head();
  if (head !== null && world.openPull() === undefined && head !== world.main)
    world.pulls.push(newPull(world, by, head, 'By hand', ''));
}

export function closePull(world: World): void {
  const pull = world.openPull();
  if (pull !== undefined) pull.open = false;
}

export async function mergeByHand(world: World, by: string): Promise<void> {
  const pull = world.openPull();
  if (pull !== undefined) await world.merge(pull, by);
}

/** The run that works now ends with what it proposes, built on what it found on the branch. */
export async function endRun(
  world: World,
  outcome: 'delivered' | Proposal['outcome'] = 'delivered',
  changes: Partial<Proposal> = {},
  findings: readonly Finding[] = [],
): Promise<void> {
  const state = (await world.journal.read(world.task))?.state;
  const run = world.runs.find(({ id }) => id === state?.lease?.run.id);
  if (state === undefined || run === undefined || run.ended !== null) return;
  const base = state.delivered === null ? null : world.head();
  const proposal = aProposal(state, { base, ...(outcome === 'delivered' ? {} : { outcome }), ...changes });
  run.ended = { detail: 'it left a proposal', proposal: parseProposal(printProposal(proposal)), findings };
}

/** The run that works now ends without a proposal, or with one that can't be read. */
export async function killRun(world: World, left: 'nothing' | 'nonsense' = 'nothing'): Promise<void> {
  const state = (await world.journal.read(world.task))?.state;
  const run = world.runs.find(({ id }) => id === state?.lease?.run.id);
  if (run === undefined || run.ended !== null) return;
  const proposal = left === 'nothing' ? null : parseProposal('<html>');
  run.ended = { detail: 'the job “agent” ended with cancelled', proposal, findings: [] };
}
