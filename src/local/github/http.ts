/** Plain requests over kept-alive connections. `fetch` would do, but it forbids the `Host` header that `emulate` reads. */
import { Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export interface Sent {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface ToSend {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer | undefined;
  readonly timeout?: number;
  /** Called when the request has left. */
  readonly onSent?: () => void;
}

/** A kept-alive connection may be closed just as it is used again; then nobody has seen the request. */
export async function send(toSend: ToSend): Promise<Sent> {
  const { answer, reused } = attempt(toSend);
  try {
    return await answer;
  } catch (error) {
    const reset = error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
    if (!reset || !reused()) throw error;
    return attempt(toSend).answer;
  }
}

function attempt({ method, url, headers, body, timeout, onSent }: ToSend) {
  const length = body ? { 'content-length': String(body.length) } : {};
  const request = httpRequest(url, { method, agent, headers: { ...headers, ...length } });
  const answer = new Promise<Sent>((resolve, reject) => {
    request.on('error', reject);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
  });
  if (onSent) request.on('finish', onSent);
  if (timeout) request.setTimeout(timeout, () => request.destroy(new Error(`No answer within ${timeout} ms`)));
  request.end(body);
  return { answer, reused: () => request.reusedSocket };
}
