import { branchOf } from '../domain/task.ts';
import type { Site } from '../gates/check.ts';
import type { Journal } from '../journal/journal.ts';
import type { Desk } from '../ports/desk.ts';
import type { ConfigInForce } from '../workflow/context.ts';
import type { GitHubClient, Repository } from './client.ts';
import { required } from './configuration.ts';
import { readFile } from './files.ts';
import { gitMemory } from './memory.ts';
import { gitHubHistory } from './read-history.ts';
import { readIssue } from './read-issue.ts';
import { readMergedLessons } from './read-lessons.ts';
import { mergeBase, readHead } from './read-pull.ts';
import { readPages } from './site.ts';

export interface DeskDeps {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly defaultBranch: string;
  readonly journal: Journal;
  /** Logins under which we write. */
  readonly identities: readonly string[];
  /** Reads the configuration in force. */
  readonly config: () => Promise<ConfigInForce>;
  readonly now: () => string;
}

/** The desk over GitHub's REST API. */
export function gitHubDesk({ client, repository, defaultBranch, journal, identities, config, now }: DeskDeps): Desk {
  const sites = new Map<string, Promise<Site>>();
  const site: Desk['site'] = (folder) => {
    const read = sites.get(folder) ?? readPages(client, repository, defaultBranch, folder);
    sites.set(folder, read);
    return read;
  };
  return {
    now,
    state: async (task) => (await journal.read(task))?.state ?? null,
    config: async () => required(await config()),
    issue: (task) => readIssue(client, repository, task),
    file: (path) => readFile(client, repository, path),
    site,
    history: gitHubHistory(client, repository),
    async textAt(path, commit) {
      const file = await readFile(client, repository, path, commit);
      return file === null ? null : new TextDecoder().decode(file.content);
    },
    async branch(state) {
      const head = await readHead(client, repository, branchOf(state.task));
      if (head === null || state.delivered === null) return null;
      return { head, ours: await mergeBase(client, repository, state.delivered.commit, head) };
    },
    feedback: (agents) => gitMemory(client, repository).read(agents),
    mergedLessons: (agent) => readMergedLessons({ client, repository, identities }, agent),
  };
}
