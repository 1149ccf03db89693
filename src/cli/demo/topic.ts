/** What the first task is about where nobody says so: what its first source says of itself. */
import { isUtf8 } from 'node:buffer';
import { basename } from 'node:path';
import { scanPage, TooDeep } from '../../gather/formats/html/scan.ts';
import { titleOfMarkdown } from '../../gather/formats/text.ts';

/** Its title or first heading, else the words that it begins with, else its name. */
export async function topicOf(sources: ReadonlyMap<string, Buffer>): Promise<string> {
  const [[path, content] = ['sources', Buffer.from('')]] = sources;
  const text = isUtf8(content) ? content.toString('utf8') : '';
  const title = isHtml(path, text) ? await titleOfPage(text) : await titleOfMarkdown(text);
  const beginning = isHtml(path, text) ? '' : beginningOf(text);
  const name = basename(path).replace(/\.[^.]+$/, '');
  return title || beginning || name.replaceAll(/[-_]+/g, ' ');
}

const isHtml = (path: string, text: string): boolean =>
  /\.x?html?$/i.test(path) || /^\s*<(?:!doctype\s+html|html)\b/i.test(text);

/** The heading, where the title repeats it with the name of the site. */
async function titleOfPage(html: string): Promise<string> {
  try {
    const facts = await scanPage(html);
    const [title, heading] = [facts.title, facts.heading].map((text = '') => text.replace(/\s+/g, ' ').trim());
    return (heading && title?.includes(heading) ? heading : title || heading) ?? '';
  } catch (error) {
    // Whether it can be read at all is said where it is.
    if (error instanceof TooDeep) return '';
    throw error;
  }
}

const MOST_WORDS = 10;

/** The first line, as far as a title goes; empty where the text begins with a list, a table, code, a link or a picture. */
function beginningOf(text: string): string {
  const [line = ''] = text
    .replace(/^\uFEFF?\s*(?:---\r?\n[\s\S]*?\n---|\+\+\+\r?\n[\s\S]*?\n\+\+\+)\r?\n/, '')
    .trim()
    .split('\n');
  if (/^(?:[-*+|>`~<!#[]|\d+[.)]\s)/.test(line)) return '';
  const [sentence = ''] = line.split(/(?<=\p{L}{2}[.!?])\s/u);
  return sentence
    .trim()
    .split(/\s+/)
    .slice(0, MOST_WORDS)
    .join(' ')
    .replace(/[\s.,;:]+$/, '');
}
