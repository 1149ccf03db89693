/** Whatever stands in the file, it is read to the end: never a stack trace, always a place inside of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { format } from '../../src/compose.ts';
import { loadConfig } from '../../src/config/load.ts';
import { PROBLEMS, problemLines } from '../../src/config/problems.ts';

const WHOLE = `# A configuration with settings of every kind
version: 1
model:
  name: gpt-6-luna
  base-url: https://models.example.org/v1
  price: { input: 0.2, output: 1.5 }
  timeout: 60
  retries: 2
context: [docs/brand.md, "docs/audience.md"]
disclosure: Written with AI.
limits: { failures: 3, rounds: 2 }
agents:
  writer: { role: write, trust: low }
  columnist: { role: write, trust: high }
checks: { brand: { avoid: [{ word: very, severity: fix }], require: [tides] } }
gather: { allow-hosts: [docs.example.org] }
workflows:
  blog:
    sources: [README.md]
    stages:
      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md", gate: [human] }
    publish: { gate: [automated, human], merge: squash }
  column:
    stages:
      - id: write
        agent: columnist
        deliver: content/columns/{{date}}.md
    publish:
      gate: [automated]
      without-a-person: true
`;

/** Reads it, and holds what is found to what is promised. @returns whether it is valid. */
function expectPlaces(text: string): boolean {
  const loaded = loadConfig(text, format);
  if (loaded.valid) return true;
  const lines = text.split('\n');
  expect(loaded.problems.length).toBeGreaterThan(0);
  for (const { code, line, column, message, suggestion } of loaded.problems) {
    expect(PROBLEMS).toHaveProperty(code);
    const at = lines[line - 1];
    expect(at, `${line}:${column} of ${lines.length} lines`).toBeDefined();
    if (text.trim() === '') expect([line, column]).toEqual([1, 1]);
    else expect(column).toBeLessThanOrEqual(Math.max(1, at?.length ?? 0));
    expect(column).toBeGreaterThan(0);
    expect(`${message} ${suggestion}`).toMatch(/^[\p{Lu}`“].*[.?\]]$/su);
    expect(`${message} ${suggestion}`).not.toMatch(/Invalid input|expected \w+, received|\[object|undefined/);
  }
  const order = loaded.problems.map(({ line, column }) => line * 100_000 + column);
  expect(order).toEqual(order.toSorted((left, right) => left - right));
  const shown = problemLines('.github/imprimatur.yml', loaded.problems);
  expect(shown.length).toBeGreaterThan(0);
  for (const one of shown) expect(one).not.toContain('\n');
  return false;
}

const scalar = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '~',
    'null',
    'yes',
    '.nan',
    '.inf',
    '1e999',
    '-0',
    '0x1F',
    '[]',
    '{}',
    '""',
    '*a',
    '&a',
    '!x',
  ),
  fc.constantFrom(
    '"',
    '|',
    '>-',
    '- ',
    '?',
    '%',
    '@',
    '`',
    '#',
    '<<',
    '__proto__',
    '---',
    '...',
    '\t',
    '\r\n',
    '\u0000',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double().map(String),
);

type Edit = (text: string) => string;
const at = fc.double({ min: 0, max: 1, noNaN: true });
const index = (share: number, length: number): number => Math.min(length - 1, Math.floor(share * length));

/** What happens to a text file by hand. */
const textEdit: fc.Arbitrary<Edit> = fc.oneof(
  at.map((share) => (text: string) => text.slice(0, Math.floor(share * text.length))),
  fc.tuple(at, scalar).map(([share, more]) => (text: string) => {
    const place = Math.floor(share * text.length);
    return `${text.slice(0, place)}${more}${text.slice(place)}`;
  }),
  fc
    .tuple(at, fc.constantFrom('delete', 'double', 'indent', 'dedent', 'tab', 'move'))
    .map(([share, how]) => (text: string) => {
      const lines = text.split('\n');
      const place = index(share, lines.length);
      const line = lines[place] ?? '';
      const made = {
        delete: [],
        double: [line, line],
        indent: [`  ${line}`],
        dedent: [line.replace(/^ {1,2}/, '')],
        tab: [`\t${line.trimStart()}`],
        move: [],
      }[how];
      lines.splice(place, 1, ...made);
      return how === 'move' ? [line, ...lines].join('\n') : lines.join('\n');
    }),
  fc.tuple(at, scalar).map(([share, value]) => (text: string) => {
    const words = [...text.matchAll(/[\w./-]+/g)];
    const word = words[index(share, words.length)];
    return word === undefined ? text : text.slice(0, word.index) + value + text.slice(word.index + word[0].length);
  }),
);

const anything = fc.anything({
  withNullPrototype: false,
  maxDepth: 2,
  values: [fc.string(), fc.boolean(), fc.constant(null), fc.integer(), fc.double()],
});

/** What happens to the content: a setting is left out, renamed, doubled under another name, or made something else. */
const contentEdit: fc.Arbitrary<Edit> = fc
  .tuple(at, fc.constantFrom('delete', 'rename', 'copy', 'replace'), fc.string({ maxLength: 10 }), anything)
  .map(([share, how, name, value]) => (text: string) => {
    const content = contentOf(text);
    if (content === undefined) return text;
    const places = placesOf(content);
    const place = places[index(share, places.length)];
    if (place === undefined) return text;
    const { parent, key } = place;
    const before: unknown = Reflect.get(parent, key);
    if (how === 'rename' || how === 'copy') Reflect.set(parent, Array.isArray(parent) ? parent.length : name, before);
    if (how === 'delete' || how === 'rename') {
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else Reflect.deleteProperty(parent, key);
    }
    if (how === 'replace') Reflect.set(parent, key, value);
    return stringify(content, { aliasDuplicateObjects: false });
  });

function contentOf(text: string): object | undefined {
  try {
    const content: unknown = parse(text, { logLevel: 'error' });
    return typeof content === 'object' && content !== null ? content : undefined;
  } catch {
    return undefined;
  }
}

interface Place {
  readonly parent: object;
  readonly key: string;
}

const placesOf = (parent: object, seen = new Set<object>()): readonly Place[] => {
  if (seen.has(parent)) return [];
  seen.add(parent);
  return Object.entries(parent).flatMap(([key, value]: [string, unknown]) => [
    { parent, key },
    ...(typeof value === 'object' && value !== null ? placesOf(value, seen) : []),
  ]);
};

test('the whole configuration is valid as it stands', () => {
  expect(loadConfig(WHOLE, format)).toMatchObject({ valid: true });
});

test('a configuration that is edited by hand is valid, or says where it is not', () => {
  let invalid = 0;
  fc.assert(
    fc.property(fc.array(textEdit, { minLength: 1, maxLength: 4 }), (edits) => {
      if (!expectPlaces(edits.reduce((text, edit) => edit(text), WHOLE))) invalid += 1;
    }),
    { numRuns: 800 },
  );
  expect(invalid).toBeGreaterThan(300);
});

test('a configuration whose settings change is valid, or says where it is not', () => {
  let invalid = 0;
  fc.assert(
    fc.property(fc.array(contentEdit, { minLength: 1, maxLength: 4 }), (edits) => {
      if (!expectPlaces(edits.reduce((text, edit) => edit(text), WHOLE))) invalid += 1;
    }),
    { numRuns: 800 },
  );
  expect(invalid).toBeGreaterThan(300);
});

test('a file of any bytes says where it is wrong', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(expectPlaces(new TextDecoder().decode(bytes))).toBe(false);
    }),
    { numRuns: 800 },
  );
});

test('a file in which the same setting stands twice says where', () => {
  fc.assert(
    fc.property(at, (share) => {
      const lines = WHOLE.split('\n');
      const keys = [...lines.keys()].filter((line) => /^[a-z]/.test(lines[line] ?? ''));
      const line = keys[index(share, keys.length)] ?? 0;
      const text = `${WHOLE}${lines[line]?.split(':')[0]}: x\n`;
      const loaded = loadConfig(text, format);
      expect(expectPlaces(text)).toBe(false);
      expect(!loaded.valid && loaded.problems.filter(({ code }) => code === 'yaml-key-twice')).toMatchObject([
        { line: lines.length, column: 1 },
      ]);
    }),
  );
});

test('however deep it is nested, and whatever its aliases grow to, it is read in a moment', () => {
  const deep = fc.integer({ min: 1, max: 20_000 });
  const nested = fc.oneof(
    fc.tuple(deep, fc.constantFrom('[', '{a: ', '- ', '? ')).map(([count, open]) => open.repeat(count)),
    fc
      .integer({ min: 1, max: 2000 })
      .map((count) => Array.from({ length: count }, (_, level) => `${' '.repeat(level)}a:`).join('\n')),
    fc.tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 12 })).map(([levels, times]) => {
      const names = Array.from({ length: levels }, (_, level) => `a${level}`);
      const lines = names.map((name, level) => {
        const of = level === 0 ? '1' : `*a${level - 1}`;
        return `${name}: &${name} [${Array.from({ length: times }, () => of).join(', ')}]`;
      });
      return `${lines.join('\n')}\n${WHOLE}`;
    }),
    fc.constantFrom('a: &a [*a]\n', 'agents: &a { writer: *a }\n', 'workflows: &w { blog: { stages: [*w] } }\n'),
  );
  fc.assert(
    fc.property(nested, (text) => {
      const start = performance.now();
      expect(expectPlaces(text)).toBe(false);
      expect(performance.now() - start).toBeLessThan(3000);
    }),
    { numRuns: 150 },
  );
});
