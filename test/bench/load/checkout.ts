/** The files of `main` in a folder, which all runs share: each finds it as it stands when its job begins, or newer. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { Repository } from '../../../src/local/actions/store/repository.ts';
import type { Layer } from '../../../src/local/layer.ts';

export interface Checkout {
  /** Brings it up to date. */
  folder(): Promise<string>;
}

export function createCheckout(folder: string, layer: Layer): Checkout {
  const repository = new Repository(layer, folder);
  const blobs = new Map<string, string>();
  const one = pLimit(1);
  let at = '';

  async function update(): Promise<void> {
    const { sha = '' } = (await repository.resolve('main')) ?? {};
    if (sha === at) return;
    for (const { path, blob } of await repository.tree(sha)) {
      if (blobs.get(path) === blob) continue;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), await repository.blob(blob));
      blobs.set(path, blob);
    }
    at = sha;
  }

  return {
    async folder() {
      await one(update);
      return folder;
    },
  };
}
