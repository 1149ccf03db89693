/** A model's API that does to each task's calls what its plan says, and otherwise answers as the local model does. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LOCAL_MODEL, startLocalModel } from '../../../src/local/model.ts';
import { startAimock } from './aimock.ts';
import { type Api, bodyOf, FAULTS, type Fault, type FaultName, send } from './faults.ts';

export type Act = FaultName | 'answer' | 'answer without usage';

export interface Plan {
  /** What happens to the calls in order; the last one is repeated. */
  readonly acts: readonly Act[];
}

export interface Served {
  readonly acts: Act[];
  /** Tokens that were answered for. */
  tokens: number;
}

export interface ChaosServer {
  urlOf(task: number): string;
  served(task: number): Served;
  close(): Promise<void>;
}

export async function startChaos(plans: readonly Plan[]): Promise<ChaosServer> {
  const [local, aimock] = await Promise.all([startLocalModel(), startAimock()]);
  const served = plans.map((): Served => ({ acts: [], tokens: 0 }));

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, number = '', , ...rest] = (request.url ?? '').split('/');
    const api: Api = rest[0] === 'responses' ? 'responses' : 'chat';
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks).toString('utf8');
    const plan = plans[Number(number)];
    const record = served[Number(number)];
    if (plan === undefined || record === undefined) return send(response, 404, {});
    const act = plan.acts[Math.min(record.acts.length, plan.acts.length - 1)] ?? 'answer';
    record.acts.push(act);
    if (act !== 'answer' && act !== 'answer without usage') return misbehave(FAULTS[act], response, api, body);
    const { content, usage } = await answered(body, api);
    record.tokens += usage.input + usage.output;
    send(response, 200, bodyOf(api, { content, usage: act === 'answer' ? usage : null }));
  }

  const misbehave = ({ act }: Fault, response: ServerResponse, api: Api, body: string): void => {
    const path = api === 'chat' ? '/v1/chat/completions' : '/v1/responses';
    act(response, api, (chaos) => aimock.answer(chaos, path, body, response));
  };

  async function answered(text: string, api: Api) {
    const body = JSON.parse(text);
    const chat =
      api === 'chat'
        ? body
        : { messages: body.input, response_format: { type: 'json_schema', json_schema: body.text.format } };
    const answer = await fetch(`${local.url}/chat/completions`, {
      method: 'POST',
      headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
      body: JSON.stringify({ ...chat, model: LOCAL_MODEL }),
    });
    const { choices, usage } = (await answer.json()) as {
      choices: readonly { readonly message: { readonly content: string } }[];
      usage: { readonly prompt_tokens: number; readonly completion_tokens: number };
    };
    const content = choices[0]?.message.content ?? '';
    return { content, usage: { input: usage.prompt_tokens, output: usage.completion_tokens } };
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => send(response, 500, { error: { message: String(error) } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (task) => `http://127.0.0.1:${port}/${task}/v1`,
    served: (task) => served[task] ?? { acts: [], tokens: 0 },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await Promise.all([local.close(), aimock.close()]);
    },
  };
}
