import { type Document, isAlias, isMap, isScalar, Lexer, Parser, parseDocument, visit, type YAMLError } from 'yaml';
import type { Fault } from './problems.ts';
import { quoted } from './words.ts';

/** No configuration is nested so deep; the reader of YAML calls itself for each level. */
const MOST_LEVELS = 60;

/** `content` is missing where the text has no content that could be looked at. */
export interface ReadYaml {
  readonly document: Document;
  readonly content?: unknown;
  readonly faults: readonly Fault[];
}

/** Reads YAML. It never throws: whatever is wrong is a fault. */
export function readYaml(text: string): ReadYaml {
  const deep = tooDeep(text);
  const document = parseDocument(deep === null ? text : '', { prettyErrors: false, logLevel: 'error' });
  if (deep !== null) {
    return { document, faults: [{ code: 'yaml-too-deep', offset: deep, expected: String(MOST_LEVELS) }] };
  }
  const faults = [...document.errors, ...document.warnings].map((error) => faultOf(error, text));
  if (faults.some(({ code }) => code === 'yaml-malformed')) return { document, faults };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return { document, faults: [...faults, { code: 'file-empty', offset: 0 }] };
  }
  const aliases = danglingAliases(document);
  if (aliases.length > 0) return { document, faults: [...faults, ...aliases] };
  try {
    return { document, content: document.toJS(), faults };
  } catch {
    // What is well-formed and has its anchors can only be refused for what its aliases grow to.
    return { document, faults: [...faults, { code: 'yaml-aliases-excessive', offset: firstAlias(document) }] };
  }
}

/** Where the nesting gets too deep; the parser keeps its own stack, so that this can't run out of ours. */
function tooDeep(text: string): number | null {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > 2 * MOST_LEVELS) return parser.offset;
  }
  return null;
}

/** What helps against the mistakes that people really make. */
const HELP: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_SCALAR_START: 'Put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the text in quotes if it contains a colon, or begin a new line.',
  MULTIPLE_DOCS: 'Keep one document: leave out the line “---” and what follows.',
};

function faultOf({ code, pos: [offset, end], message }: YAMLError, text: string): Fault {
  if (code === 'DUPLICATE_KEY') return { code: 'yaml-key-twice', offset, found: quoted(keyAt(text, offset)) };
  if (code === 'TAG_RESOLVE_FAILED')
    return { code: 'yaml-tag-unknown', offset, found: quoted(text.slice(offset, end)) };
  const words = code === 'MULTIPLE_DOCS' ? 'it holds several documents' : message.replace(/\.$/, '');
  const found = words.charAt(0).toLowerCase() + words.slice(1);
  return { code: 'yaml-malformed', offset, found, suggestion: HELP[code] };
}

const keyAt = (text: string, offset: number): string => /^[^\s:,{}]*/.exec(text.slice(offset, offset + 200))?.[0] ?? '';

/** `*.md` without quotes is an alias in YAML. */
function danglingAliases(document: Document): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return;
      faults.push({ code: 'yaml-alias-unknown', offset: alias.range?.[0] ?? 0, found: quoted(`*${alias.source}`) });
    },
  });
  return faults;
}

function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias(_, alias) {
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

type Path = readonly (string | number)[];

/** Where a path stands; what is missing stands where its nearest parent does. */
export function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return Number(node.range[0]);
    }
  }
  return 0;
}

/** Where a key stands itself: its value may begin on the next line. */
export function offsetOfKey(document: Document, path: Path, name: string): number {
  const found: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  const parent = isAlias(found) ? undefined : found;
  const keys = isMap(parent) ? parent.items.map(({ key }) => key) : [];
  const key = keys.find((candidate) => isScalar(candidate) && String(candidate.value) === name);
  return (isScalar(key) ? key.range?.[0] : undefined) ?? offsetOf(document, path);
}
