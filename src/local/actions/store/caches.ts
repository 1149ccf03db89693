import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A path of a cache: where it lies now, and a name for it that is the same in every job. */
export interface CachedPath {
  readonly path: string;
  readonly name: string;
}

export interface CacheRecord {
  readonly id: number;
  readonly key: string;
  /** Only a cache of the same list of paths fits. */
  readonly version: string;
  readonly ref: string;
  readonly size: number;
  readonly createdAt: Date;
  lastAccessedAt: Date;
}

function versionOf(paths: readonly CachedPath[]): string {
  return createHash('sha256')
    .update(paths.map((path) => path.name).join('|'))
    .digest('hex');
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** What `actions/cache` keeps from run to run. Immutable: the first to save a key wins. */
export class CacheStore {
  readonly #records = new Map<number, CacheRecord>();
  readonly #directory: string;
  #last = 0;

  constructor(directory: string) {
    this.#directory = join(directory, 'caches');
    mkdirSync(this.#directory, { recursive: true });
  }

  #folder(id: number, index: number): string {
    return join(this.#directory, String(id), String(index));
  }

  /** Whether it was saved: not when the key is there already or there is nothing to save. */
  save(key: string, paths: readonly CachedPath[], ref: string, now: Date): boolean {
    const version = versionOf(paths);
    const taken = this.list().some((other) => other.key === key && other.version === version && other.ref === ref);
    if (taken || !paths.some(({ path }) => existsSync(path))) return false;
    this.#last += 1;
    const id = this.#last;
    paths.forEach(({ path }, index) => {
      if (existsSync(path)) cpSync(path, this.#folder(id, index), { recursive: true });
    });
    const size = sizeOf(dirname(this.#folder(id, 0)));
    this.#records.set(id, { id, key, version, ref, size, createdAt: now, lastAccessedAt: now });
    return true;
  }

  /**
   * Finds the cache of the exact key, else the newest whose key starts with the key or one of the others, in their
   * order, and first those of the run's own ref, then those of the default branch.
   */
  find(
    key: string,
    restoreKeys: readonly string[],
    paths: readonly CachedPath[],
    refs: readonly string[],
  ): CacheRecord | undefined {
    const version = versionOf(paths);
    for (const ref of refs) {
      const fitting = this.list().filter((cache) => cache.version === version && cache.ref === ref);
      const exact = fitting.find((cache) => cache.key === key);
      if (exact !== undefined) return exact;
      for (const prefix of [key, ...restoreKeys]) {
        const found = fitting.find((cache) => cache.key.startsWith(prefix));
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  restore(cache: CacheRecord, paths: readonly CachedPath[], now: Date): void {
    cache.lastAccessedAt = now;
    paths.forEach(({ path }, index) => {
      const kept = this.#folder(cache.id, index);
      if (existsSync(kept)) cpSync(kept, path, { recursive: true });
    });
  }

  /** Newest first. */
  list(): CacheRecord[] {
    return [...this.#records.values()].reverse();
  }

  remove(id: number): void {
    this.#records.delete(id);
    rmSync(join(this.#directory, String(id)), { recursive: true, force: true });
  }
}
