/**
 * The local model: an OpenAI-compatible server that works extractively. It quotes real sentences of the sources in its
 * prompt, and follows located feedback as far as rules can. It is no language model, and its name says so.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { article } from './model/article.ts';
import { type Block, blocksOf } from './model/blocks.ts';
import { brief, followUps, topic } from './model/brief.ts';
import { facts } from './model/facts.ts';
import { review } from './model/review.ts';
import { revision } from './model/revision.ts';

export const LOCAL_MODEL = 'imprimatur-local-extractive';

export interface LocalModelCall {
  /** Name of the JSON Schema that was to be filled in. */
  readonly schema: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export interface LocalModel {
  /** What to give the `openai` package as its base URL; ends in `/v1`. */
  readonly url: string;
  /** The calls answered so far. */
  readonly calls: readonly LocalModelCall[];
  close(): Promise<void>;
}

/** What it can fill in, by the name of the JSON Schema. */
const SCHEMAS: Readonly<Record<string, (blocks: readonly Block[]) => unknown>> = {
  topic,
  brief,
  'follow-ups': followUps,
  facts,
  article,
  revision,
  review,
};

/** Listens on 127.0.0.1 only; any free port by default. */
export async function startLocalModel({ port = 0 }: { readonly port?: number } = {}): Promise<LocalModel> {
  const calls: LocalModelCall[] = [];
  const server = createServer((request, response) => {
    answer(request, calls).then(
      ({ status, body }) => send(response, status, body),
      (error: unknown) => send(response, 500, problem('server_error', String(error))),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/v1`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const problem = (code: string, message: string): unknown => ({
  error: { message, type: 'invalid_request_error', param: null, code },
});

async function answer(request: IncomingMessage, calls: LocalModelCall[]): Promise<Answer> {
  if (!/^Bearer \S/.test(request.headers.authorization ?? ''))
    return {
      status: 401,
      body: problem('invalid_api_key', 'Give any key: the local model checks only that there is one.'),
    };
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (request.method === 'GET' && path === '/v1/models')
    return {
      status: 200,
      body: { object: 'list', data: [{ id: LOCAL_MODEL, object: 'model', created: 0, owned_by: 'imprimatur' }] },
    };
  if (request.method !== 'POST' || path !== '/v1/chat/completions')
    return { status: 404, body: problem('unknown_url', `Unknown request URL: ${request.method} ${path}.`) };
  return complete(await bodyOf(request), calls);
}

async function complete(body: unknown, calls: LocalModelCall[]): Promise<Answer> {
  const model = field(body, 'model');
  if (model !== LOCAL_MODEL)
    return {
      status: 404,
      body: problem('model_not_found', `The model “${String(model)}” does not exist here, only ${LOCAL_MODEL}.`),
    };
  const schema = String(field(field(field(body, 'response_format'), 'json_schema'), 'name'));
  const fill = SCHEMAS[schema];
  if (!fill)
    return {
      status: 400,
      body: problem(
        'unknown_schema',
        `No language model: it fills in only these JSON Schemas: ${Object.keys(SCHEMAS).join(', ')}.`,
      ),
    };
  const prompt = messagesOf(body).join('\n\n');
  const wanted = field(field(field(body, 'response_format'), 'json_schema'), 'schema');
  const content = JSON.stringify(withNulls(await fill(blocksOf(prompt)), wanted));
  const call = { schema, inputTokens: tokens(prompt), outputTokens: tokens(content) };
  calls.push(call);
  return {
    status: 200,
    body: {
      id: `chatcmpl-local-${calls.length}`,
      object: 'chat.completion',
      created: 0,
      model: LOCAL_MODEL,
      choices: [
        { index: 0, message: { role: 'assistant', content, refusal: null }, finish_reason: 'stop', logprobs: null },
      ],
      usage: {
        prompt_tokens: call.inputTokens,
        completion_tokens: call.outputTokens,
        total_tokens: call.inputTokens + call.outputTokens,
      },
    },
  };
}

/** It chooses nothing: what may be null, and was not filled in, is null. */
function withNulls(filled: unknown, schema: unknown): unknown {
  if (typeof filled !== 'object' || filled === null) return filled;
  const properties: unknown = field(schema, 'properties');
  const open = Object.entries(typeof properties === 'object' && properties !== null ? properties : {}).filter(
    ([name, wanted]) => !Object.hasOwn(filled, name) && JSON.stringify(wanted).includes('"null"'),
  );
  return { ...filled, ...Object.fromEntries(open.map(([name]) => [name, null])) };
}

/** About four characters a token, as in English prose. */
const tokens = (text: string): number => Math.ceil(text.length / 4);

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

function messagesOf(body: unknown): string[] {
  const messages = field(body, 'messages');
  if (!Array.isArray(messages)) return [];
  return messages
    .filter((message) => field(message, 'role') === 'user')
    .map((message) => String(field(message, 'content')));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
