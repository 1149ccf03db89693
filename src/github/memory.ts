import type { Feedback } from '../domain/feedback.ts';
import { addFeedback, parseFeedback, printFeedback } from '../memory/codec.ts';
import type { Memory } from '../memory/memory.ts';
import type { GitHubClient, Repository } from './client.ts';
import { readFile } from './files.ts';
import { gitDatabase } from './git-database.ts';

const REF = 'imprimatur/memory';
const TRIES = 5;
const pathOf = (agent: string): string => `feedback/${agent}.jsonl`;

/** The memory on a ref of its own: a text can be erased from it, while the journal keeps only its id and hash. */
export function gitMemory(client: GitHubClient, repository: Repository): Memory {
  const git = gitDatabase(client, repository);

  async function at(head: string | null, agent: string): Promise<readonly Feedback[]> {
    if (head === null) return [];
    const file = await readFile(client, repository, pathOf(agent), head);
    return file === null ? [] : parseFeedback(new TextDecoder().decode(file.content));
  }

  async function append(head: string | null, agent: string, all: readonly Feedback[]): Promise<'done' | 'refused'> {
    const entry = { path: pathOf(agent), mode: '100644' as const, type: 'blob' as const, content: printFeedback(all) };
    const base = head === null ? {} : { base_tree: (await git.readCommit(head)).tree };
    const tree = await client.rest.git.createTree({ ...repository, ...base, tree: [entry] });
    const message = `Remember what was said of ${agent}’s work\n\n${all.length} entries`;
    const commit = await git.createCommit(message, tree.data.sha, head === null ? [] : [head]);
    if (commit === null) return 'refused';
    return head === null ? git.createRef(REF, commit.sha) : git.updateRef(REF, commit.sha);
  }

  return {
    async read(agents) {
      const head = await git.readRef(REF);
      return (await Promise.all(agents.map((agent) => at(head, agent)))).flat();
    },
    async remember(agent, feedback) {
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const head = await git.readRef(REF);
        const kept = await at(head, agent);
        const all = addFeedback(kept, feedback);
        if (all.length === kept.length || (await append(head, agent, all)) === 'done') return all;
      }
      throw new Error(`the memory was written by others ${TRIES} times in a row`);
    },
  };
}
