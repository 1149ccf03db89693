import { expect, test } from 'vitest';
import { type Sent, throttleSeconds } from './requests/throttle.ts';

const to = (method: string, path: string): Sent => ({ method, path: `/repos/ada/site${path}` });
const read = to('GET', '/issues/1/comments');
const label = to('POST', '/issues/1/labels');
const comment = to('POST', '/issues/1/comments');
const merge = to('PUT', '/pulls/2/merge');

test('reading waits for nothing, and neither does the first write', () => {
  expect(throttleSeconds([])).toBe(0);
  expect(throttleSeconds([read, read, label, read])).toBe(0);
});

test('writes are a second apart', () => {
  expect(throttleSeconds([label, label, label])).toBe(2);
});

test('those that notify people are three seconds apart, and other writes go between', () => {
  expect(throttleSeconds([comment, merge])).toBe(3);
  expect(throttleSeconds([comment, label, label, merge])).toBe(3);
  expect(throttleSeconds([comment, merge, label])).toBe(3);
  expect(throttleSeconds([comment, merge, label, label])).toBe(4);
});

test('editing a comment notifies nobody', () => {
  expect(throttleSeconds([comment, to('PATCH', '/issues/comments/7')])).toBe(1);
});
