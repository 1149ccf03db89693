/** Everything that a task leaves where somebody could read it. */
import { strFromU8, unzipSync } from 'fflate';
import type { Stage } from './stage.ts';

/** Texts of the files in all artifacts, each behind its name. */
export async function artifactsOf(stage: Stage): Promise<readonly string[]> {
  const { actions } = stage.as('ada');
  const { data } = await actions.listArtifactsForRepo(stage.where);
  const texts: string[] = [];
  for (const { id } of data.artifacts) {
    const zip = await actions.downloadArtifact({ ...stage.where, artifact_id: id, archive_format: 'zip' });
    for (const [name, content] of Object.entries(unzipSync(new Uint8Array(zip.data as ArrayBuffer))))
      texts.push(`${name}\n${strFromU8(content)}`);
  }
  return texts;
}

/** Requests of our jobs (comments, pull requests, commits, files, journal), logs, summaries, annotations and artifacts. */
export async function leftBehind(stage: Stage): Promise<readonly string[]> {
  const sent = stage.requests.filter(({ method, token }) => method !== 'GET' && token.startsWith('ghs_'));
  const annotations = stage.harness.actions
    .runs()
    .flatMap(({ id }) => stage.harness.actions.annotations(id))
    .map(({ message, title = '' }) => `${title} ${message}`);
  return [...sent.map(({ body }) => String(body ?? '')), stage.told(), ...annotations, ...(await artifactsOf(stage))];
}
