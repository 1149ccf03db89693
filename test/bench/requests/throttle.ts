import { throttling } from '@octokit/plugin-throttling';

export interface Sent {
  readonly method: string;
  readonly path: string;
}

/** Seconds between two writes, and between two that notify people, in one process: the plug-in's own settings. */
const BETWEEN_WRITES = 1;
const BETWEEN_NOTIFYING = 3;

export const isWrite = ({ method }: Sent): boolean => method !== 'GET' && method !== 'HEAD';
export const notifies = (sent: Sent): boolean => isWrite(sent) && throttling.triggersNotification(sent.path);

/**
 * Seconds that one process waits at the gates of @octokit/plugin-throttling 11 for these requests, in this order. Each
 * write passes the gate of writes, and then, if it notifies people, that of notifications. The requests themselves
 * take no time here, so this is the most it can be, and the same on every machine.
 */
export function throttleSeconds(requests: readonly Sent[]): number {
  let now = 0;
  let write = Number.NEGATIVE_INFINITY;
  let notification = Number.NEGATIVE_INFINITY;
  for (const sent of requests.filter(isWrite)) {
    now = Math.max(now, write + BETWEEN_WRITES);
    write = now;
    if (!notifies(sent)) continue;
    now = Math.max(now, notification + BETWEEN_NOTIFYING);
    notification = now;
  }
  return now;
}
