/** The frame of every page. Nothing from outside enters it unescaped. */
import type { LayerResponse } from '../../layer.ts';
import type { World } from '../world.ts';

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = `
:root { color-scheme: light dark; --line: light-dark(#d1d9e0, #3d444d); --soft: light-dark(#f6f8fa, #151b23);
  --quiet: light-dark(#59636e, #9198a1); --link: light-dark(#0969da, #4493f8); }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.55 system-ui, sans-serif; }
header, main { max-width: 62rem; margin: auto; padding: 1rem 1.5rem; }
header { display: flex; gap: 1.5rem; align-items: baseline; border-bottom: 1px solid var(--line); max-width: none; }
a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; }
.quiet { color: var(--quiet); font-weight: normal; }
.label, .state { display: inline-block; padding: 0 .6em; border: 1px solid var(--line); border-radius: 2em; font-size: .8rem; }
.open { background: #1f883d; color: #fff; } .merged { background: #8250df; color: #fff; } .closed { background: #59636e; color: #fff; }
.box { border: 1px solid var(--line); border-radius: 6px; margin: 1rem 0; overflow: hidden; }
.box > .head { background: var(--soft); border-bottom: 1px solid var(--line); padding: .4rem 1rem; font-size: .9rem; }
.box > .body { padding: .3rem 1rem; overflow-x: auto; }
.event { margin: .6rem 1rem; color: var(--quiet); font-size: .9rem; }
pre { overflow-x: auto; background: var(--soft); padding: .8rem; border-radius: 6px; font-size: .85rem; }
code { background: var(--soft); padding: .1em .3em; border-radius: 4px; } pre code { padding: 0; }
table { border-collapse: collapse; } td, th { border: 1px solid var(--line); padding: .25rem .7rem; text-align: left; }
.diff { margin: 0; padding: .5rem 0; border-radius: 0; background: none; } .diff span { display: block; padding: 0 1rem; }
.added { background: light-dark(#dafbe1, #12361f); } .removed { background: light-dark(#ffebe9, #471418); }
ul.list { list-style: none; padding: 0; margin: 0; } ul.list li { padding: .5rem 1rem; border-top: 1px solid var(--line); }
ul.list li:first-child { border-top: 0; }
blockquote { margin: 0; padding: 0 1rem; border-left: 3px solid var(--line); color: var(--quiet); } img { max-width: 100%; }
`;

export function pageOf(world: World, title: string, body: string): LayerResponse {
  const name = escapeHtml(world.fullName);
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} · ${name}</title><style>${style}</style></head>
<body><header><a href="/${name}"><strong>${name}</strong></a> <a href="/${name}/issues">Issues</a>
<a href="/${name}/pulls">Pull requests</a> <span class="quiet">a local GitHub, read-only here</span></header>
<main>${body}</main></body></html>`;
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src https: data:",
    },
    body: Buffer.from(html),
  };
}

export function box(head: string, body: string, id = ''): string {
  const anchor = id === '' ? '' : ` id="${escapeHtml(id)}"`;
  return `<div class="box"${anchor}><div class="head">${head}</div><div class="body">${body}</div></div>`;
}

/** A unified patch in colours. */
export function diff(patch: string): string {
  const lines = patch.split('\n').map((line) => {
    const kind = line.startsWith('+')
      ? 'added'
      : line.startsWith('-')
        ? 'removed'
        : line.startsWith('@')
          ? 'quiet'
          : '';
    return `<span class="${kind}">${escapeHtml(line) || ' '}</span>`;
  });
  return `<pre class="diff">${lines.join('')}</pre>`;
}
