/** A little HTTP server that answers chat completions from a script, good and bad. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Reply = (
  response: ServerResponse,
  request: { readonly body: unknown; readonly headers: IncomingMessage['headers'] },
) => void;

export interface ScriptedServer {
  readonly url: string;
  readonly bodies: readonly Readonly<Record<string, unknown>>[];
  close(): Promise<void>;
}

/** Replies in order; the last one is repeated. */
export async function scriptedServer(replies: readonly Reply[]): Promise<ScriptedServer> {
  const bodies: Record<string, unknown>[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body: Record<string, unknown> = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const reply = replies[Math.min(bodies.length, replies.length - 1)];
    bodies.push(body);
    reply?.(response, { body, headers: request.headers });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    bodies,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const json =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };

export const problem = (
  status: number,
  code: string,
  message = code,
  headers: Readonly<Record<string, string>> = {},
): Reply => json(status, { error: { message, type: 'error', code } }, headers);

export const completion = (
  message: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>> = {},
): Reply =>
  json(200, {
    id: 'x',
    object: 'chat.completion',
    model: 'test-model',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', refusal: null, ...message } }],
    usage: { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 },
    ...changes,
  });

export const finished = (reason: string, content: string | null): Reply =>
  completion({}, { choices: [{ index: 0, finish_reason: reason, message: { role: 'assistant', content } }] });

export const html: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end('<html><body>Welcome to the proxy</body></html>');
};

export const halfDocument: Reply = (response, request) =>
  bytes('{"id":"x","choices":[{"message":{"content":"{')(response, request);

/** Exactly these bytes, and all of them. */
export const bytes =
  (text: string): Reply =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(text);
  };

/** Promises more than it sends, and hangs up. */
export const cutBody: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
  response.write('{"id":"x","choices":[{"message":{"content":"{');
  setTimeout(() => response.destroy(), 20);
};

export const silence: Reply = () => {};

/** Sends headers and a part of the body, and then nothing any more. */
export const stalledBody: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"id":');
};
