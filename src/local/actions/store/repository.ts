import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Caller, Layer } from '../../layer.ts';
import { readWorkflow } from '../syntax/read-workflow.ts';
import type { WorkflowFile } from '../syntax/workflow.ts';
import { field, isFields, list, text } from './fields.ts';
import type { Account } from './records.ts';

/** What the runner asks of the repository, through the layer. */
export class Repository {
  readonly #layer: Layer;
  readonly #checkout: string;
  /** Commits never change, so that each one's workflow files are read once. */
  readonly #files = new Map<string, Promise<WorkflowFile[]>>();

  /** @param checkout the folder whose workflows stand for `imprimatur/imprimatur/.github/workflows/…@…` */
  constructor(layer: Layer, checkout: string) {
    this.#layer = layer;
    this.#checkout = checkout;
  }

  /** The body of a successful answer; undefined when there is none. Throws when the other side is broken. */
  async #get(path: string, caller?: Caller): Promise<unknown> {
    const prefix = `/repos/${this.#layer.owner}/${this.#layer.repository}`;
    const answer = await this.#layer.inner('GET', `${prefix}${path}`, undefined, caller);
    if (answer.status >= 500) throw new Error(`GET ${prefix}${path} answered ${answer.status}`);
    return answer.status >= 200 && answer.status < 300 ? answer.body : undefined;
  }

  async json(): Promise<Readonly<Record<string, unknown>>> {
    const body = await this.#get('');
    return isFields(body) ? body : {};
  }

  async defaultBranch(): Promise<string> {
    return text(await this.json(), 'default_branch') ?? 'main';
  }

  /** Finds a branch, a tag or a full ref. */
  async resolve(ref: string): Promise<{ readonly ref: string; readonly sha: string } | undefined> {
    const names = ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
    for (const name of names) {
      const sha = text(await this.#get(`/git/ref/${name.slice('refs/'.length)}`), 'object', 'sha');
      if (sha !== undefined) return { ref: name, sha };
    }
    return undefined;
  }

  workflowFiles(sha: string): Promise<WorkflowFile[]> {
    const known = this.#files.get(sha);
    if (known !== undefined) return known;
    const read = this.#readWorkflowFiles(sha);
    this.#files.set(sha, read);
    // A failed read must not stay: the next event tries again.
    read.catch(() => this.#files.delete(sha));
    return read;
  }

  async #readWorkflowFiles(sha: string): Promise<WorkflowFile[]> {
    const folder = list(await this.#get(`/contents/.github/workflows?ref=${sha}`));
    const files = folder.filter((entry) => /\.ya?ml$/.test(text(entry, 'name') ?? ''));
    const texts = new Map(
      await Promise.all(
        files.map(async (entry) => {
          const content = await this.blob(text(entry, 'sha') ?? '');
          return [text(entry, 'path') ?? '', content.toString('utf8')] as const;
        }),
      ),
    );
    return [...texts].map(([path, content]) => readWorkflow(path, content, (uses) => this.#called(uses, texts)));
  }

  /** A workflow that a job calls: of the same commit, or ours in this checkout. It calls no other itself. */
  #called(uses: string, texts: ReadonlyMap<string, string>): WorkflowFile | undefined {
    const [, owner, path = ''] =
      /^(\.|imprimatur\/imprimatur)\/(\.github\/workflows\/[\w.-]+\.ya?ml)(?:@.+)?$/.exec(uses) ?? [];
    // GitHub takes a local one from the caller's commit, so it has no version, and any other needs one.
    if (owner === undefined || (owner === '.') === uses.includes('@')) return undefined;
    const file = join(this.#checkout, path);
    const ours = owner !== '.' && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    const content = ours ?? (owner === '.' ? texts.get(path) : undefined);
    return content === undefined ? undefined : readWorkflow(path, content);
  }

  async blob(sha: string, caller?: Caller): Promise<Buffer> {
    const body = await this.#get(`/git/blobs/${sha}`, caller);
    const content = text(body, 'content');
    if (content === undefined) throw new Error(`Blob ${sha} could not be read`);
    return Buffer.from(content, text(body, 'encoding') === 'utf-8' ? 'utf8' : 'base64');
  }

  /** Every file of a commit. */
  async tree(sha: string, caller?: Caller) {
    const body = await this.#get(`/git/trees/${sha}?recursive=1`, caller);
    if (body === undefined) throw new Error(`The tree of ${sha} could not be read`);
    return list(field(body, 'tree')).flatMap((entry) => {
      const path = text(entry, 'path');
      const blob = text(entry, 'sha');
      if (path === undefined || blob === undefined || text(entry, 'type') !== 'blob') return [];
      return [{ path, blob, mode: text(entry, 'mode') ?? '100644' }];
    });
  }

  /** The commit as runs show it. */
  async commit(sha: string): Promise<Readonly<Record<string, unknown>> | null> {
    const body = await this.#get(`/git/commits/${sha}`);
    if (!isFields(body)) return null;
    const { message, author, committer } = body;
    const timestamp = text(committer, 'date');
    return { id: sha, tree_id: text(body, 'tree', 'sha'), message, timestamp, author, committer };
  }

  async account(login: string): Promise<Account> {
    const answer = await this.#layer.inner('GET', `/users/${encodeURIComponent(login)}`);
    const body = answer.status === 200 && isFields(answer.body) ? answer.body : {};
    return { ...body, login, type: text(body, 'type') ?? (login.endsWith('[bot]') ? 'Bot' : 'User') };
  }
}
