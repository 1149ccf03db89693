/** Which repository a command is about, and where its API is. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ImprimaturError } from '../../domain/errors.ts';
import type { Repository } from '../../github/client.ts';
import { misused } from '../options.ts';

export interface Where extends Repository {
  /** Base of the API. */
  readonly api: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const GITHUB = 'https://api.github.com';
const NAME = /^([\w.-]+)\/([\w.-]+)$/;

/**
 * What was asked for, else `GITHUB_REPOSITORY`, else the remote `origin` of the folder. The token goes to github.com
 * unless `GITHUB_API_URL` names another host: a remote alone, which anybody can write into a clone, gets no token.
 * @throws ImprimaturError `input-invalid` or `repository-unnamed`.
 */
export async function whereOf(
  asked: string | undefined,
  environment: Environment,
  origin: () => Promise<string | null>,
): Promise<Where> {
  const api = addressOf(environment.GITHUB_API_URL);
  const named = asked ?? (environment.GITHUB_REPOSITORY || undefined);
  if (named !== undefined) {
    const repository = repositoryIn(named);
    if (repository === null) throw misused(`“${named}” is no repository: it has to be owner/name`);
    return { ...repository, api: api ?? GITHUB };
  }
  const remote = await origin();
  if (remote === null) throw unnamed('there is no git remote “origin” here.');
  const found = parseRemote(remote);
  if (found === null) throw unnamed('the git remote “origin” here is not on a GitHub.');
  const { host, ...repository } = found;
  if (api === null && host !== 'github.com')
    throw unnamed(`the git remote “origin” here is on ${host}, and GITHUB_API_URL does not say where its API is.`);
  return { ...repository, api: api ?? GITHUB };
}

const unnamed = (detail: string): ImprimaturError => new ImprimaturError('repository-unnamed', detail);

function repositoryIn(text: string): Repository | null {
  const [, owner = '', repo = ''] = NAME.exec(text) ?? [];
  return owner === '' || /^\.*$/.test(repo) ? null : { owner, repo };
}

function addressOf(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw misused(`GITHUB_API_URL is no address: “${text}”`);
  return text.replace(/\/+$/, '');
}

/** The forms in which git writes a remote: an address, or `git@host:owner/name.git`. Null for a path and the like. */
export function parseRemote(remote: string): (Repository & { readonly host: string }) | null {
  const text = remote
    .trim()
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
  const short = /^(?:[\w.-]+@)?([\w.-]+\.[\w.-]+):([^/].*)$/.exec(text);
  const address = /^(?:https?|ssh|git):\/\//.test(text) && URL.canParse(text) ? new URL(text) : null;
  const [host, path] = address === null ? [short?.[1], short?.[2]] : [address.hostname, address.pathname.slice(1)];
  const repository = repositoryIn(path ?? '');
  if (repository === null || host === undefined) return null;
  return { host: host.toLowerCase().replace(/^(?:www|ssh)\.(?=github\.com$)/, ''), ...repository };
}

/** Address of the remote `origin` of the current folder; null when there is none, or no git. */
export async function originHere(): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('git', ['remote', 'get-url', 'origin']);
    return stdout.trim() || null;
  } catch {
    return null;
  }
}
