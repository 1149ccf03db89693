/** What the `openai` package throws, as codes of the catalogue. Read by shape, so that the package needs no loading here. */
import { ModelFailure, NOTHING_USED, UNKNOWN_USAGE } from '../model.ts';

/** Nobody was spoken to; a bad port is one that `fetch` keeps for other protocols. */
const UNREACHABLE =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|^bad port$/;

export function failureOf(error: unknown, model: string): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (!(error instanceof Error)) throw error;
  const status = numberOf(error, 'status');
  if (status !== undefined) return failureOfStatus(error, status, model);
  const name = error.constructor.name;
  if (/Timeout|UserAbort/.test(name) || isTimeout(error))
    return new ModelFailure(
      'model-timeout',
      'no answer in the time that a call may take',
      UNKNOWN_USAGE,
      undefined,
      error,
    );
  const reason = deepest(error);
  // Nothing was sent, so nothing was spent.
  if (UNREACHABLE.test(reason))
    return new ModelFailure('model-unavailable', `no connection (${reason})`, NOTHING_USED, undefined, error);
  if (/Connection/.test(name) || /terminated|UND_ERR/.test(reason))
    return new ModelFailure('model-cut', reason, UNKNOWN_USAGE, undefined, error);
  // Anything else is a bug of ours.
  throw error;
}

/** A server that answers with an error status has not run the model: nothing was spent. */
function failureOfStatus(error: Error, status: number, model: string): ModelFailure {
  const code = textOf(error, 'code');
  const said = `${status}: ${sentence(error.message, status)}`;
  const fail = (of: ConstructorParameters<typeof ModelFailure>[0], detail: string, retryAfter?: number): ModelFailure =>
    new ModelFailure(of, detail, NOTHING_USED, retryAfter, error);
  if (status === 401 || status === 403) return fail('model-unauthorized', said);
  if (code === 'insufficient_quota' || status === 402) return fail('model-quota', said);
  if (code === 'model_not_found' || (status === 404 && /model/i.test(error.message)))
    return fail('model-unknown', `${model} (${said})`);
  if (status === 404 || status === 405) return fail('model-address', said);
  if (code === 'content_filter' || code === 'content_policy_violation') return fail('model-filtered', said);
  if (status === 429 || status === 408 || status === 409 || status >= 500)
    return fail('model-unavailable', said, retryAfterOf(error));
  return fail('model-rejected', said);
}

/** `retry-after` in seconds or as a date, `retry-after-ms` in milliseconds. */
function retryAfterOf(error: Error): number | undefined {
  const headers: unknown = Reflect.get(error, 'headers');
  if (!(headers instanceof Headers)) return undefined;
  const milliseconds = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(milliseconds)) return milliseconds / 1000;
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(value);
  // The server's own clock: ours may be wrong.
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  return Number.isNaN(at) ? undefined : Math.max(0, (at - now) / 1000);
}

const isTimeout = (error: Error): boolean => error.name === 'TimeoutError' || error.name === 'AbortError';

/** The innermost cause says what happened; the outer ones only that something did. */
function deepest(error: Error): string {
  let inner: Error = error;
  for (let depth = 0; depth < 8 && inner.cause instanceof Error; depth += 1) inner = inner.cause;
  const code = textOf(inner, 'code');
  return [code, inner.message]
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, 200);
}

const sentence = (text: string, status: number): string =>
  text
    .replace(new RegExp(`^${status}\\s*`), '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200) || 'no reason given';

function numberOf(error: Error, name: string): number | undefined {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'number' ? value : undefined;
}

function textOf(error: Error, name: string): string {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : '';
}
