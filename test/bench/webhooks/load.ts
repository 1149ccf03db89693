/** Signed webhooks at full speed, and the processes that take them. */
import { type ChildProcess, fork } from 'node:child_process';
import { createHmac, generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { EVENTS } from '../../../app/needs.ts';
import { EXAMPLES } from '../../builders/payloads.ts';
import type { Report, Subject } from './subject.ts';

const SECRET = 'a secret of the bench';
const AT_ONCE = 32;

export interface Event {
  readonly name: string;
  readonly body: Buffer;
  readonly signature: string;
}

/** All example payloads; with `listened` those of events that we listen to, which cost more than a look at a name. */
export function examples(which: 'all' | 'listened'): readonly Event[] {
  return EXAMPLES.filter(({ name }) => which === 'all' || EVENTS.includes(name)).map(({ name, payload }) => {
    const body = Buffer.from(JSON.stringify(payload));
    return { name, body, signature: `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}` };
  });
}

/** A GitHub that knows nothing but the app itself, and counts what it is asked. */
export async function tinyGitHub() {
  const asked: string[] = [];
  const server = createServer((incoming, response) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"slug":"imprimatur"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

export interface Running {
  readonly url: string;
  used(): Promise<Extract<Report, { kind: 'used' }>>;
  stop(): Promise<void>;
}

export async function startSubject(kind: Subject, gitHub: string): Promise<Running> {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const child = fork(join(import.meta.dirname, 'subject.ts'), [kind], {
    execArgv: ['--expose-gc'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      APP_ID: '1',
      PRIVATE_KEY: privateKey,
      WEBHOOK_SECRET: SECRET,
      GITHUB_API_URL: gitHub,
    },
  });
  const first = await reportOf(child);
  if (first.kind !== 'listening') throw new Error('a subject first says where it listens');
  return {
    url: first.url,
    async used() {
      child.send('used');
      const report = await reportOf(child);
      if (report.kind !== 'used') throw new Error('a subject that is asked says what it used');
      return report;
    },
    async stop() {
      const exited = once(child, 'exit');
      child.kill();
      await exited;
    },
  };
}

async function reportOf(child: ChildProcess): Promise<Report> {
  const died = new AbortController();
  try {
    const [report] = await Promise.race([
      once(child, 'message', { signal: died.signal }),
      once(child, 'exit', { signal: died.signal }).then(([code]) => {
        throw new Error(`the subject ended with ${code}`);
      }),
    ]);
    return report as Report;
  } finally {
    died.abort();
  }
}

/** Sends so many events, in turns, many at once; answers how often each status came. */
export async function send(url: string, events: readonly Event[], count: number): Promise<ReadonlyMap<number, number>> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const statuses = new Map<number, number>();
  let next = 0;
  const one = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) {
      const event = events[index % events.length];
      if (event === undefined) throw new Error('there are no events');
      const status = await post(agent, url, event);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  agent.destroy();
  return statuses;
}

function post(agent: Agent, url: string, { name, body, signature }: Event): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': body.length,
      'x-github-event': name,
      'x-github-delivery': randomUUID(),
      'x-hub-signature-256': signature,
    };
    const outgoing = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}
