import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import type { ArtifactRecord } from '../store/artifacts.ts';
import { matches } from '../syntax/glob.ts';
import { isTrue, located, type Performance } from './performance.ts';

function unpack(bytes: Buffer, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const file = join(folder, name);
    if (relative(folder, file).startsWith('..')) throw new Error(`Malformed extraction path: ${name}`);
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** The newest artifact of each name. */
function newest(artifacts: readonly ArtifactRecord[]): ArtifactRecord[] {
  const names = new Map<string, ArtifactRecord>();
  for (const artifact of artifacts) if (!names.has(artifact.name)) names.set(artifact.name, artifact);
  return [...names.values()];
}

/** `actions/download-artifact`, from the same run: one by its name, or all that fit a pattern, each in its folder. */
export const downloadArtifact: Performance = async (session, call) => {
  const { world, run, log } = session;
  const { name, pattern, path } = call.inputs;
  const folder = located(session, path || '.');
  const now = world.layer.now();
  const available = newest(world.artifacts.ofRun(run.id).filter((artifact) => artifact.expiresAt > now));
  if (name) {
    const artifact = available.find((one) => one.name === name);
    if (artifact === undefined) {
      throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
    }
    unpack(world.artifacts.bytes(artifact.id), folder);
    log.write(`Artifact ${name} (${artifact.digest}) was downloaded to ${folder}`);
  } else {
    const wanted = available.filter((artifact) => !pattern || matches(artifact.name, [pattern]));
    for (const artifact of wanted) {
      const own = isTrue(call.inputs['merge-multiple']) ? folder : join(folder, artifact.name);
      unpack(world.artifacts.bytes(artifact.id), own);
    }
    log.write(`Total of ${wanted.length} artifact(s) downloaded`);
  }
  call.output('download-path', folder);
  return true;
};
