import { ROLES } from './agents/index.ts';
import { configSchema } from './config/schema.ts';
import type { Signal } from './domain/signal.ts';
import { CHECKS, checkDelivery } from './gates/checks/index.ts';
import { clockOf, type GitHubClient, type Repository } from './github/client.ts';
import { readConfig } from './github/configuration.ts';
import { gitHubDesk } from './github/desk.ts';
import { gitDatabase } from './github/git-database.ts';
import { gitMemory } from './github/memory.ts';
import { viewOf } from './github/view.ts';
import { gitRefsJournal } from './journal/git-refs.ts';
import type { Journal } from './journal/journal.ts';
import type { Desk } from './ports/desk.ts';
import type { View } from './ports/view.ts';

export interface Composition {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly defaultBranch: string;
  /** Path of the configuration. */
  readonly configPath: string;
  /** File name of the Actions workflow that runs agents. */
  readonly workflowFile: string;
  /** Logins under which Imprimatur writes to this repository. */
  readonly identities: readonly string[];
  /** Text of the proposal that the job before this one has left, when it is at hand. */
  readonly handed?: string | undefined;
}

export interface Composed {
  readonly journal: Journal;
  readonly desk: Desk;
  view(signal: Signal): View;
}

export const schema = configSchema(
  ROLES.map(({ id }) => id),
  CHECKS.map(({ id }) => id),
);

/** Joins the parts for one repository; the Action, the app and the CLI all start here. */
export function compose(composition: Composition): Composed {
  const { client, repository, configPath } = composition;
  const now = clockOf(client);
  const journal = gitRefsJournal(gitDatabase(client, repository));
  const viewing = {
    ...composition,
    journal,
    now,
    memory: gitMemory(client, repository),
    recheck: checkDelivery,
    config: () => readConfig(client, repository, configPath, schema),
  };
  return {
    journal,
    desk: gitHubDesk({ client, repository, journal, configPath, schema, now }),
    view: (signal) => viewOf(signal, viewing),
  };
}
