/** A model's API for tests: the local model behind a server that can be told to misbehave, and mended again. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type LocalModel, startLocalModel } from '../../src/local/model.ts';

/** What happens to a call: `pass` answers as the local model does. */
export type Behaviour = (call: {
  /** 1-based, over the whole life of the server. */
  readonly number: number;
  /** Name of the JSON Schema that is to be filled in. */
  readonly schema: string;
  readonly pass: () => Promise<Answer>;
}) => Promise<Answer> | Answer;

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ModelServer {
  readonly url: string;
  /** Names of the JSON Schemas of the calls so far, oldest first. */
  readonly calls: readonly string[];
  /** Bodies of these calls. */
  readonly prompts: readonly string[];
  behave(behaviour: Behaviour | null): void;
  /** Nobody answers at its address any more. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

/** A completion with this text. */
export const completion = (content: string | null, refusal: string | null = null): Answer => ({
  status: 200,
  body: {
    id: 'chatcmpl-test',
    object: 'chat.completion',
    created: 0,
    model: 'imprimatur-local-extractive',
    choices: [{ index: 0, message: { role: 'assistant', content, refusal }, finish_reason: 'stop', logprobs: null }],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  },
});

export const apiError = (status: number, code: string, message: string): Answer => ({
  status,
  body: { error: { message, type: 'invalid_request_error', param: null, code } },
});

export async function startModelServer(): Promise<ModelServer> {
  const local: LocalModel = await startLocalModel();
  const calls: string[] = [];
  const prompts: string[] = [];
  let behaviour: Behaviour | null = null;
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const text = await bodyOf(request);
    const schema = /"json_schema":\{"name":"([^"]+)"/.exec(text)?.[1] ?? '';
    calls.push(schema);
    prompts.push(text);
    const pass = async (): Promise<Answer> => {
      const passed = await fetch(`${local.url}${(request.url ?? '').replace(/^\/v1/, '')}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' },
        body: text,
      });
      return { status: passed.status, body: await passed.json() };
    };
    return behaviour === null ? pass() : behaviour({ number: calls.length, schema, pass });
  };
  const server = createServer((request, response) => {
    answer(request).then(
      (given) => send(response, given),
      (error: unknown) => send(response, apiError(500, 'server_error', String(error))),
    );
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    calls,
    prompts,
    behave(next) {
      behaviour = next;
    },
    goDown: stop,
    comeBack: () => listen(port),
    async close() {
      if (server.listening) await stop();
      await local.close();
    },
  };
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
