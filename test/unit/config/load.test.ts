import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { format as registered } from '../../../src/compose.ts';
import { isPlainPath } from '../../../src/config/fields.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { aConfig, format, SMALLEST } from '../../builders/config.ts';

const problemsOf = (yaml: string): readonly string[] => {
  const loaded = loadConfig(yaml, format);
  return loaded.valid ? [] : loaded.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
};

describe('the configuration', () => {
  test('can be as small as one workflow with one stage', () => {
    const config = aConfig();
    expect(config.limits).toMatchObject({ failures: 3, rounds: 3 });
    expect(config.workflows.blog).toMatchObject({
      sources: [],
      stages: [{ id: 'write', agent: 'writer' }],
      publish: { gate: ['human'], 'without-a-person': false, merge: 'merge' },
    });
  });

  test('that the README shows is valid', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const blocks = [...readme.matchAll(/^[ \t]*```ya?ml\n([\s\S]*?)^[ \t]*```/gm)]
      .map(([, text = '']) => text)
      .filter((text) => /^\s*version: 1$/m.test(text));
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks)
      expect(loadConfig(block.replace(/^ {3}/gm, ''), registered)).toMatchObject({ valid: true });
  });

  test('says all that is wrong at once, each with its line and column', () => {
    const yaml = `version: 2
model: { nam: gpt-6-luna }
agents:
  writer: { role: wite, trust: middling }
workflows:
  blog:
    stages:
      - { id: write, agent: editor, deliver: "../posts/{{slug}}.md", checks: [spelling] }
    colour: red
`;
    const places = problemsOf(yaml).map((problem) => problem.split(' ')[0]);
    // The version, the model's name, the unknown key, the role, the trust, the path, the check, the unknown key.
    for (const place of ['1:10', '2:8', '2:10', '4:19', '4:32', '8:46', '8:79', '9:5']) expect(places).toContain(place);
  });

  test('says so where a stage names an agent that is not there', () => {
    expect(problemsOf(SMALLEST.replace('agent: writer', 'agent: editor'))).toEqual([
      expect.stringMatching(/^8:29 .*agent.*“editor”/),
    ]);
  });

  test('publishes without a person only by words that can’t be written by accident', () => {
    const without = (more: string): string => `${SMALLEST}    publish: { gate: [automated]${more} }\n`;
    expect(problemsOf(without(''))).toEqual([expect.stringMatching(/^9:22 .*without a person/)]);
    expect(problemsOf(without(', without-a-person: true'))).toEqual([]);
  });

  test.each([
    ['a tab', 'version: 1\n\tmodel: x', /^2:1 /],
    ['a key twice', 'version: 1\nversion: 1\n', /2:1 /],
    ['an open bracket', 'version: [1\n', /^\d+:\d+ /],
  ])('that is no YAML is refused with the place: %s', (_, yaml, place) => {
    expect(problemsOf(yaml).join('\n')).toMatch(place);
  });

  test('points at the name of a setting that there is not, also where its value begins below', () => {
    expect(problemsOf(`${SMALLEST}limit:\n  failures: 3\nrounds: 2\n`)).toEqual([
      expect.stringMatching(/^9:1 .*“limit”/),
      expect.stringMatching(/^11:1 .*“rounds”/),
    ]);
  });

  test('with a star that YAML takes for an alias is refused, and does not stop the reading', () => {
    expect(problemsOf(`${SMALLEST}context: [*.md]\n`)).toEqual([expect.stringMatching(/^9:11 .*“\*\.md” stands for/)]);
  });

  test('whose aliases would grow beyond all bounds is refused', () => {
    const ten = (of: string): string => `[${Array.from({ length: 10 }, () => of).join(', ')}]`;
    const bomb = `a: &a ${ten('1')}\nb: &b ${ten('*a')}\nc: &c ${ten('*b')}\nd: ${ten('*c')}\n`;
    expect(problemsOf(bomb)).toHaveLength(1);
  });

  test('that is empty, or something else, is refused', () => {
    expect(problemsOf('')).toHaveLength(1);
    expect(problemsOf('hello')).toHaveLength(1);
    expect(problemsOf('- a\n- b\n')).toHaveLength(1);
  });

  test('has no names that objects inherit', () => {
    expect(problemsOf(SMALLEST.replace('agent: writer', 'agent: constructor'))).toHaveLength(1);
  });

  test('may have them as keys where a value should stand, and says so', () => {
    expect(problemsOf(SMALLEST.replace('role: write', 'role: { toString: x, valueOf: y }'))).toEqual([
      expect.stringContaining('and is a mapping'),
    ]);
  });
});

describe('the path of a deliverable', () => {
  test.each(['content/a.md', 'a.md', 'a/b/c.d.md', 'docs/.hidden.md', 'github/a.md'])('may be %s', (path) => {
    expect(isPlainPath(path)).toBe(true);
  });

  test.each([
    '',
    '/etc/passwd',
    '../a.md',
    'a/../../b.md',
    'a/./b.md',
    'a//b.md',
    'a/',
    '.github/workflows/x.yml',
    '.GitHub/x',
    '.git/config',
    'a\\b.md',
  ])('may not be “%s”', (path) => {
    expect(isPlainPath(path)).toBe(false);
  });
});
