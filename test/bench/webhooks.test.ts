import { expect, test } from 'vitest';
import { examples, send, startSubject, tinyGitHub } from './webhooks/load.ts';

const MEBIBYTE = 1024 * 1024;

test('10,000 webhooks at full speed are all answered, ask GitHub nothing, and leave nothing in memory', async () => {
  const gitHub = await tinyGitHub();
  const app = await startSubject('ours', gitHub.url);
  try {
    const events = examples('all');
    expect(events.length).toBeGreaterThan(300);
    // What is loaded and compiled once is not what grows.
    await send(app.url, events, 2_000);
    // What grows does so in each round; what the engine compiles late it compiles once.
    const grown: number[] = [];
    for (let round = 0; round < 2; round += 1) {
      const before = await app.used();
      expect(await send(app.url, events, 10_000)).toEqual(new Map([[202, 10_000]]));
      grown.push((await app.used()).memory - before.memory);
    }
    expect(Math.min(...grown)).toBeLessThan(MEBIBYTE);
    expect(gitHub.asked).toEqual(['GET /app']);
  } finally {
    await app.stop();
    gitHub.close();
  }
});
