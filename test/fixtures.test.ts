/**
 * One folder of `fixtures/` is one case: `snapshot.json` holds what GitHub shows (the journal as its events),
 * `context.yml` a configuration other than the smallest one, `notes.md` what is special about it. `decision.json` says
 * what is recorded then, and why; `effects.json` all that is to be done to GitHub as far as can be foreseen: what a
 * dry run would print. `npx vitest run test/fixtures.test.ts -u` writes both anew.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PULL_TAG } from '../src/comments/pull-body.ts';
import { tagOf } from '../src/comments/tag.ts';
import { loadConfig } from '../src/config/load.ts';
import { problemLines } from '../src/config/problems.ts';
import type { Actual, Desired } from '../src/domain/effect.ts';
import type { TaskEvent } from '../src/domain/event.ts';
import { foldAll } from '../src/domain/fold.ts';
import type { Snapshot } from '../src/domain/snapshot.ts';
import type { Context } from '../src/workflow/context.ts';
import { decide } from '../src/workflow/decide.ts';
import { project } from '../src/workflow/project.ts';
import { phases } from '../src/workflow/reconcile.ts';
import { format, inForce, notInForce, SMALLEST } from './builders/config.ts';

const root = join(import.meta.dirname, 'fixtures');
const cases = readdirSync(root).filter((name) => existsSync(join(root, name, 'snapshot.json')));

/** A snapshot as it is kept: states are folded anew, so that a case stays true when the state grows. */
interface KeptSnapshot extends Omit<Snapshot, 'journal'> {
  readonly journal: { readonly sha: string; readonly at: string; readonly events: readonly TaskEvent[] } | null;
}

function snapshotOf(name: string): Snapshot {
  const { journal, ...rest } = JSON.parse(readFileSync(join(root, name, 'snapshot.json'), 'utf8')) as KeptSnapshot;
  if (journal === null) return { ...rest, journal };
  const { events, ...head } = journal;
  return { ...rest, journal: { ...head, state: foldAll(null, events) } };
}

function contextOf(name: string): Context {
  const path = join(root, name, 'context.yml');
  const loaded = loadConfig(existsSync(path) ? readFileSync(path, 'utf8') : SMALLEST, format);
  if (loaded.valid) return inForce(loaded.config);
  return notInForce('config-invalid', problemLines('.github/imprimatur.yml', loaded.problems).join('\n'));
}

/** What is there when the snapshot was taken, with a status comment that has not been edited yet. */
function actualOf(snapshot: Snapshot, desired: Desired): Actual {
  const { journal, issue, branch, pull, run, prepared } = snapshot;
  return {
    labels: issue?.labels ?? [],
    issueOpen: issue?.open ?? true,
    comment: journal === null ? null : { id: 900, body: 'as it was', extra: [] },
    run: run?.kind === 'started' && run.epoch === desired.run?.epoch,
    branch: { head: branch?.head ?? null, contains: branch?.relation === 'same' || branch?.relation === 'ahead' },
    pull: pull ? { number: pull.number, open: pull.open, version: tagOf(PULL_TAG, pull.body) } : null,
    check: null,
    replies: [],
    refused: prepared.refusals.map(({ kind }) => kind),
  };
}

const printed = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

test.each(cases)('%s', async (name) => {
  const snapshot = snapshotOf(name);
  const context = contextOf(name);
  const decision = decide(snapshot, context);
  const before = snapshot.journal?.state ?? null;
  const acts = decision.prepare.length === 0 && (before !== null || decision.events.length > 0);
  const state = acts ? foldAll(before, decision.events) : null;
  const desired = state === null ? null : project(state, snapshot, context);
  const effects = desired === null ? [] : phases(desired, actualOf(snapshot, desired)).flat();
  await expect(printed(decision)).toMatchFileSnapshot(join(root, name, 'decision.json'));
  await expect(printed(effects)).toMatchFileSnapshot(join(root, name, 'effects.json'));
});

test('there is a case for each way that a task can go', () => {
  expect(cases.length).toBeGreaterThanOrEqual(20);
});
