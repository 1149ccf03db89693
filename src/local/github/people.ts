/** Accounts and their rights. Bots have the ids that GitHub gives them, for those who keep lists of ids. */
import type { Permission } from '../layer.ts';
import type { Json } from './answers.ts';
import { atLeast } from './rights.ts';

export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
  readonly name: string | null;
}

export interface AppAccount {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

export const actionsApp: AppAccount = { id: 15_368, slug: 'github-actions', name: 'GitHub Actions' };
export const actionsBot: Account = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot', name: null };

/** Who commits what was done in a browser, merges among it. */
export const webFlow: Account = { login: 'web-flow', id: 19_864_447, type: 'User', name: 'GitHub Web Flow' };
export const webIdentity = { name: 'GitHub', email: 'noreply@github.com' } as const;

export const nodeId = (kind: string, id: number): string => Buffer.from(`${kind}:${id}`).toString('base64url');

export interface People {
  add(account: Account, permission: Permission): void;
  find(login: string): Account | undefined;
  /** What was granted; people without a grant may read what is public, bots act by their tokens alone. */
  permissionOf(login: string): Permission;
  isCollaborator(login: string): boolean;
  grant(login: string, permission: Permission): void;
  collaborators(): readonly Account[];
  json(login: string): Json;
  association(login: string): string;
  /** Name and address for commits. */
  identity(login: string): { readonly name: string; readonly email: string };
  /** The account behind a commit's address. */
  byEmail(email: string): Json | null;
  app(slug: string): Json | null;
  /** The app behind a bot's login: `performed_via_github_app`. */
  appOf(login: string): Json | null;
}

export function createPeople(url: string, owner: string, apps: readonly AppAccount[], isPrivate = false): People {
  const accounts = new Map<string, Account>();
  const granted = new Map<string, Permission>();
  const key = (login: string): string => login.toLowerCase();
  const find = (login: string): Account | undefined => accounts.get(key(login));
  const noReply = (account: Account): string => `${account.id}+${account.login}@users.noreply.github.com`;
  const isCollaborator = (login: string): boolean => atLeast(granted.get(key(login)) ?? 'none', 'read');

  const json = (login: string): Json => {
    const account = find(login) ?? { login: 'ghost', id: 10_137, type: 'User' as const, name: 'Deleted user' };
    const escaped = account.login.replaceAll('[', '%5B').replaceAll(']', '%5D');
    const api = `${url}/users/${escaped}`;
    return {
      login: account.login,
      id: account.id,
      node_id: nodeId(account.type, account.id),
      avatar_url: `${url}/avatars/u/${account.id}`,
      gravatar_id: '',
      url: api,
      html_url:
        account.type === 'Bot' ? `${url}/apps/${account.login.replace('[bot]', '')}` : `${url}/${account.login}`,
      followers_url: `${api}/followers`,
      following_url: `${api}/following{/other_user}`,
      gists_url: `${api}/gists{/gist_id}`,
      starred_url: `${api}/starred{/owner}{/repo}`,
      subscriptions_url: `${api}/subscriptions`,
      organizations_url: `${api}/orgs`,
      repos_url: `${api}/repos`,
      events_url: `${api}/events{/privacy}`,
      received_events_url: `${api}/received_events`,
      type: account.type,
      user_view_type: 'public',
      site_admin: false,
    };
  };

  const app = (slug: string): Json | null => {
    const found = apps.find((candidate) => candidate.slug === slug);
    if (!found) return null;
    return {
      id: found.id,
      slug: found.slug,
      node_id: nodeId('App', found.id),
      client_id: `Iv1.${found.id}`,
      owner: json(owner),
      name: found.name,
      description: null,
      external_url: `${url}/apps/${found.slug}`,
      html_url: `${url}/apps/${found.slug}`,
      created_at: '2026-01-01T00:00:00Z',
      updated_at: '2026-01-01T00:00:00Z',
      permissions: {},
      events: [],
    };
  };

  return {
    find,
    json,
    app,
    isCollaborator,
    add(account, permission) {
      accounts.set(key(account.login), account);
      granted.set(key(account.login), permission);
    },
    permissionOf(login) {
      const account = find(login);
      const permission = granted.get(key(login)) ?? 'none';
      return permission === 'none' && account?.type === 'User' && !isPrivate ? 'read' : permission;
    },
    grant: (login, permission) => void granted.set(key(login), permission),
    collaborators: () => [...accounts.values()].filter((account) => isCollaborator(account.login)),
    association(login) {
      if (key(login) === key(owner)) return 'OWNER';
      return isCollaborator(login) ? 'COLLABORATOR' : 'NONE';
    },
    identity(login) {
      const account = find(login);
      if (!account) return { name: login, email: `${login}@users.noreply.github.com` };
      return { name: account.name ?? account.login, email: noReply(account) };
    },
    byEmail(email) {
      if (email === webIdentity.email) return json(webFlow.login);
      const account = [...accounts.values()].find((candidate) => noReply(candidate) === email);
      return account ? json(account.login) : null;
    },
    appOf: (login) => (login.endsWith('[bot]') ? app(login.slice(0, -'[bot]'.length)) : null),
  };
}
