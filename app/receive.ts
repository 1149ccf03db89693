import type { IncomingMessage, ServerResponse } from 'node:http';

/** A delivery that GitHub has signed. */
export interface Delivery {
  readonly id: string;
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface Receiving {
  readonly verify: (body: string, signature: string) => Promise<boolean>;
  /** Told of a delivery once it is answered. */
  readonly accept: (delivery: Delivery) => void;
}

/** GitHub sends nothing larger: it drops such an event. */
export const MOST_BYTES = 25 * 1024 * 1024;
/**
 * Of all bodies that are being read and verified. Anybody can send some, and only a whole one shows whether GitHub
 * signed it. Each is in memory up to three times: in pieces, together and as text.
 */
const MOST_BYTES_AT_ONCE = 2 * MOST_BYTES;

const TOO_LARGE = 'The body is larger than any that GitHub sends.';

class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Takes webhooks: answers what can't be GitHub's with the reason, and everything else at once, before it is handled.
 * GitHub waits ten seconds and repeats nothing, so an answer that waits for the work tells it nothing either.
 */
export function createReceiver({ verify, accept }: Receiving) {
  let held = 0;

  /**
   * What `use` makes of the body, which counts as held until then. Rejects with a Refusal as soon as it is too much;
   * what still comes is thrown away as it comes.
   */
  function read<T>(request: IncomingMessage, use: (body: string) => Promise<T>): Promise<T> {
    const chunks: Buffer[] = [];
    let length = 0;
    return new Promise<string>((resolve, reject) => {
      const refuse = (status: number, message: string): void => {
        request.off('data', take).resume();
        reject(new Refusal(status, message));
      };
      const take = (chunk: Buffer): void => {
        length += chunk.length;
        held += chunk.length;
        chunks.push(chunk);
        if (length > MOST_BYTES) refuse(413, TOO_LARGE);
        else if (held > MOST_BYTES_AT_ONCE) refuse(503, 'Too much is being sent at once.');
      };
      request.on('data', take);
      request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
      request.once('close', () => reject(new Error('The sender hung up.')));
    })
      .finally(() => {
        chunks.length = 0;
      })
      .then(use)
      .finally(() => {
        held -= length;
      });
  }

  async function deliveryIn(request: IncomingMessage): Promise<Delivery> {
    const { headers } = request;
    const { 'x-github-delivery': id, 'x-github-event': name, 'x-hub-signature-256': signature } = headers;
    if (request.method !== 'POST') throw new Refusal(405, 'Webhooks are posted.');
    if (Number(headers['content-length']) > MOST_BYTES) {
      throw new Refusal(413, TOO_LARGE);
    }
    if (typeof signature !== 'string' || signature === '') throw new Refusal(401, 'X-Hub-Signature-256 is missing.');
    if (typeof id !== 'string') throw new Refusal(400, 'X-GitHub-Delivery is missing.');
    if (typeof name !== 'string') throw new Refusal(400, 'X-GitHub-Event is missing.');
    if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) {
      throw new Refusal(415, 'The webhook’s content type must be application/json.');
    }
    return read(request, async (body) => {
      const signed = body !== '' && (await verify(body, signature));
      if (!signed) throw new Refusal(401, 'The signature does not fit the body.');
      return { id, name, payload: objectIn(body) };
    });
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let delivery: Delivery;
    try {
      delivery = await deliveryIn(request);
    } catch (error) {
      // Who hangs up in the middle gets no answer.
      if (!(error instanceof Refusal)) return void response.destroy();
      response.writeHead(error.status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${error.message}\n`);
      return;
    }
    response.writeHead(202, { 'content-type': 'text/plain; charset=utf-8' }).end('accepted\n');
    accept(delivery);
  };
}

/** @throws Refusal */
function objectIn(body: string): Delivery['payload'] {
  let payload: unknown;
  try {
    payload = JSON.parse(body);
  } catch {
    throw new Refusal(400, 'The body is no JSON.');
  }
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
    throw new Refusal(400, 'The payload is no object.');
  }
  return payload as Delivery['payload'];
}
