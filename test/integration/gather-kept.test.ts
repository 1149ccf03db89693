/** Pages from one run of a task to the next, with the bundle: what a server says still holds is not sent again. */
import { expect, test } from 'vitest';
import { CONFIG, CONFIG_PATH, onStage } from '../e2e/stage.ts';
import { serve } from '../unit/gather/web-server.ts';

const MILL = [
  'The tide mill at Eling was rebuilt in 1785 by its owner.',
  'Its pond fills twice a day through a one-way gate.',
  'The miller of a tide mill works for about five hours after each tide.',
  'In 1975 the tide mill was restored by the town council.',
];

test('the next attempt asks a server only whether its page has changed, and cites what was kept', {
  timeout: 60_000,
}, async () => {
  const asked: (string | undefined)[] = [];
  let sent = 0;
  const site = await serve({
    '/mill': ({ headers }, response) => {
      asked.push(headers['if-none-match']);
      if (headers['if-none-match'] === '"one"') return void response.writeHead(304, { etag: '"one"' }).end();
      sent += 1;
      response.writeHead(200, { 'content-type': 'text/plain', etag: '"one"' }).end(MILL.join('\n\n'));
    },
  });
  try {
    const files = { [CONFIG_PATH]: `${CONFIG}gather: { allow-hosts: [127.0.0.1] }\n` };
    await onStage({ files }, async (stage) => {
      const task = await stage.ask({ title: 'The tide mill at Eling', sources: [`${site.url}/mill`] });
      const first = await stage.pull(task);
      expect(asked).toEqual([undefined]);
      await stage.review(task, 'grace', 'REQUEST_CHANGES', { body: 'Please add something about the miller.' });
      const second = await stage.pull(task);
      expect(second.head).not.toBe(first.head);
      expect(asked).toEqual([undefined, '"one"']);
      expect(sent).toBe(1);
      const evidence = await stage.text('content/posts/the-tide-mill-at-eling.sources.json', second.head);
      expect(evidence).toContain(`"url": "${site.url}/mill"`);
    })();
  } finally {
    await site.close();
  }
});
