import { posix } from 'node:path';
import { readPage } from './formats/html/page.ts';
import { isMarkdown, titleOfText } from './formats/text.ts';
import { type Readings, read, type SourceKind, type Unusable, unusable } from './source.ts';

/** Larger files are no reading matter, and would not fit a prompt. */
const LARGEST = 5 * 1024 * 1024;
const ADDRESS = /^[a-z][a-z0-9+.-]*:/i;
const HTML = /\.x?html?$/i;

export const file: SourceKind = {
  id: 'file',
  help: 'A text, Markdown or HTML file of the repository, named by its path.',
  form: 'a path of the repository (text, Markdown, HTML)',
  accepts: (locator) => !ADDRESS.test(locator),

  async read(locator, { files }): Promise<Readings> {
    const path = posix.normalize(locator);
    if (posix.isAbsolute(path) || path.startsWith('..') || locator.includes('\\'))
      return unusable('it is not a path inside the repository');
    const found = await files.read(path);
    if (found === null) return unusable('there is no such file on the default branch');
    const decoded = decode(found.content);
    if (decoded.kind === 'unusable') return decoded;
    const { text } = decoded;
    if (HTML.test(path)) return asHere(await readPage(text, found.url, posix.basename(path)), found.url);
    return read({ title: await titleOfText(text, path, isMarkdown(path)), url: found.url, text });
  },
};

/** The file was read here, whatever address it gives of itself. */
const asHere = (page: Readings, url: string): Readings =>
  page.kind === 'read' ? read(...page.readings.map((reading) => ({ ...reading, url }))) : page;

function decode(content: Uint8Array): { kind: 'text'; text: string } | Unusable {
  if (content.length > LARGEST) return unusable(`it is larger than ${LARGEST / 1024 / 1024} MB`);
  if (content.includes(0)) return unusable('it is not a text file');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content).replaceAll('\r\n', '\n');
    return text.trim() === '' ? unusable('it is empty') : { kind: 'text', text };
  } catch {
    return unusable('it is not a text file in UTF-8');
  }
}
