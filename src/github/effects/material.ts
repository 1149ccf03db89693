import type { Evidence } from '../../domain/deliverable.ts';
import type { Material } from '../../domain/snapshot.ts';
import { stageOf } from '../../domain/state.ts';
import { evidencePathOf } from '../../domain/task.ts';
import { readFile } from '../files.ts';
import type { Known } from '../known.ts';
import { fileUrl } from '../web.ts';
import { type Executing, stateOf } from './effect.ts';

/** The delivered text and its evidence: from the proposal at hand, or read from the commit. */
export async function materialOf(known: Known, { client, repository }: Executing): Promise<Material> {
  if (known.material !== undefined) return known.material;
  const state = stateOf(known);
  const path = stageOf(state)?.path ?? '';
  const commit = state.delivered?.commit ?? '';
  const url = fileUrl(client, repository, path, commit);
  const proposal =
    known.run?.kind === 'ended' && known.run.proposal?.valid ? known.run.proposal.proposal.outcome : null;
  if (proposal?.kind === 'delivered') {
    const markdown = proposal.files.find((file) => file.path === path)?.content ?? '';
    known.material = { markdown, evidence: proposal.evidence, url };
    return known.material;
  }
  const [text, beside] = await Promise.all([
    readFile(client, repository, path, commit),
    readFile(client, repository, evidencePathOf(path), commit),
  ]);
  const decode = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);
  const none: Evidence = { sources: [], facts: [], claims: [] };
  known.material = {
    markdown: decode(text?.content),
    evidence: beside === null ? none : (JSON.parse(decode(beside.content)) as Evidence),
    url,
  };
  return known.material;
}
