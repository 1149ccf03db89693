/** What a model's API may do to a call, and the code of the catalogue that says so. */
import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '../../../src/domain/errors.ts';
import type { Chaos } from './aimock.ts';

export type Api = 'chat' | 'responses';

export interface Said {
  readonly content: string | null;
  readonly refusal?: string;
  readonly finish?: 'stop' | 'length' | 'content_filter';
  /** Null leaves it out. */
  readonly usage?: { readonly input: number; readonly output: number } | null;
}

const USAGE = { input: 400, output: 100 };

/** The same answer in either API. */
export function bodyOf(api: Api, { content, refusal, finish = 'stop', usage = USAGE }: Said): unknown {
  if (api === 'chat')
    return {
      object: 'chat.completion',
      model: 'chaos',
      choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content, refusal: refusal ?? null } }],
      ...(usage === null ? {} : { usage: { prompt_tokens: usage.input, completion_tokens: usage.output } }),
    };
  const said = refusal === undefined ? { type: 'output_text', text: content ?? '' } : { type: 'refusal', refusal };
  const reason = finish === 'length' ? 'max_output_tokens' : finish;
  return {
    object: 'response',
    model: 'chaos',
    status: finish === 'stop' ? 'completed' : 'incomplete',
    incomplete_details: finish === 'stop' ? null : { reason },
    output: [{ type: 'message', role: 'assistant', content: [said] }],
    ...(usage === null ? {} : { usage: { input_tokens: usage.input, output_tokens: usage.output } }),
  };
}

export function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

const refuse =
  (status: number, code: string, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    send(response, status, { error: { message: `chaos: ${code}`, type: 'error', code } }, headers);
const say = (said: Said) => (response: ServerResponse, api: Api) => send(response, 200, bodyOf(api, said));
const dated = (seconds: number): Record<string, string> => ({
  date: 'Sun, 22 Nov 2026 10:00:00 GMT',
  'retry-after': new Date(Date.parse('2026-11-22T10:00:00Z') + seconds * 1000).toUTCString(),
});

const leaveTo =
  (chaos: Chaos) =>
  (_response: ServerResponse, _api: Api, aimock: (chaos: Chaos) => void): void =>
    aimock(chaos);

export interface Fault {
  readonly code: ErrorCode;
  /** @param aimock lets the package of that name answer in its way. */
  readonly act: (response: ServerResponse, api: Api, aimock: (chaos: Chaos) => void) => void;
}

export const FAULTS = {
  '500': { code: 'model-unavailable', act: refuse(500, 'server_error') },
  '503 with retry-after': { code: 'model-unavailable', act: refuse(503, 'overloaded', { 'retry-after': '2' }) },
  '429 with retry-after': { code: 'model-unavailable', act: refuse(429, 'rate_limit', { 'retry-after': '5' }) },
  '429 until a date': { code: 'model-unavailable', act: refuse(429, 'rate_limit', dated(20)) },
  '429 for two hours': { code: 'model-unavailable', act: refuse(429, 'rate_limit', { 'retry-after': '7200' }) },
  'quota gone': { code: 'model-quota', act: refuse(429, 'insufficient_quota') },
  '401': { code: 'model-unauthorized', act: refuse(401, 'invalid_api_key') },
  'unknown model': { code: 'model-unknown', act: refuse(404, 'model_not_found') },
  'no such address': { code: 'model-address', act: refuse(404, 'unknown_url') },
  'rejected request': { code: 'model-rejected', act: refuse(400, 'context_length_exceeded') },
  'HTML page': {
    code: 'model-not-api',
    act: (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>'),
  },
  'empty body': { code: 'model-not-api', act: (response) => void response.writeHead(200).end() },
  'cut body': {
    code: 'model-cut',
    act(response) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"choices":[{');
      setTimeout(() => response.destroy(), 10);
    },
  },
  'half a document': {
    code: 'model-cut',
    act: (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices":[{'),
  },
  'hung before the headers': { code: 'model-timeout', act() {} },
  'hung in the body': {
    code: 'model-timeout',
    act: (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"cho'),
  },
  refusal: { code: 'model-refused', act: say({ content: null, refusal: 'I would rather not.' }) },
  'content filter': { code: 'model-filtered', act: say({ content: null, finish: 'content_filter' }) },
  'cut answer': { code: 'model-truncated', act: say({ content: '{"facts":[', finish: 'length' }) },
  'empty answer': { code: 'model-empty', act: say({ content: '' }) },
  'no JSON': { code: 'model-malformed', act: say({ content: 'Once upon a time' }) },
  'wrong shape': { code: 'model-misfit', act: say({ content: '{"story":"Once"}' }) },
  'no choices': {
    code: 'model-choiceless',
    act: (response) => send(response, 200, { object: 'thing', choices: [], output: [] }),
  },
  'aimock: dropped': { code: 'model-unavailable', act: leaveTo('drop') },
  'aimock: rate limit': { code: 'model-unavailable', act: leaveTo('ratelimit') },
  'aimock: malformed': { code: 'model-not-api', act: leaveTo('malformed') },
  'aimock: disconnected': { code: 'model-cut', act: leaveTo('disconnect') },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];
