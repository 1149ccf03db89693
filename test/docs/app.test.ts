import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { environmentSchema } from '../../app/env.ts';
import { ALIVE_PATH, READY_PATH, WEBHOOK_PATH } from '../../app/serve.ts';

const page = readFileSync('docs/app.md', 'utf8');

test('the documentation lists every variable of the app with its default', () => {
  const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| (\S+) \| \S/gm)].map(([, name, fallback]) => [name, fallback]);
  const expected = Object.entries(environmentSchema.shape).map(([name, schema]) => {
    const { success, data } = schema.safeParse(undefined);
    const fallback = String(data) === '' ? '–' : `\`${data}\``;
    return [name, success ? fallback : 'required'];
  });
  expect(rows.toSorted()).toEqual(expected.toSorted());
});

test('it names the addresses that the app answers', () => {
  for (const path of [ALIVE_PATH, READY_PATH, WEBHOOK_PATH]) expect(page).toContain(`| \`${path}\` |`);
});
