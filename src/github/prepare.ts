import { createHash } from 'node:crypto';
import type { Preparation } from '../domain/decision.ts';
import { needsAnswer } from '../domain/feedback.ts';
import type { Journal } from '../journal/journal.ts';
import { printFeedback } from '../memory/codec.ts';
import { lessonsOf } from '../memory/lessons.ts';
import type { Memory } from '../memory/memory.ts';
import type { GitHubClient, Repository } from './client.ts';
import type { Known } from './known.ts';
import { freeSlot, type Turning, takeTurn } from './turns.ts';

export interface Preparing extends Turning {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly memory: Memory;
  readonly journal: Pick<Journal, 'read' | 'reopen'>;
  readonly task: number;
}

/** Does what must stand before an event may name it. Nothing refers to it yet, so a crash here leaves nothing to see. */
export async function prepare(preparation: Preparation, known: Known, preparing: Preparing): Promise<void> {
  if (preparation.kind === 'remember') {
    const { agent, feedback } = preparation;
    const all = await preparing.memory.remember(agent, feedback);
    const ids = [...(known.prepared.remembered?.ids ?? []), ...feedback.map(({ id }) => id)];
    const sha256 = createHash('sha256')
      .update(printFeedback(feedback.filter(needsAnswer)))
      .digest('hex');
    known.prepared = { ...known.prepared, remembered: { ids, sha256, lessons: { agent, lessons: lessonsOf(all) } } };
    return;
  }
  if (preparation.kind === 'reopen-journal') {
    await preparing.journal.reopen(preparing.task);
    delete known.journal;
    delete known.finished;
    return;
  }
  if (preparation.kind === 'take-turn') {
    const { epoch } = preparation;
    known.prepared = { ...known.prepared, turn: { epoch, ...(await takeTurn(preparation, preparing)) } };
    return;
  }
  if (preparation.kind === 'free-slot') {
    const { epoch } = preparation;
    known.prepared = { ...known.prepared, freed: { epoch, next: await freeSlot(preparation, preparing) } };
    return;
  }
  const commit = await commitContent(preparation, known, preparing);
  known.prepared = { ...known.prepared, content: { epoch: preparation.epoch, commit } };
}

async function commitContent(
  { parent, files, message }: Extract<Preparation, { kind: 'commit-content' }>,
  known: Known,
  { client, repository }: Preparing,
): Promise<string> {
  const { git } = client.rest;
  const base_tree =
    known.trees.get(parent) ?? (await git.getCommit({ ...repository, commit_sha: parent })).data.tree.sha;
  const tree = await git.createTree({
    ...repository,
    base_tree,
    tree: files.map(({ path, content }) => ({ path, content, mode: '100644', type: 'blob' })),
  });
  const commit = await git.createCommit({ ...repository, message, tree: tree.data.sha, parents: [parent] });
  return commit.data.sha;
}
