import type { ConfigInForce } from '../workflow/context.ts';

/** Logins under which Imprimatur writes: of the job's own token, and of the app under its usual name. */
export const IDENTITIES: readonly string[] = ['github-actions[bot]', 'imprimatur[bot]'];

export const loginOfApp = (slug: string): string => `${slug}[bot]`;

export interface Knowing {
  /** Logins that are known to be ours without asking. */
  readonly identities: readonly string[];
  /** The configuration in force, which may name the app's slug. */
  readonly config: () => Promise<ConfigInForce>;
}

/** Something with a marker, and who made it, as GitHub says. */
interface Marked {
  readonly user?: { readonly login: string; readonly type: string } | null;
}

/**
 * Those that we made ourselves, of objects that bear a marker of ours: anybody can write one. A bot that we don't know
 * may be our app under another name, which only the configuration of the default branch can say; so only then it is
 * asked. A person never counts: no login of a person ends with `[bot]`.
 */
export async function ours<T extends Marked>(marked: readonly T[], { identities, config }: Knowing): Promise<T[]> {
  const isUnknown = ({ user }: T): boolean => user?.type === 'Bot' && !identities.includes(user.login);
  const read = marked.some(isUnknown) ? await config() : null;
  const slug = read?.valid === true ? read.config.app : undefined;
  const known = slug === undefined ? identities : [...identities, loginOfApp(slug)];
  return marked.filter(({ user }) => known.includes(user?.login ?? ''));
}
