import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { WorkDelivered } from '../../domain/event.ts';
import { textOf } from './measure.ts';
import type { DemoOptions } from './options.ts';
import type { Scene } from './scene.ts';

/** Keeps every version of the deliverables, the texts of the sources, and what each run left: its proposal and prompts. */
export async function keepOutput(folder: string, scene: Scene, options: DemoOptions): Promise<void> {
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  };
  for (const [path, content] of options.sources) await write(path, content);
  const events = (await scene.history()).flatMap((entry) => entry.events);
  const deliveries = events.filter((event): event is WorkDelivered => event.kind === 'work-delivered');
  for (const [index, delivery] of deliveries.entries()) {
    const versions = [
      ...(delivery.base === null ? [] : [{ name: `${index}b-edited`, commit: delivery.base }]),
      { name: `${index + 1}-delivered`, commit: delivery.commit },
    ];
    for (const { name, commit } of versions) {
      for (const { path } of delivery.files) {
        const text = await textOf(scene, path, commit);
        if (text !== null) await write(join('versions', name, basename(path)), text);
      }
    }
  }
  for (const { path } of deliveries.at(-1)?.files ?? []) {
    const text = await textOf(scene, path, 'main');
    if (text !== null) await write(join('published', path), text);
  }
  await keepArtifacts(scene, write);
}

async function keepArtifacts(scene: Scene, write: (path: string, content: Uint8Array) => Promise<void>): Promise<void> {
  const { owner, repo } = scene.harness;
  const { actions } = scene.harness.as(owner).rest;
  const { data } = await actions.listArtifactsForRepo({ owner, repo, per_page: 100 });
  for (const { id, name } of data.artifacts) {
    const zip = await actions.downloadArtifact({ owner, repo, artifact_id: id, archive_format: 'zip' });
    for (const [path, content] of Object.entries(unzipSync(new Uint8Array(zip.data as ArrayBuffer)))) {
      if (!path.endsWith('/')) await write(join('runs', name, path), content);
    }
  }
}
