/** GitHub for a command: with a person's token, which only reads and dispatches. */
import { type Composed, compose } from '../../compose.ts';
import { ImprimaturError } from '../../domain/errors.ts';
import { clientOptions, type GitHubClient, inCatalogue, isRequestFailure, orNull } from '../../github/client.ts';
import { IDENTITIES } from '../../github/identities.ts';
import { type Environment, originHere, type Where, whereOf } from './repository.ts';

export interface Connected extends Composed {
  readonly client: GitHubClient;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly defaultBranch: string;
  /** `owner/name`, as GitHub spells it. */
  readonly name: string;
  /** Page of the repository. */
  readonly url: string;
  /** Whether the person of the token may write. */
  readonly mayWrite: boolean;
}

const CONFIG_PATH = '.github/imprimatur.yml';
/** The one thing that a command may do beside reading. */
const DISPATCH = '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches';

/**
 * Does something with the repository that is meant.
 * @param asked as in `--repo`.
 * @throws ImprimaturError whatever is wrong with the token, the repository or the network.
 */
export async function withGitHub<T>(
  asked: string | undefined,
  act: (connected: Connected) => Promise<T>,
  environment: Environment = process.env,
): Promise<T> {
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN || '';
  const where = await whereOf(asked, environment, originHere);
  if (token === '') throw new ImprimaturError('token-missing');
  try {
    return await act(await connect(where, token));
  } catch (error) {
    throw spoken(error, where);
  }
}

async function connect({ owner, repo, api }: Where, token: string): Promise<Connected> {
  const client = await clientOf(api, token);
  const found = await orNull(client.rest.repos.get({ owner, repo }));
  if (found === null) throw new ImprimaturError('repository-missing', `${owner}/${repo}`);
  const { data } = found;
  const repository = { owner: data.owner.login, repo: data.name };
  const defaultBranch = data.default_branch;
  return {
    ...compose({
      client,
      repository,
      defaultBranch,
      configPath: CONFIG_PATH,
      workflowFile: '',
      identities: IDENTITIES,
      secrets: [token],
    }),
    client,
    repository,
    defaultBranch,
    name: data.full_name,
    url: data.html_url,
    mayWrite: data.permissions?.push ?? false,
  };
}

async function clientOf(api: string, token: string): Promise<GitHubClient> {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const client = new (Octokit.plugin(retry, throttling))({
    ...clientOptions(api),
    auth: token,
    log,
    // Somebody sits there and waits.
    request: { retries: 1 },
  });
  onlyReads(client);
  return client;
}

/** A person's token can do more than a command should. */
export function onlyReads(client: Pick<GitHubClient, 'hook'>): void {
  client.hook.before('request', ({ method, url }) => {
    if (method !== 'GET' && !(method === 'POST' && url === DISPATCH))
      throw new Error(`a command reads and dispatches, and this would be ${method} ${url}`);
  });
}

/** In the words of the catalogue. */
function spoken(error: unknown, { api }: Where): unknown {
  if (isRequestFailure(error) && error.response === undefined)
    return new ImprimaturError('github-unreachable', `${new URL(api).host}: ${error.message}`, error);
  return inCatalogue(error);
}
