import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EVENTS, lackingOf, PERMISSIONS } from '../../../app/needs.ts';
import { WEBHOOK_PATH } from '../../../app/serve.ts';

const text = readFileSync('app/app.yml', 'utf8');
const manifest = parse(text) as {
  readonly default_events: readonly string[];
  readonly default_permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly hook_attributes: { readonly url: string };
};

describe('the manifest', () => {
  test('subscribes to what the app listens to, and to nothing else', () => {
    expect(manifest.default_events.toSorted()).toEqual([...EVENTS].toSorted());
  });

  test('asks for the permissions that the app says it needs, and for no more', () => {
    expect(manifest.default_permissions).toEqual(PERMISSIONS);
  });

  test('gives a reason for each of them', () => {
    const wanted = [
      ...manifest.default_events.map((name) => `- ${name}`),
      ...Object.keys(PERMISSIONS).map((name) => `${name}:`),
    ];
    const lines = text.split('\n').map((line) => line.trim());
    for (const start of wanted) {
      expect(
        lines.find((line) => line.startsWith(start)),
        start,
      ).toMatch(/ # \S.{10,}$/);
    }
  });

  test('has webhooks sent to where the app takes them', () => {
    expect(new URL(manifest.hook_attributes.url).pathname).toBe(WEBHOOK_PATH);
  });
});

describe('an app that was registered by hand', () => {
  const complete = { events: [...EVENTS, 'push'], permissions: { ...PERMISSIONS, members: 'read' } };

  test('lacks nothing when it has at least what the manifest asks for', () => {
    expect(lackingOf(complete)).toEqual([]);
    expect(lackingOf({ ...complete, permissions: { ...PERMISSIONS, metadata: 'write' } })).toEqual([]);
  });

  test('is told what it lacks', () => {
    const { checks: _, ...permissions } = PERMISSIONS;
    const events = EVENTS.filter((event) => event !== 'workflow_run');
    expect(lackingOf({ events, permissions: { ...permissions, contents: 'read' } })).toEqual([
      'the permission checks: write',
      'the permission contents: write',
      'the event workflow_run',
    ]);
    expect(lackingOf({})).toHaveLength(EVENTS.length + Object.keys(PERMISSIONS).length);
  });
});
