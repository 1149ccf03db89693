import { expect, test } from 'vitest';
import { judged } from './judged.ts';

test('a figure keeps each of its bounds or misses it, and where there is none it does neither', () => {
  expect(judged(20, '28, then 20')).toBe('kept, then kept');
  expect(judged(21, '28, then 20')).toBe('kept, then missed');
  expect(judged(29, '28, then 20')).toBe('missed, then missed');
  expect(judged(0.101, '0.10')).toBe('missed');
  expect(judged(5, '–')).toBe('–');
});
