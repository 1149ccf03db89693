/** Deliveries to a GitHub App: signed, numbered, started in the order of the events. */
import { createHmac, randomUUID } from 'node:crypto';
import type { GitHubEvent } from '../layer.ts';
import { send } from './http.ts';

export interface Webhook {
  readonly url: string;
  readonly secret: string;
}

export interface Delivery {
  readonly id: string;
  readonly event: GitHubEvent;
}

/** Faults: called for each delivery; calling `deliver` never, later or twice loses, delays or doubles it. */
export type DeliveryFault = (delivery: Delivery, deliver: () => Promise<void>) => Promise<void>;

export interface Deliveries {
  setWebhook(webhook: Webhook | undefined): void;
  add(event: GitHubEvent): void;
  /** Resolves when nothing is under way, what a delivery brings about included. */
  settle(): Promise<void>;
}

/** GitHub gives up after ten seconds and does not try again. */
const patience = 10_000;
const hookId = 467_001_234;

export function createDeliveries(
  appId: number,
  installationId: number,
  fault: DeliveryFault = (_, deliver) => deliver(),
): Deliveries {
  let webhook: Webhook | undefined;
  let started: Promise<void> = Promise.resolve();
  const underWay = new Set<Promise<void>>();
  const track = (work: Promise<void>): void => {
    const tracked = work.finally(() => underWay.delete(tracked));
    underWay.add(tracked);
  };

  /** An endpoint that is down loses its event, as on GitHub. */
  const post = async (target: Webhook, delivery: Delivery, onSent: () => void): Promise<void> => {
    const payload = { ...delivery.event.payload, installation: { id: installationId, node_id: 'local' } };
    const body = Buffer.from(JSON.stringify(payload));
    const signature = createHmac('sha256', target.secret).update(body).digest('hex');
    const headers = {
      accept: '*/*',
      'content-type': 'application/json',
      'user-agent': 'GitHub-Hookshot/0000001',
      'x-github-delivery': delivery.id,
      'x-github-event': delivery.event.name,
      'x-github-hook-id': String(hookId),
      'x-github-hook-installation-target-id': String(appId),
      'x-github-hook-installation-target-type': 'integration',
      'x-hub-signature-256': `sha256=${signature}`,
    };
    await send({ method: 'POST', url: target.url, headers, body, timeout: patience, onSent }).catch(() => undefined);
    onSent();
  };

  return {
    setWebhook(next) {
      webhook = next;
    },
    add(event) {
      const target = webhook;
      if (!target) return;
      const delivery = { id: randomUUID(), event };
      const before = started;
      // The next delivery starts when this one has left, not when it is answered: GitHub waits for nobody.
      const gate = Promise.withResolvers<void>();
      started = gate.promise;
      track(
        (async () => {
          await before;
          let leaving = false;
          const work = fault(delivery, () => {
            leaving = true;
            return post(target, delivery, gate.resolve);
          });
          // A delivery that is held back must not hold up the others.
          if (!leaving) gate.resolve();
          await work.finally(gate.resolve);
        })(),
      );
    },
    async settle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
