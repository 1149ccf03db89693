import { retentionDays } from '../store/artifacts.ts';
import { filesToZip, zip } from '../store/zip.ts';
import { isTrue, locatedPaths, type Performance } from './performance.ts';

/** `actions/upload-artifact` */
export const uploadArtifact: Performance = async (session, call) => {
  const { world, run, record, log } = session;
  const { inputs } = call;
  const name = inputs.name || 'artifact';
  if (/["<>|*?\r\n\\/:]/.test(name)) throw new Error(`The artifact name is not valid: ${name}`);
  const files = filesToZip(locatedPaths(session, inputs.path), isTrue(inputs['include-hidden-files']));
  if (files.length === 0) {
    const sentence = `No files were found with the provided path: ${inputs.path}. No artifacts will be uploaded.`;
    if (inputs['if-no-files-found'] === 'error') throw new Error(sentence);
    if (inputs['if-no-files-found'] === 'ignore') log.write(sentence);
    else log.warning(sentence);
    return true;
  }
  const days = Number(inputs['retention-days'] || 0) || retentionDays;
  const artifact = world.artifacts.add(
    { runId: run.id, attempt: record.attempt, name },
    zip(files, Number(inputs['compression-level'] || 6)),
    { now: world.layer.now(), days: Math.min(days, retentionDays), overwrite: isTrue(inputs.overwrite) },
  );
  const { owner, repository, url } = world.layer;
  call.output('artifact-id', String(artifact.id));
  call.output('artifact-digest', artifact.digest.replace('sha256:', ''));
  call.output('artifact-url', `${url}/${owner}/${repository}/actions/runs/${run.id}/artifacts/${artifact.id}`);
  log.write(`Artifact ${name} has been successfully uploaded: ${files.length} files, ${artifact.size} bytes.`);
  return true;
};
