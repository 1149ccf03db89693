/** The local model as researcher and writer: what it makes of any sources has to pass the checks that a real one has to pass. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/domain/deliverable.ts';
import { CHECKS, checkDelivery } from '../../../src/gates/checks/index.ts';
import { group } from '../../../src/local/model/grouping.ts';
import { contentOf, order, PATH, source } from '../agents/orders.ts';
import { BRIEF_PATH, entry, researching } from '../agents/research-orders.ts';
import { worked } from './worked.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/sources');
const sourcesIn = (folder: string): readonly Source[] =>
  readdirSync(join(fixtures, folder)).map((name, index) => {
    const text = readFileSync(join(fixtures, folder, name), 'utf8');
    return source(`s${index + 1}`, text, /^# (.*)$/m.exec(text)?.[1] ?? name);
  });

const GERMAN = [
  source(
    's1',
    '# Gezeitenmühlen an der Nordsee\n\n## Wie sie arbeiten\n\nEine Gezeitenmühle nutzt den Unterschied zwischen Ebbe und Flut. Bei Flut strömt das Wasser durch Tore in einen Teich, der sich hinter einem Damm füllt. Der Müller arbeitete deshalb zu wechselnden Stunden, oft auch in der Nacht.\n\n## Ihr Ende\n\nUm 1900 waren an der deutschen Küste nur noch fünf Gezeitenmühlen in Betrieb. Die Dampfmühlen konnten zu jeder Stunde mahlen und standen näher an den Märkten.',
    'Gezeitenmühlen an der Nordsee',
  ),
  source(
    's2',
    '# Die Mühle von Husum\n\nDie Mühle von Husum wurde 1742 gebaut und stand direkt am Hafen. Ihr Rad hatte einen Durchmesser von vier Metern. Im Jahr 1881 brannte das Gebäude ab und wurde nicht wieder aufgebaut.',
    'Die Mühle von Husum',
  ),
];
const FEED = [
  entry(
    's1',
    'Grid batteries pass 100 gigawatts',
    '2026-11-20',
    'Europe has installed more than 100 gigawatts of grid batteries. The largest of them stands near Leipzig.',
  ),
  entry(
    's2',
    'Why grid batteries are getting cheaper',
    '2026-11-18',
    'A grid battery built in 2026 costs half of what one cost in 2023. Makers in China sell most of the cells.',
  ),
  entry(
    's3',
    'Heat pumps in old houses',
    '2026-11-15',
    'A heat pump works in an old house when its radiators are large enough.',
  ),
  entry('s4', 'A new ferry for the Hebrides', '2026-11-21', 'The new ferry runs on batteries and carries 120 cars.'),
  entry(
    's5',
    'Wind farm repaired after storm',
    '2026-10-01',
    'The storm damaged nine turbines of the wind farm in the north.',
  ),
  entry(
    's6',
    'Batteries on rails',
    '2026-10-20',
    'Trains with batteries replace diesel trains on lines without wires.',
  ),
];

const headingsOf = (markdown: string, level: string): readonly string[] =>
  markdown.split('\n').flatMap((line) => (line.startsWith(`${level} `) ? [line.slice(level.length + 1)] : []));

describe.each([
  ['tide mills', 'How tide mills worked', sourcesIn('tide-mills')],
  ['leases', 'Leases and heartbeats', sourcesIn('leases')],
  ['one plain text', 'Rye sourdough', sourcesIn('rye')],
  ['German sources', 'Gezeitenmühlen an der Nordsee', GERMAN],
  ['a feed, without a topic', '', FEED],
  ['German sources, without a topic', '', GERMAN],
])('of %s', (_, named, sources) => {
  test('it makes a brief and an article that follows it, and no check finds a fault', async () => {
    const { first, last } = await worked({ sources, brief: { topic: named }, title: named || 'Post of the week' });
    // What the task itself says; what was chosen comes with what is delivered.
    const about = named || 'Post of the week';
    const stage = { ...order().stage, checks: CHECKS.map(({ id }) => id) };
    const faults = [
      ...(await checkDelivery(first, researching().stage, { topic: about })),
      ...(await checkDelivery(last, stage, { topic: about })),
    ].filter(({ severity }) => severity === 'fix');
    expect(faults).toEqual([]);

    const [outline, sections] = [
      headingsOf(contentOf(first, BRIEF_PATH), '###'),
      headingsOf(contentOf(last, PATH), '##'),
    ];
    expect(outline.length).toBeGreaterThan(0);
    expect(outline.filter((heading) => sections.includes(heading))).toEqual(
      sections.filter((heading) => outline.includes(heading)),
    );
    const known = first.evidence.facts.map(({ quote }) => quote);
    for (const { quote } of last.evidence.facts) expect(known).toContain(quote);
  });
});

test('of a feed, it quotes the entries that are about the topic', async () => {
  const { first } = await worked({ sources: FEED, brief: { topic: '' } });
  expect(first.topic).toBe('Grid batteries');
  expect(JSON.stringify(first.evidence.facts)).not.toContain('turbines');
});

test('it says what no passage has of the topic in words that stand together, and who it is for as a sentence', async () => {
  const sources = [
    source('s1', 'The ferry crosses the harbour twice an hour in summer. Its crew lives on the north quay.', 'Ferry'),
    source('s2', 'A ticket for the ferry costs two pounds at the quay. Children ride free on every Sunday.', 'Fares'),
    source('s3', 'Anglers had left their hooks on the steps of the pier.', 'Pier'),
  ];
  const { first } = await worked({ sources, brief: { topic: 'How the ferry keeps its promises' }, title: 'Ferry' });
  const text = contentOf(first, BRIEF_PATH);
  expect(text).toContain('Readers who want to know how the ferry keeps its promises, and where each statement comes');
  expect(text).toContain('No quoted passage has these words of the topic: keeps its promises; is it answered');
  expect(text).toContain('Open the article with this. One source speaks here.');
});

const fact = (id: string, from: string, title: string, under: string, quote: string) => ({
  id,
  source: from,
  title,
  under,
  statement: quote,
  quote,
});

test('a part is named after its source without the number before its title, and keeps abbreviations', () => {
  const facts = [
    fact('f1', 's1', '3. Ferries leave a wake', '', 'A ferry of the port makes waves.'),
    fact('f2', 's1', '3. Ferries leave a wake', '', 'The waves reach the quay in a minute.'),
    fact('f3', 's2', 'fares.md', 'Tickets', 'A ticket costs two pounds at the quay.'),
    fact('f4', 's2', 'fares.md', 'HTML', 'The page of the fares is plain.'),
  ];
  expect(group(facts, ['port']).map(({ heading }) => heading)).toEqual(['Ferries leave a wake', 'Tickets and HTML']);
});

test('a part is not named after one source where another speaks in it, too', () => {
  const facts = [
    fact('f1', 's1', 'The northern line', 'Notes', 'The northern line has two ferries.'),
    fact('f2', 's2', 'Fares of the port', 'Tickets', 'A ticket costs two pounds at the quay.'),
    fact('f3', 's2', 'Fares of the port', 'Tickets', 'Children need no ticket on Sundays.'),
    fact('f4', 's2', 'Fares of the port', 'Crews', 'A crew of four works on every ferry.'),
    fact('f5', 's2', 'Fares of the port', 'Crews', 'The crew changes at noon.'),
  ];
  const mixed = group(facts, ['ferry']).find((part) => new Set(part.facts.map(({ source: from }) => from)).size > 1);
  expect(mixed?.facts.map(({ id }) => id)).toContain('f1');
  expect(mixed?.heading).not.toBe('The northern line');
});
