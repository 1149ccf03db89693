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

export function send({ method, url, headers, body, timeout, onSent }: ToSend): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      url,
      { method, agent, headers: { ...headers, ...(body ? { 'content-length': String(body.length) } : {}) } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    request.on('error', reject);
    if (onSent) request.on('finish', onSent);
    if (timeout) request.setTimeout(timeout, () => request.destroy(new Error(`No answer within ${timeout} ms`)));
    request.end(body);
  });
}
