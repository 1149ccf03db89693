/** Deliveries to a GitHub App: signed, numbered, started in the order of the events. */
import { createHmac, randomUUID } from 'node:crypto';
import type { GitHubEvent } from '../layer.ts';
import { send } from './http.ts';

export interface Webhook {
  readonly url: string;
  readonly secret: string;
}

export interface Delivery {
  /** GUID; a redelivery has that of the first. */
  readonly id: string;
  readonly event: GitHubEvent;
}

/** What GitHub's list of deliveries shows. */
export interface Delivered extends Delivery {
  /** What the endpoint answered; null when it did not. */
  readonly status: number | null;
  readonly redelivery: boolean;
}

/** Faults: called for each delivery; calling `deliver` never, later or twice loses, delays or doubles it. */
export type DeliveryFault = (delivery: Delivery, deliver: () => Promise<void>) => Promise<void>;

export interface Deliveries {
  /** Each of several gets every event: hooks that an app, a repository and its organisation have. */
  setWebhooks(webhooks: readonly Webhook[]): void;
  add(event: GitHubEvent): void;
  /** What was sent, oldest first; like GitHub it forgets the oldest. */
  readonly sent: readonly Delivered[];
  /**
   * Sends a delivery again, byte by byte, as the button on GitHub's page does, past all faults.
   * @throws Error when nothing with this GUID was sent
   */
  redeliver(id: string): Promise<void>;
  /** Resolves when nothing is under way, what a delivery brings about included. */
  settle(): Promise<void>;
}

/** GitHub gives up after ten seconds and does not try again. */
const patience = 10_000;
const hookId = 467_001_234;
/** Deliveries that are remembered. */
const remembered = 1_000;

export function createDeliveries(
  appId: number,
  installationId: number,
  fault: DeliveryFault = (_, deliver) => deliver(),
): Deliveries {
  let webhooks: readonly Webhook[] = [];
  let started: Promise<void> = Promise.resolve();
  const sent: Delivered[] = [];
  const underWay = new Set<Promise<void>>();
  const track = (work: Promise<void>): void => {
    const tracked = work.finally(() => underWay.delete(tracked));
    underWay.add(tracked);
  };

  /** An endpoint that is down loses its event, as on GitHub. */
  const post = async (target: Webhook, delivery: Delivery, redelivery: boolean, onSent: () => void): Promise<void> => {
    const body = Buffer.from(JSON.stringify(delivery.event.payload));
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
    const answer = await send({
      method: 'POST',
      url: target.url,
      headers,
      body,
      timeout: patience,
      onSent,
    }).catch(() => null);
    onSent();
    sent.push({ ...delivery, status: answer?.status ?? null, redelivery });
    if (sent.length > remembered) sent.shift();
  };

  return {
    sent,
    setWebhooks(next) {
      webhooks = next;
    },
    add({ name, payload }) {
      const targets = webhooks;
      if (targets.length === 0) return;
      const installation = { id: installationId, node_id: 'local' };
      const delivery = { id: randomUUID(), event: { name, payload: { ...payload, installation } } };
      const before = started;
      // The next delivery starts when this one has left, not when it is answered: GitHub waits for nobody.
      const gate = Promise.withResolvers<void>();
      started = gate.promise;
      track(
        (async () => {
          await before;
          let leaving = false;
          const work = fault(delivery, async () => {
            leaving = true;
            await Promise.all(targets.map((target) => post(target, delivery, false, gate.resolve)));
          });
          // A delivery that is held back must not hold up the others.
          if (!leaving) gate.resolve();
          await work.finally(gate.resolve);
        })(),
      );
    },
    async redeliver(id) {
      const first = sent.find((delivery) => delivery.id === id);
      if (first === undefined) throw new Error(`No delivery ${id} was sent`);
      const again = Promise.all(webhooks.map((target) => post(target, first, true, () => undefined)));
      track(again.then(() => undefined));
      await again;
    },
    async settle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
