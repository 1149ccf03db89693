/** A GitHub on this machine, for one repository: the API over HTTP, signed webhooks, pages to look at. */

import { appKey } from './github/app-key.ts';
import { createCallers, type Permissions } from './github/callers.ts';
import { createDispatcher } from './github/dispatch.ts';
import { startEmulate } from './github/emulate.ts';
import { firstCommit } from './github/first-commit.ts';
import { createGit } from './github/git.ts';
import { createLocks } from './github/locks.ts';
import { pageRoutes } from './github/pages/index.ts';
import { actionsApp, actionsBot, createPeople, webFlow } from './github/people.ts';
import { repositoryWith } from './github/routes/accounts.ts';
import { layerRoutes } from './github/routes/index.ts';
import { type Intercept, type RequestLogEntry, startServer } from './github/server.ts';
import { createStore } from './github/store.ts';
import { createDeliveries, type Delivered, type DeliveryFault, type Webhook } from './github/webhooks.ts';
import { type Settings, timestamp, type World } from './github/world.ts';
import type { GitHubEvent, Layer, Permission, Route } from './layer.ts';

export type { Intercept, RequestLogEntry } from './github/server.ts';
export type { Delivered, DeliveryFault, Webhook } from './github/webhooks.ts';
export type { Settings } from './github/world.ts';

export type EventListener = (event: GitHubEvent) => void;

export interface LocalGitHubOptions {
  /** Any free one unless given. */
  readonly port?: number;
  /** A person; administers the repository. */
  readonly owner: string;
  readonly repository: string;
  /** Path → content: the first commit on `main`. */
  readonly files: Readonly<Record<string, string>>;
  /** When that commit was made, ISO 8601; now unless told. */
  readonly founded?: string;
  /** Public unless said otherwise. The pages are open in any case: they are for whoever runs it. */
  readonly visibility?: 'public' | 'private';
  /** `none` is a stranger, who may read only what is public. */
  readonly people: readonly { readonly login: string; readonly permission: Permission }[];
  readonly settings?: Partial<Settings>;
  /** Of the App; `imprimatur` unless given. */
  readonly slug?: string;
  /** GitHub's time: the `Date` header, and every time in bodies and commits. */
  readonly clock?: () => Date;
  /** Where the App's webhooks go. */
  readonly webhook?: Webhook;
  readonly intercept?: Intercept;
  readonly deliveryFault?: DeliveryFault;
  /** Asked before the layer's own. */
  readonly routes?: readonly Route[];
  readonly onEvent?: EventListener;
}

export interface LocalApp {
  readonly id: number;
  readonly slug: string;
  /** PEM, PKCS#1. */
  readonly privateKey: string;
  readonly installationId: number;
  /** Everything the App was granted, or less. */
  installationToken(permissions?: Permissions): Promise<string>;
}

export interface LocalGitHub {
  /** `http://127.0.0.1:<port>`: base of the API and of the pages. */
  readonly url: string;
  readonly owner: string;
  readonly repository: string;
  readonly app: LocalApp;
  readonly layer: Layer;
  /** What came over HTTP, oldest first. */
  readonly requests: readonly RequestLogEntry[];
  /** May be changed while it runs. */
  readonly settings: Settings;
  /** @throws Error for a login that was not among the people. */
  tokenOf(login: string): string;
  /** Where the App's webhooks go from now on; each of several gets them all. */
  setWebhooks(...webhooks: readonly Webhook[]): void;
  /** Webhooks that were sent, oldest first: the last thousand. */
  readonly deliveries: readonly Delivered[];
  /** @throws Error when nothing with this GUID was sent */
  redeliver(id: string): Promise<void>;
  /** Returns what ends the listening. */
  on(listener: EventListener): () => void;
  /** Resolves when no webhook delivery is under way. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

const appOf = ({ slug = 'imprimatur' }: Pick<LocalGitHubOptions, 'slug'>) => ({
  app: { id: 424_242, slug, name: slug[0]?.toUpperCase() + slug.slice(1) },
  bot: { login: `${slug}[bot]`, id: 198_424_242, type: 'Bot', name: null } as const,
});
const installationId = 56_000_001;
const firstPersonId = 20_000_001;
const appPermissions: Permissions = {
  metadata: 'read',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  checks: 'write',
  actions: 'write',
  statuses: 'read',
};

const appEvents = [
  'issues',
  'issue_comment',
  'pull_request',
  'pull_request_review',
  'workflow_run',
  'check_run',
  'status',
];

export async function startLocalGitHub(options: LocalGitHubOptions): Promise<LocalGitHub> {
  const { owner, repository, visibility = 'public' } = options;
  const isPrivate = visibility === 'private';
  const { app, bot: appBot } = appOf(options);
  const clock = options.clock ?? (() => new Date());
  const requests: RequestLogEntry[] = [];
  const server = await startServer(options.port ?? 0, {
    now: clock,
    intercept: options.intercept,
    log: (entry) => void requests.push(entry),
  });
  const { url } = server;
  const privateKey = await appKey();
  const emulate = await startEmulate(url, seedOf(options, app, privateKey)).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });

  const people = createPeople(url, owner, [app, actionsApp], isPrivate);
  const others = options.people.filter((person) => person.login !== owner);
  const persons = [{ login: owner, permission: 'admin' as const }, ...others];
  const logins = persons.map(({ login }) => login);
  persons.forEach(({ login, permission }, index) => {
    people.add({ login, id: firstPersonId + index, type: 'User', name: null }, permission);
  });
  for (const account of [appBot, actionsBot, webFlow]) people.add(account, 'none');

  const fullName = `${owner}/${repository}`;
  const deliveries = createDeliveries(app.id, installationId, options.deliveryFault);
  if (options.webhook !== undefined) deliveries.setWebhooks([options.webhook]);
  const listeners = new Set<EventListener>(options.onEvent ? [options.onEvent] : []);
  const publish = (event: GitHubEvent): void => {
    for (const listener of listeners) listener(event);
    deliveries.add(event);
  };
  const store = createStore();
  const started = timestamp(clock());
  const base = await emulate.call('GET', `/repos/${fullName}`);
  const times = { created_at: started, updated_at: started, pushed_at: started };
  const known = { ...(base.body as object), ...times, private: isPrivate, visibility };
  const world: World = {
    url,
    owner,
    repository,
    fullName,
    defaultBranch: 'main',
    isPrivate,
    settings: { actionsMayCreatePullRequests: true, ...options.settings },
    store,
    people,
    callers: createCallers(),
    emulate,
    git: createGit(emulate, fullName),
    serially: createLocks(),
    now: clock,
    repositoryJson: () => repositoryWith({ people, owner, store }, known),
    publish,
  };
  await firstCommit(world, options.files, options.founded);

  const own = [...layerRoutes(world, { id: installationId, bot: appBot.login }), ...pageRoutes(world)];
  const dispatcher = createDispatcher(world, () => layer, own, options.routes ?? []);
  const layer: Layer = {
    url,
    owner,
    repository,
    now: clock,
    inner: dispatcher.inner,
    permissionOf: async (login) => people.permissionOf(login),
    emit: publish,
    mintJobToken: async (permissions) => world.callers.botToken(actionsBot.login, permissions),
  };
  server.serve(dispatcher);

  return {
    url,
    owner,
    repository,
    layer,
    requests,
    settings: world.settings,
    app: {
      id: app.id,
      slug: app.slug,
      privateKey,
      installationId,
      installationToken: async (permissions = appPermissions) => world.callers.botToken(appBot.login, permissions),
    },
    tokenOf(login) {
      if (!logins.includes(login)) throw new Error(`There is no person "${login}" on the local GitHub`);
      return world.callers.personToken(login);
    },
    setWebhooks: (...webhooks) => deliveries.setWebhooks(webhooks),
    deliveries: deliveries.sent,
    redeliver: deliveries.redeliver,
    on(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    settle: deliveries.settle,
    async close() {
      await server.close();
      await emulate.close();
    },
  };
}

/** `emulate` takes whoever it doesn't know for the first user: the owner, who may do everything. */
const seedOf = (
  { owner, repository }: LocalGitHubOptions,
  app: ReturnType<typeof appOf>['app'],
  privateKey: string,
) => ({
  users: [{ login: owner }],
  repos: [{ owner, name: repository, auto_init: false, default_branch: 'main' }],
  apps: [
    {
      app_id: app.id,
      slug: app.slug,
      name: app.name,
      private_key: privateKey,
      permissions: appPermissions,
      events: appEvents,
      installations: [{ installation_id: installationId, account: owner, repository_selection: 'all' }],
    },
  ],
});
