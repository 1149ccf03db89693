/** `node measure-memory.ts SHAPE BYTES` gathers one document of that shape and size, and prints what it took as JSON. */
import { gather } from '../../../src/gather/index.ts';
import { depsWith, here, serve, typed } from './web-server.ts';

const LINE = 'The mill ground grain with the tide, „twice a day“, and the miller slept when the moon allowed it.';
const SHAPES: Readonly<
  Record<string, { type: string; open: string; piece: (index: number) => string; close: string }>
> = {
  prose: {
    type: 'text/html',
    open: '<title>Tides</title><article><h1>Tides</h1>',
    piece: (index) => `<p>${index}. <em>${LINE}</em> <a href="/${index}">See there</a>.</p>\n`,
    close: '</article>',
  },
  'small-elements': { type: 'text/html', open: '<p>', piece: (index) => `<b>${index}</b> `, close: '' },
  table: { type: 'text/html', open: '<table>', piece: (index) => `<tr><td>${index}<td>x`, close: '</table>' },
  unclosed: { type: 'text/html', open: '', piece: () => '<div>', close: '' },
  'one-word': { type: 'text/html', open: '<p>', piece: () => 'abcdefgh', close: '</p>' },
  markdown: { type: 'text/markdown', open: '# Tides\n\n', piece: (index) => `${index}. *${LINE}*\n\n`, close: '' },
  feed: {
    type: 'application/rss+xml',
    open: '<rss version="2.0"><channel><title>Tides</title>',
    piece: (index) =>
      `<item><title>${index}</title><guid>${index}</guid><description>&lt;p&gt;${LINE}&lt;/p&gt;</description></item>`,
    close: '</channel></rss>',
  },
};

const [, , name = '', bytes = '0'] = process.argv;
const shape = SHAPES[name];
if (shape === undefined) throw new Error(`There is no shape ${name}.`);

function bodyOf({ open, piece, close }: NonNullable<typeof shape>, size: number): Buffer {
  const parts = [open];
  let room = size - Buffer.byteLength(open + close);
  for (let index = 1; ; index += 1) {
    const next = piece(index);
    room -= Buffer.byteLength(next);
    if (room < 0) break;
    parts.push(next);
  }
  return Buffer.from([...parts, close].join(''));
}

const site = await serve({ '/document': typed(shape.type, bodyOf(shape, Number(bytes))) });
const { sources } = await gather([`${site.url}/document`], depsWith({ web: here() }));
await site.close();
const length = sources.reduce((sum, { text }) => sum + text.length, 0);
const memory = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ kind: sources.length > 0 ? 'read' : 'missing', length, memory }));
