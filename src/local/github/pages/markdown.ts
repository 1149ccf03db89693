/** Markdown as HTML: the nodes that issues use. Raw HTML is shown as text but for a few harmless tags. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { World } from '../world.ts';
import { escapeHtml } from './html.ts';

/** What is used of an mdast node. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly checked?: boolean | null;
  readonly children?: readonly Node[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

export function markdown(world: World, text: string): string {
  return render(world, parser.parse(text) as Node);
}

const wrapped: Readonly<Record<string, string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  blockquote: 'blockquote',
  tableCell: 'td',
  tableRow: 'tr',
  table: 'table',
};

function render(world: World, node: Node): string {
  const inside = (): string => (node.children ?? []).map((child) => render(world, child)).join('');
  const value = node.value ?? '';
  const tag = wrapped[node.type];
  if (tag) return `<${tag}>${inside()}</${tag}>`;
  switch (node.type) {
    case 'text':
      return references(world, value);
    case 'heading':
      return `<h${node.depth ?? 2}>${inside()}</h${node.depth ?? 2}>`;
    case 'list':
      return node.ordered ? `<ol>${inside()}</ol>` : `<ul>${inside()}</ul>`;
    case 'listItem':
      return `<li>${node.checked === true ? '☑ ' : node.checked === false ? '☐ ' : ''}${inside()}</li>`;
    case 'inlineCode':
      return `<code>${escapeHtml(value)}</code>`;
    case 'code':
    case 'yaml':
      return `<pre><code>${escapeHtml(value)}</code></pre>`;
    case 'link':
      return `<a href="${escapeHtml(safeUrl(node.url ?? ''))}">${inside()}</a>`;
    case 'image':
      return `<img src="${escapeHtml(safeUrl(node.url ?? ''))}" alt="${escapeHtml(node.alt ?? '')}">`;
    case 'thematicBreak':
      return '<hr>';
    case 'break':
      return '<br>';
    case 'html':
      return rawHtml(value);
    default:
      return node.children ? inside() : escapeHtml(value);
  }
}

const harmless = /&lt;(\/?(?:details|summary|br|sub|sup|kbd|b|i))(?: open)?\s*\/?&gt;/gi;

const rawHtml = (html: string): string =>
  escapeHtml(html.replace(/<!--[\s\S]*?-->/g, '')).replace(harmless, (_, tag: string) => `<${tag.toLowerCase()}>`);

const safeUrl = (url: string): string => (/^(?:https?:|mailto:|#|\/(?!\/)|\.|[\w-]+(?:[/.]|$))/i.test(url) ? url : '#');

/** `#12` leads to the issue. */
const references = (world: World, text: string): string =>
  escapeHtml(text).replace(
    /(^|[\s(])#(\d+)\b/g,
    (_, before: string, number: string) => `${before}<a href="/${world.fullName}/issues/${number}">#${number}</a>`,
  );
