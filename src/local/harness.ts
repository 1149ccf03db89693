import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Octokit } from '@octokit/rest';
import { type LocalActions, type LocalActionsOptions, localActions } from './actions/local-actions.ts';
import type { Permission } from './layer.ts';
import { type LocalGitHub, type LocalGitHubOptions, startLocalGitHub } from './start.ts';

/** This checkout: its bundle is the Action, its Actions workflow file is the one that people install. */
export const CHECKOUT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const WORKFLOW_FILE = '.github/workflows/imprimatur.yml';

/** Dozens of jobs load the same bundle, which is compiled once: where Node keeps that by default. */
const COMPILED = join(tmpdir(), 'node-compile-cache');

export interface HarnessOptions {
  readonly files: Readonly<Record<string, string>>;
  readonly people: readonly { readonly login: string; readonly permission: Permission }[];
  readonly model: { readonly baseUrl: string; readonly apiKey: string };
  /** Replaces the Actions workflow file; empty leaves it out. */
  readonly workflow?: string;
  readonly gitHub?: Partial<LocalGitHubOptions>;
  readonly actions?: Partial<LocalActionsOptions>;
}

export interface Harness {
  readonly gitHub: LocalGitHub;
  readonly actions: LocalActions;
  readonly owner: string;
  readonly repo: string;
  /** A client that speaks for a person. */
  as(login: string): Octokit;
  /** Resolves when no run is under way and no event waits. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** A GitHub, its Actions and a repository that uses Imprimatur, on this machine, over HTTP. */
export async function startHarness(options: HarnessOptions): Promise<Harness> {
  const directory = await mkdtemp(join(tmpdir(), 'imprimatur-'));
  const actions = localActions({
    actionDirectory: CHECKOUT,
    directory,
    secrets: { OPENAI_API_KEY: options.model.apiKey },
    variables: { OPENAI_BASE_URL: options.model.baseUrl },
    ...options.actions,
    environment: { NODE_COMPILE_CACHE: COMPILED, ...options.actions?.environment },
  });
  const workflow = options.workflow ?? (await readFile(join(CHECKOUT, WORKFLOW_FILE), 'utf8'));
  const owner = options.people.find(({ permission }) => permission === 'admin')?.login ?? 'ada';
  const repo = 'site';
  const gitHub = await startLocalGitHub({
    owner,
    repository: repo,
    files: { ...options.files, ...(workflow === '' ? {} : { [WORKFLOW_FILE]: workflow }) },
    people: options.people,
    routes: actions.routes,
    ...options.gitHub,
  });
  actions.connect(gitHub.layer);
  const disconnect = gitHub.on(actions.listener);
  return {
    gitHub,
    actions,
    owner,
    repo,
    as: (login) =>
      new Octokit({
        baseUrl: gitHub.url,
        auth: gitHub.tokenOf(login),
        log: { debug() {}, info() {}, warn() {}, error() {} },
      }),
    idle: () => actions.idle(),
    async close() {
      await actions.stop();
      disconnect();
      await gitHub.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
