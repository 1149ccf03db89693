import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { WorkDelivered } from '../../domain/event.ts';
import { filesLeft, textOf } from './artifacts.ts';
import type { Scenes } from './measure.ts';
import type { DemoOptions } from './options.ts';
import { type Report, reportSchema } from './report.ts';
import type { Scene } from './scene.ts';

type Write = (path: string, content: string | Uint8Array) => Promise<void>;

export const keepReport = (path: string, report: Report): Promise<void> =>
  writeFile(path, `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`);

/** Keeps every version of the deliverables, the texts of the sources, and what each run left: its proposal and prompts. */
export async function keepOutput(folder: string, scenes: Scenes, report: Report, options: DemoOptions): Promise<void> {
  const write: Write = async (path, content) => {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  };
  for (const [path, content] of options.sources) await write(path, content);
  for (const feed of options.feeds) if (feed.kind === 'file') await write(join('feeds', feed.name), feed.content);
  await keepVersions(scenes.first, 'versions', write);
  await keepVersions(scenes.second, 'versions', write);
  const { harness } = scenes.first;
  for (const { path } of report.tasks.flatMap(({ published }) => published)) {
    const text = await textOf(harness, path, 'main');
    if (text !== null) await write(join('published', path), text);
  }
  for (const { path, content } of await filesLeft(harness)) await write(join('runs', path), content);
}

/** `<task>/<n>-<stage>` as it was delivered, and `<n>b-edited` as people left it before the next version. */
async function keepVersions(scene: Scene, folder: string, write: Write): Promise<void> {
  const events = (await scene.history()).flatMap((entry) => entry.events);
  const deliveries = events.filter((event): event is WorkDelivered => event.kind === 'work-delivered');
  const last = new Map<string, string>();
  for (const [index, { stage, base, commit, files }] of deliveries.entries()) {
    for (const { path } of files) {
      const keep = async (name: string, text: string | null): Promise<void> => {
        if (text === null) return;
        last.set(path, text);
        await write(join(folder, `${scene.task}`, name, basename(path)), text);
      };
      const before = base === null ? null : await textOf(scene.harness, path, base);
      if (before !== last.get(path)) await keep(`${index}b-edited`, before);
      await keep(`${index + 1}-${stage}`, await textOf(scene.harness, path, commit));
    }
  }
}
