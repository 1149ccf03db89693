/** Faults as the package aimock makes them: a call is passed on to its server, with the header that asks for one. */
import { request, type ServerResponse } from 'node:http';
import { LLMock } from '@copilotkit/aimock';

/** Names of its headers, `x-aimock-chaos-…`. */
export type Chaos = 'drop' | 'malformed' | 'ratelimit' | 'disconnect';

export interface Aimock {
  /** Answers as aimock does, or breaks off as it does. `path` as in `/v1/responses`. */
  answer(chaos: Chaos, path: string, body: string, response: ServerResponse): void;
  close(): Promise<void>;
}

export async function startAimock(): Promise<Aimock> {
  const mock = new LLMock({ port: 0, logLevel: 'silent' });
  mock.onMessage(/^/, { content: '{}' });
  const url = await mock.start();
  return {
    answer(chaos, path, body, response) {
      const headers = { 'content-type': 'application/json', [`x-aimock-chaos-${chaos}`]: '1' };
      request(`${url}${path}`, { method: 'POST', headers })
        .on('response', (answered) => {
          answered.on('error', () => response.destroy());
          response.writeHead(answered.statusCode ?? 502, answered.headers);
          answered.pipe(response);
        })
        .on('error', () => response.destroy())
        .end(body);
    },
    close: () => mock.stop(),
  };
}
