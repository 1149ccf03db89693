/** A run whose model never answers, and whose end a test makes up: with any proposal at all. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Octokit } from '@octokit/rest';
import { type Composed, compose } from '../../src/compose.ts';
import type { Proposal } from '../../src/domain/proposal.ts';
import { stageOf, type TaskState } from '../../src/domain/state.ts';
import { IDENTITIES } from '../../src/github/identities.ts';
import { handle } from '../../src/handle.ts';
import { aDelivery, aProposal } from '../builders/proposal.ts';
import { apiError } from '../e2e/model-server.ts';
import { CONFIG, CONFIG_PATH, type Stage } from '../e2e/stage.ts';

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** No check stands between a proposal and the branch but the one for secrets. */
export const UNCHECKED = {
  files: { [CONFIG_PATH]: CONFIG.replace('failures: 2', 'failures: 10').replace('deliver:', 'checks: [], deliver:') },
};

/** Imprimatur itself, with the token of a job that may write. */
export async function insider(stage: Stage): Promise<(handed?: string) => Composed> {
  const token = await stage.harness.gitHub.layer.mintJobToken({
    actions: 'write',
    checks: 'write',
    contents: 'write',
    issues: 'write',
    pull_requests: 'write',
  });
  return (handed) =>
    compose({
      client: new Octokit({ baseUrl: stage.harness.gitHub.url, auth: token, log: SILENT }),
      repository: stage.where,
      defaultBranch: 'main',
      configPath: CONFIG_PATH,
      workflowFile: 'imprimatur.yml',
      identities: IDENTITIES,
      handed,
    });
}

export async function hostileRun(stage: Stage) {
  const composedWith = await insider(stage);
  const { journal } = composedWith();
  const waiting: (() => void)[] = [];
  stage.model.behave(
    () =>
      new Promise((resolve) => {
        waiting.push(() => resolve(apiError(401, 'invalid_api_key', 'Incorrect API key provided.')));
      }),
  );
  const task = await stage.open();

  /** The task as soon as a run holds its lease and waits for the model. */
  async function held(): Promise<TaskState> {
    for (;;) {
      const state = (await journal.read(task))?.state;
      if (state?.status === 'in-progress' && waiting.length > 0) return state;
      await sleep(100);
    }
  }

  return {
    task,
    /** What an honest run would leave now. */
    async honest(): Promise<Proposal> {
      const state = await held();
      return aProposal(state, { outcome: aDelivery({}, stageOf(state)?.path) });
    },
    /** The run ends with this, and its job `handle` looks at it. */
    async leave(text: string): Promise<void> {
      const state = await held();
      const run = state.lease?.run.id ?? 0;
      await handle(composedWith(text).view({ task, why: 'run-ended', run }));
      for (const end of waiting.splice(0)) end();
    },
    /** Lets what still waits end. */
    async close(): Promise<void> {
      stage.model.behave(null);
      for (const end of waiting.splice(0)) end();
      await stage.idle();
    },
  };
}
