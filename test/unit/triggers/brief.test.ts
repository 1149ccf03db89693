import { describe, expect, test } from 'vitest';
import { readBrief } from '../../../src/triggers/brief.ts';

const FORM = `### Topic

How tide mills work

### Sources

- docs/tides.md
- docs/mills.md

### Audience

_No response_
`;

const sourcesOf = (...lines: readonly string[]): readonly string[] =>
  readBrief('Tide mills', ['### Sources', '', ...lines].join('\n')).sources;

describe('a brief', () => {
  test('is read from an issue form as GitHub renders it', () => {
    expect(readBrief('Tide mills', FORM)).toEqual({
      topic: 'How tide mills work',
      sources: ['docs/tides.md', 'docs/mills.md'],
      audience: '',
      skills: [],
      notes: '',
    });
  });

  test('is the same with the line ends of Windows', () => {
    expect(readBrief('Tide mills', FORM.replaceAll('\n', '\r\n'))).toEqual(readBrief('Tide mills', FORM));
  });

  test('is read from headings that a person wrote by hand, of any level and case', () => {
    const body = '# TOPIC\nMills\n\n## sources:\n* a.md\n\n#### Audience ####\nChildren';
    expect(readBrief('Title', body)).toEqual({
      topic: 'Mills',
      sources: ['a.md'],
      audience: 'Children',
      skills: [],
      notes: '',
    });
  });

  test('takes the title for the topic when there is none, or none was given', () => {
    expect(readBrief('  Tide mills ', '').topic).toBe('Tide mills');
    expect(readBrief('Tide mills', '### Topic\n\n_No response_\n').topic).toBe('Tide mills');
    expect(readBrief('', '').topic).toBe('');
  });

  test('has no topic where signs alone ask the agent to find one, whatever the title says', () => {
    expect(readBrief('Post of the week', '### Topic\n\n?\n\n### Sources\n\n- a.md').topic).toBe('');
  });

  test('has no sources where the form has none', () => {
    expect(readBrief('Tide mills', '### Sources\n\n_No response_').sources).toEqual([]);
  });

  test.each([
    ['a bare path', 'docs/a.md', 'docs/a.md'],
    ['a dash', '- docs/a.md', 'docs/a.md'],
    ['a star', '* docs/a.md', 'docs/a.md'],
    ['a plus', '+ docs/a.md', 'docs/a.md'],
    ['a number', '1. docs/a.md', 'docs/a.md'],
    ['a number with a bracket', '12) docs/a.md', 'docs/a.md'],
    ['a box', '- [ ] docs/a.md', 'docs/a.md'],
    ['a ticked box', '- [x] docs/a.md', 'docs/a.md'],
    ['an indented item', '    - docs/a.md', 'docs/a.md'],
    ['backticks', '- `docs/a.md`', 'docs/a.md'],
    ['angle brackets', '- <https://example.org/a>', 'https://example.org/a'],
    ['a link', '- [Notes](docs/a.md)', 'docs/a.md'],
    ['a link with a title', '- [Notes](docs/a.md "About tides")', 'docs/a.md'],
    ['a link in angle brackets', '- [Notes](<docs/a.md>)', 'docs/a.md'],
    ['a link with an escaped space', '- [Notes](docs/my%20notes.md)', 'docs/my notes.md'],
    ['a link with a space in angle brackets', '- [Notes](<docs/my notes.md> "Mine")', 'docs/my notes.md'],
    ['a link with a lone percent sign', '- [Notes](docs/100%.md)', 'docs/100%.md'],
    ['a link to a page, escaped as it is', '- [Notes](https://example.org/a%20b)', 'https://example.org/a%20b'],
    ['white space around it', '   docs/a.md  ', 'docs/a.md'],
  ])('finds a source behind %s', (_, line, source) => {
    expect(sourcesOf(line)).toEqual([source]);
  });

  test('names each source once, those of the issue before those of the workflow', () => {
    const body = '### Sources\n\n- b.md\n\n- a.md\n- b.md\n';
    expect(readBrief('Title', body, ['a.md', 'c.md']).sources).toEqual(['b.md', 'a.md', 'c.md']);
  });

  test('keeps what stands before the first heading, and sections it doesn’t know, as notes', () => {
    const body = 'Please hurry.\n\n### Topic\nMills\n\n### Tone\nFriendly\n\n### Empty\n\n### Skipped\n_No response_';
    expect(readBrief('Title', body).notes).toBe('Please hurry.\n\nTone: Friendly');
  });

  test.each([
    ['with commas', 'data, Writing', ['data', 'writing']],
    ['as a list', '- `data`\n- writing\n- data', ['data', 'writing']],
    ['not at all', '_No response_', []],
  ])('names skills %s', (_, text, skills) => {
    expect(readBrief('Title', `### Skills\n\n${text}`).skills).toEqual(skills);
  });

  test('has none of the form’s other fields among its notes', () => {
    const body = '### Topic\n\nMills\n\n### Due\n\n2026-12-31\n\n### Workflow\n\nblog\n\n### Priority\n\nhigh';
    expect(readBrief('Title', body).notes).toBe('');
  });

  test('of an empty issue is its title', () => {
    expect(readBrief('Tide mills', '')).toEqual({
      topic: 'Tide mills',
      sources: [],
      audience: '',
      skills: [],
      notes: '',
    });
  });
});
