/** `subject.ts KIND`: a server for webhooks in a process of its own, which tells what it used when it is asked. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createNodeMiddleware, Probot } from 'probot';
import { readEnvironment } from '../../../app/env.ts';
import { EVENTS } from '../../../app/needs.ts';
import { serve, WEBHOOK_PATH } from '../../../app/serve.ts';

export const SUBJECTS = ['ours', 'bare', 'floor'] as const;
export type Subject = (typeof SUBJECTS)[number];

export type Report =
  | { readonly kind: 'listening'; readonly url: string }
  /** Microseconds of CPU since the start; bytes in the heap and of buffers, after the garbage was collected, and the most that the process ever had. */
  | { readonly kind: 'used'; readonly cpu: number; readonly memory: number; readonly peak: number };

const STARTS: Readonly<Record<Subject, () => Promise<string>>> = {
  async ours() {
    const read = readEnvironment({ ...process.env, PORT: '0', LOG_LEVEL: 'fatal', IMPRIMATUR_SWEEP_MINUTES: '0' });
    if (!read.valid) throw new Error(read.problems.join('\n'));
    const { url, settled } = await serve(read.environment);
    await settled();
    return `${url}${WEBHOOK_PATH}`;
  },

  /** A Probot app that listens to the same events and does nothing, as its documentation shows one. */
  async bare() {
    const probot = new Probot({
      appId: Number(process.env.APP_ID),
      privateKey: process.env.PRIVATE_KEY ?? '',
      secret: process.env.WEBHOOK_SECRET ?? '',
      baseUrl: process.env.GITHUB_API_URL ?? '',
      logLevel: 'fatal',
    });
    const middleware = await createNodeMiddleware(
      (app) => app.on([...EVENTS] as Parameters<Probot['on']>[0], async () => {}),
      { probot, webhooksPath: WEBHOOK_PATH },
    );
    return listen((request, response) => void middleware(request, response));
  },

  /** HTTP itself: the body is read, and answered. */
  async floor() {
    return listen(async (request, response) => {
      for await (const _ of request);
      response.writeHead(202).end('ok\n');
    });
  },
};

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${WEBHOOK_PATH}`;
}

const tell = (report: Report): void => void process.send?.(report);

if (import.meta.main) {
  const kind = SUBJECTS.find((subject) => subject === process.argv[2]);
  if (kind === undefined) throw new Error(`There is no subject ${process.argv[2]}`);
  process.on('message', async () => {
    const { user, system } = process.cpuUsage();
    // What was answered last is let go only when its connection has ended.
    for (let pass = 0; pass < 3; pass += 1) {
      globalThis.gc?.();
      await sleep(50);
    }
    const { heapUsed, external } = process.memoryUsage();
    tell({
      kind: 'used',
      cpu: user + system,
      memory: heapUsed + external,
      peak: process.resourceUsage().maxRSS * 1024,
    });
  });
  tell({ kind: 'listening', url: await STARTS[kind]() });
}
