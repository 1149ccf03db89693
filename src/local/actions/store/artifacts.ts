import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ArtifactRecord {
  readonly id: number;
  readonly runId: number;
  readonly attempt: number;
  readonly name: string;
  readonly size: number;
  /** `sha256:` and the hexadecimal digest of the archive's bytes. */
  readonly digest: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export const retentionDays = 90;
const dayMilliseconds = 86_400_000;
const linkMilliseconds = 10 * 60_000;

/** What the jobs uploaded: zip archives on disk, served by links that need no token for ten minutes. */
export class ArtifactStore {
  readonly #records = new Map<number, ArtifactRecord>();
  readonly #directory: string;
  readonly #key = randomBytes(32);
  #last = 3_000_000_000;

  constructor(directory: string) {
    this.#directory = join(directory, 'artifacts');
    mkdirSync(this.#directory, { recursive: true });
  }

  #file(id: number): string {
    return join(this.#directory, `${id}.zip`);
  }

  /** Throws when this attempt of the run has one of this name already, unless it may be overwritten. */
  add(
    artifact: Pick<ArtifactRecord, 'runId' | 'attempt' | 'name'>,
    bytes: Uint8Array,
    settings: { readonly now: Date; readonly days: number; readonly overwrite: boolean },
  ): ArtifactRecord {
    const same = this.ofRun(artifact.runId).find(
      (other) => other.name === artifact.name && other.attempt === artifact.attempt,
    );
    if (same !== undefined && !settings.overwrite) {
      throw new Error(
        'Failed to CreateArtifact: (409) Conflict: an artifact with this name already exists on the workflow run',
      );
    }
    if (same !== undefined) this.remove(same.id);
    this.#last += 1;
    const record: ArtifactRecord = {
      ...artifact,
      id: this.#last,
      size: bytes.length,
      digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      createdAt: settings.now,
      expiresAt: new Date(settings.now.getTime() + settings.days * dayMilliseconds),
    };
    writeFileSync(this.#file(record.id), bytes);
    this.#records.set(record.id, record);
    return record;
  }

  find(id: number): ArtifactRecord | undefined {
    return this.#records.get(id);
  }

  /** Newest first. */
  list(): ArtifactRecord[] {
    return [...this.#records.values()].reverse();
  }

  ofRun(runId: number): ArtifactRecord[] {
    return this.list().filter((artifact) => artifact.runId === runId);
  }

  bytes(id: number): Buffer {
    return readFileSync(this.#file(id));
  }

  remove(id: number): void {
    this.#records.delete(id);
    rmSync(this.#file(id), { force: true });
  }

  #signature(id: number, until: string): Buffer {
    return createHmac('sha256', this.#key).update(`${id} ${until}`).digest();
  }

  /** The query of a link that opens this archive without a token, for ten minutes. */
  signedQuery(id: number, now: Date): string {
    const until = String(now.getTime() + linkMilliseconds);
    return new URLSearchParams({ se: until, sig: this.#signature(id, until).toString('hex') }).toString();
  }

  opens(id: number, query: URLSearchParams, now: Date): boolean {
    const until = query.get('se') ?? '';
    const given = Buffer.from(query.get('sig') ?? '', 'hex');
    const right = this.#signature(id, until);
    return given.length === right.length && timingSafeEqual(given, right) && now.getTime() <= Number(until);
  }
}
