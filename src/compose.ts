import { ROLES } from './agents/index.ts';
import { configFormat } from './config/schema.ts';
import type { Delivered } from './domain/proposal.ts';
import type { Signal } from './domain/signal.ts';
import type { PinnedStage } from './domain/task.ts';
import { CHECKS, type Checking, checkAgain } from './gates/checks/index.ts';
import { clockOf, type GitHubClient, type Repository } from './github/client.ts';
import { readConfig } from './github/configuration.ts';
import { gitHubDesk } from './github/desk.ts';
import { gitDatabase } from './github/git-database.ts';
import { gitMemory } from './github/memory.ts';
import { guardOutgoing } from './github/outgoing.ts';
import { viewOf } from './github/view.ts';
import { gitRefsJournal } from './journal/git-refs.ts';
import { gitRefsRepository } from './journal/git-refs-repository.ts';
import type { Journal } from './journal/journal.ts';
import { makeDue, makeOf, type Triggered } from './make.ts';
import type { Desk } from './ports/desk.ts';
import type { View } from './ports/view.ts';
import { onSchema } from './triggers/index.ts';
import type { Happening } from './triggers/trigger.ts';
import type { ConfigInForce, InvalidConfig } from './workflow/context.ts';

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
  /** What no deliverable may hold: the keys and tokens of this process. */
  readonly secrets?: readonly string[];
  /** Text of the proposal that the job before this one has left, when it is at hand. */
  readonly handed?: string | undefined;
  /** Told of a configuration that can't be used, each time that it is read. */
  readonly onInvalidConfig?: ((config: InvalidConfig) => void) | undefined;
}

export interface Composed {
  readonly journal: Journal;
  /** Makes the tasks that schedules want by now. */
  due(): Promise<Triggered>;
  /** Makes the tasks that an event wants. */
  respond(happening: Happening): Promise<Triggered>;
  readonly desk: Desk;
  /** The configuration in force. */
  config(): Promise<ConfigInForce>;
  view(signal: Signal): View;
}

/** The configuration's format, with all that is registered. */
export const format = configFormat(ROLES, CHECKS, onSchema);

/** Joins the parts for one repository; the Action, the app and the CLI all start here. */
export function compose(composition: Composition): Composed {
  const { client, repository, configPath, secrets = [] } = composition;
  guardOutgoing(client, secrets);
  const now = clockOf(client);
  const git = gitDatabase(client, repository);
  const journal = gitRefsJournal(git);
  const repositoryJournal = gitRefsRepository(git);
  const config = async (): Promise<ConfigInForce> => {
    const read = await readConfig(client, repository, configPath, format);
    if (!read.valid) composition.onInvalidConfig?.(read);
    return read;
  };
  const viewing = {
    ...composition,
    journal,
    now,
    memory: gitMemory(client, repository),
    repositoryJournal,
    recheck: (delivered: Delivered, stage: PinnedStage, checking: Checking) =>
      checkAgain(delivered, stage, { secrets, ...checking }),
    config,
  };
  const configOrNull = async () => {
    const read = await config();
    return read.valid ? read.config : null;
  };
  return {
    journal,
    due: async () => makeDue(await configOrNull(), viewing),
    respond: async (happening) => makeOf(happening, await configOrNull(), viewing),
    config,
    desk: gitHubDesk({ ...composition, journal, config, now }),
    view: (signal) => viewOf(signal, viewing),
  };
}
