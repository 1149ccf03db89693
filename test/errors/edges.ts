/** What the runner, GitHub's API and people's inputs may do: the real adapters, and a server that really refuses. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Octokit } from '@octokit/rest';
import { readEvent } from '../../action/event.ts';
import { inputNamed, readInputs } from '../../action/inputs.ts';
import { verifyArticle } from '../../src/cli/verify.ts';
import { inCatalogue } from '../../src/github/client.ts';
import { type Clone, cloneOf, publish, RECORD } from '../builders/published.ts';
import { PATH } from '../unit/agents/orders.ts';
import { type Drive, type Drives, thrown } from './drive.ts';

const refused =
  (status: number, message: string): Drive =>
  async () => {
    const server = createServer((_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    const { rest } = new Octokit({ baseUrl: `http://127.0.0.1:${port}`, log });
    try {
      return await thrown(() =>
        rest.issues.get({ owner: 'acme', repo: 'site', issue_number: 1 }).catch((error: unknown) => {
          throw inCatalogue(error);
        }),
      );
    } finally {
      server.close();
    }
  };

const verifying =
  (spoil: (clone: Clone) => Promise<void>): Drive =>
  async () => {
    await using clone = await cloneOf({ 'tides.md': 'The tide fills the pond twice a day.\n' });
    await publish(clone, { 'tides.md': ['The tide fills the pond twice a day.'] });
    await spoil(clone);
    return await thrown(() => verifyArticle({ path: join(clone.folder, PATH), offline: true }));
  };

export const EDGES: Drives = {
  'article-missing': verifying((clone) => clone.remove(PATH)),
  'record-missing': verifying((clone) => clone.remove(RECORD)),
  'record-malformed': verifying((clone) => clone.write(RECORD, '{')),
  'token-refused': refused(401, 'Bad credentials'),
  'permission-missing': refused(403, 'Resource not accessible by integration'),
  'github-unavailable': refused(502, 'Server Error'),
  'event-unusable': () => thrown(() => readEvent({})),
  'input-invalid': () => thrown(() => readInputs(inputNamed({ INPUT_COMMAND: 'publish' }))),
};
