import { loadConfig } from '../config/load.ts';
import { problemLines } from '../config/problems.ts';
import type { Config, ConfigFormat } from '../config/schema.ts';
import { ImprimaturError } from '../domain/errors.ts';
import type { ConfigInForce } from '../workflow/context.ts';
import type { GitHubClient, Repository } from './client.ts';
import { type RepositoryFile, readFile } from './files.ts';

/** The configuration of the default branch: never that of a pull request. */
export async function readConfig(
  client: GitHubClient,
  repository: Repository,
  path: string,
  format: ConfigFormat,
): Promise<ConfigInForce> {
  return configFrom(await readFile(client, repository, path), path, format);
}

export function configFrom(
  file: Pick<RepositoryFile, 'content' | 'sha'> | null,
  path: string,
  format: ConfigFormat,
): ConfigInForce {
  if (file === null) return { valid: false, code: 'config-missing', detail: path, problems: [] };
  const loaded = loadConfig(new TextDecoder().decode(file.content), format);
  if (loaded.valid) return { valid: true, config: loaded.config, sha: file.sha };
  const { problems } = loaded;
  return { valid: false, code: 'config-invalid', detail: problemLines(path, problems).join('\n'), problems };
}

/** @throws ImprimaturError when there is no valid configuration. */
export function required(config: ConfigInForce): Config {
  if (config.valid) return config.config;
  throw new ImprimaturError(config.code, config.detail);
}
