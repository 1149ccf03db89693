/** What the runs left on the local GitHub: files of the repository, and the artifacts with proposals and prompts. */
import { unzipSync } from 'fflate';
import type { Harness } from '../../local/harness.ts';

/** Null where there is no such file. */
export async function textOf({ owner, repo, as }: Harness, path: string, ref: string): Promise<string | null> {
  try {
    const { data } = await as(owner).rest.repos.getContent({ owner, repo, path, ref });
    return Array.isArray(data) || data.type !== 'file' ? null : Buffer.from(data.content, 'base64').toString('utf8');
  } catch {
    return null;
  }
}

export interface LeftFile {
  /** `<artifact>/<path>`. */
  readonly path: string;
  readonly content: Uint8Array;
}

export async function filesLeft({ owner, repo, as }: Harness): Promise<readonly LeftFile[]> {
  const { actions } = as(owner).rest;
  const { data } = await actions.listArtifactsForRepo({ owner, repo, per_page: 100 });
  const files: LeftFile[] = [];
  for (const { id, name } of data.artifacts) {
    const zip = await actions.downloadArtifact({ owner, repo, artifact_id: id, archive_format: 'zip' });
    for (const [path, content] of Object.entries(unzipSync(new Uint8Array(zip.data as ArrayBuffer)))) {
      if (!path.endsWith('/')) files.push({ path: `${name}/${path}`, content });
    }
  }
  return files;
}

/** What a run sent to a model. */
export interface SentPrompt {
  readonly task: number;
  readonly epoch: number;
  readonly path: string;
  readonly text: string;
}

export const promptsIn = (files: readonly LeftFile[]): readonly SentPrompt[] =>
  files.flatMap(({ path, content }) => {
    const [, task, epoch] = /^imprimatur-(\d+)-(\d+)-\d+\/prompts\//.exec(path) ?? [];
    if (task === undefined) return [];
    return [{ task: Number(task), epoch: Number(epoch), path, text: Buffer.from(content).toString('utf8') }];
  });
