import { GATE_REGISTRY } from '../src/gates/index.ts';
import { EVENT_NAMES } from '../src/github/ingest.ts';

/** What the app listens to: events by which tasks come and people speak, and those of the gates. app.yml subscribes to just these. */
export const EVENTS: readonly string[] = [
  ...new Set([...EVENT_NAMES, ...Object.values(GATE_REGISTRY).flatMap(({ events }) => events)]),
];

/** The least that it needs; app.yml asks for just these, each with its reason. */
export const PERMISSIONS: Readonly<Record<string, 'read' | 'write'>> = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'read',
};

/** What an app was not given of that, in words; an app can be registered by hand. */
export function lackingOf(app: {
  readonly events?: readonly string[] | undefined;
  readonly permissions?: Readonly<Record<string, unknown>> | undefined;
}): readonly string[] {
  const permissions = Object.entries(PERMISSIONS).filter(
    ([name, level]) => app.permissions?.[name] !== level && app.permissions?.[name] !== 'write',
  );
  const events = EVENTS.filter((event) => app.events?.includes(event) !== true);
  return [
    ...permissions.map(([name, level]) => `the permission ${name}: ${level}`),
    ...events.map((event) => `the event ${event}`),
  ];
}
