import { describe, expect, test } from 'vitest';
import { createWakes } from '../../../app/wakes.ts';

/** Work that ends when told, and writes down when it began. */
function workshop() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    begun,
    work: (name: string) => () => {
      begun.push(name);
      const { promise, resolve } = Promise.withResolvers<void>();
      ends.set(name, resolve);
      return promise;
    },
    end: (name: string) => ends.get(name)?.(),
  };
}

describe('wakes', () => {
  test('of one task never overlap, and those that wait are one', async () => {
    const wakes = createWakes();
    const { begun, work, end } = workshop();
    const first = wakes.wake('1', work('first'));
    const second = wakes.wake('1', work('second'));
    const third = wakes.wake('1', work('third'));
    expect(begun).toEqual(['first']);
    end('first');
    await first;
    await Promise.resolve();
    expect(begun).toEqual(['first', 'second']);
    const fourth = wakes.wake('1', work('fourth'));
    end('second');
    await Promise.all([second, third]);
    await Promise.resolve();
    expect(begun).toEqual(['first', 'second', 'fourth']);
    end('fourth');
    await fourth;
    await wakes.settled();
  });

  test('of different tasks don’t wait for each other', async () => {
    const wakes = createWakes();
    const { begun, work, end } = workshop();
    wakes.wake('1', work('one'));
    wakes.wake('2', work('two'));
    expect(begun).toEqual(['one', 'two']);
    end('one');
    end('two');
    await wakes.settled();
  });

  test('a failure reaches whoever asked, and keeps nobody waiting', async () => {
    const wakes = createWakes();
    const { begun, work, end } = workshop();
    const first = wakes.wake('1', () => Promise.reject(new Error('lost')));
    const second = wakes.wake('1', work('second'));
    await expect(first).rejects.toThrow('lost');
    await Promise.resolve();
    expect(begun).toEqual(['second']);
    end('second');
    await second;
  });
});
