/** Articles as a careful writer would write them: paraphrased, joined, compared. False alarms would cost a round each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scoreOf } from '../../../src/domain/deliverable.ts';
import { CHECKS, checkDelivery } from '../../../src/gates/checks/index.ts';
import { claim, connection, deliveredBy, order, scripted, source, written } from '../agents/orders.ts';

const fixture = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures/sources', path), 'utf8');
const opinion = (text: string) => ({ text, kind: 'opinion', facts: [] });

async function report(
  topic: string,
  sources: ReturnType<typeof source>[],
  quotes: readonly (readonly [string, string])[],
  sections: unknown,
  title: string,
  description: string,
) {
  const stage = { ...order().stage, checks: CHECKS.map(({ id }) => id) };
  const facts = quotes.map(([from, quote], index) => ({ id: `x${index}`, source: from, statement: quote, quote }));
  const of = order({ stage, title: topic, brief: { topic }, sources });
  const delivered = deliveredBy(
    await written(of, scripted({ facts: { facts }, article: { title, description, tags: ['mills'], sections } })),
  );
  expect(delivered.counts.dropped).toBe(0);
  const findings = await checkDelivery(delivered, stage, { topic });
  return {
    findings: findings.map(({ check, severity, line, message }) => `${severity} ${check} ${line}: ${message}`),
    score: scoreOf(findings),
  };
}

test('English', async () => {
  const sources = [
    source('s1', fixture('tide-mills/how-they-worked.md'), 'How tide mills worked'),
    source('s2', fixture('tide-mills/decline.md'), 'The decline of tide mills'),
  ];
  const quotes = [
    ['s1', 'It stands on the shore of an estuary, behind a dam that closes off a creek or a bay.'],
    ['s1', 'When the tide turns, the weight of the water in the pond presses the gates shut.'],
    ['s1', 'The miller then waits until the sea has fallen below the wheel, which takes about three hours.'],
    ['s1', 'A mill of this kind can work for about five hours on each tide.'],
    [
      's1',
      'Because there are two tides a day, and because they come some fifty minutes later every day, the miller had to work at all hours of the night.',
    ],
    ['s1', 'A pair of stones ground about **four bushels of wheat an hour**.'],
    ['s2', 'Around 1800 there were more than 200 tide mills on the coasts of Britain.'],
    ['s2', 'By 1900 fewer than 30 were still at work.'],
    ['s2', 'Two causes explain the fall.'],
    ['s2', 'However, coal was dear in the west, and some tide mills there lasted until the 1930s.'],
    ['s2', 'Mill ponds silt up, and digging them out cost a miller several weeks of income every year.'],
    [
      's2',
      'Woodbridge in Suffolk has ground flour for visitors since 2012, and Eling near Southampton reopened after a long repair.',
    ],
    [
      's2',
      'The Rance power station in Brittany, opened in 1966, uses the same idea: it holds the tide behind a barrage and lets it out through 24 turbines.',
    ],
  ] as const;
  const sections = [
    {
      heading: '',
      paragraphs: [
        [
          connection('For centuries the sea did the work of an engine on the coasts of Britain.'),
          claim('A tide mill stood behind a dam that cut a creek or bay off from the estuary.', 'f1'),
          connection('Two questions lead through this article: how did such a mill work, and why did it vanish?'),
        ],
      ],
    },
    {
      heading: 'Two Tides a Day',
      paragraphs: [
        [
          claim(
            'Nobody had to close the gates: once the tide turned, the water in the pond did so by its weight.',
            'f2',
          ),
          claim('Then the miller waited, for roughly 3 hours, until the sea was below the wheel.', 'f3'),
          claim(
            'With five hours of work on each of the two daily tides, he could grind for a good part of the day.',
            'f4',
            'f5',
          ),
          claim('Since high water comes about 50 minutes later each day, some of that work fell into the night.', 'f5'),
          claim('One pair of stones turned out about 4 bushels of wheat an hour.', 'f6'),
        ],
      ],
    },
    {
      heading: 'Why British mills went silent',
      paragraphs: [
        [
          claim(
            'In 1800, more than 200 tide mills stood on British coasts; by 1900 fewer than thirty were working.',
            'f7',
            'f8',
          ),
          claim('The fall had two causes.', 'f9'),
          connection('The first is steam, the second is mud.'),
          claim('In the west, where coal was expensive, a few mills kept going until the 1930s.', 'f10'),
          claim('Digging out the silted ponds cost a miller several weeks of income each year.', 'f11'),
        ],
      ],
    },
    {
      heading: 'What is left',
      paragraphs: [
        [
          claim(
            'Visitors can watch flour being ground at Woodbridge, in Suffolk, and Eling is open again, too.',
            'f12',
          ),
          claim(
            'In Brittany, the power station on the Rance has used the same idea since 1966, with 24 turbines.',
            'f13',
          ),
          opinion('That is perhaps the finest compliment to the millers of old.'),
          connection('Those who want to see one at work can still do so at Woodbridge.'),
        ],
      ],
    },
  ];
  const { findings, score } = await report(
    'Tide mills in Britain',
    sources,
    quotes,
    sections,
    'How Britain’s tide mills worked, and why they vanished',
    'A dam, a pond and two tides a day: how tide mills worked, why most of them closed by 1900, and what is left.',
  );
  expect(findings).toEqual([]);
  expect(score).toBe(100);
});

test('German', async () => {
  const text = [
    'Um 1800 gab es an den Küsten Großbritanniens mehr als 200 Gezeitenmühlen.',
    'Im Jahr 1900 waren weniger als 30 in Betrieb.',
    'Am 12. März 1966 wurde das Kraftwerk an der Rance eröffnet; es hat 24 Turbinen.',
    'Der Müller wartet etwa drei Stunden, bis das Meer unter das Rad gefallen ist.',
    'Eine Mühle kostete 1.200 Pfund.',
  ];
  const quotes = text.map((quote) => ['s1', quote] as const);
  const sections = [
    {
      heading: '',
      paragraphs: [
        [
          connection('Wer heute an die Küste fährt, der sieht von ihnen nicht mehr viel.'),
          claim('Mehr als zweihundert dieser Mühlen standen um 1800 an den britischen Küsten.', 'f1'),
          claim('Im Jahr 1900 arbeiteten von ihnen keine dreißig mehr.', 'f2'),
          claim('Nach der Flut muss der Besitzer rund 3 Stunden Geduld haben, ehe das Rad frei steht.', 'f4'),
          claim('Der Bau schlug mit 1200 Pfund zu Buche.', 'f5'),
        ],
      ],
    },
    {
      heading: 'Was davon geblieben ist',
      paragraphs: [
        [
          claim('Das Kraftwerk an der Rance arbeitet seit März 1966 mit 24 Turbinen nach demselben Prinzip.', 'f3'),
          opinion('Das ist vielleicht die schönste Form der Erinnerung an das alte Handwerk.'),
        ],
      ],
    },
  ];
  const { findings } = await report(
    'Gezeitenmühlen',
    [source('s1', text.join('\n\n'), 'Mühlen am Meer')],
    quotes,
    sections,
    'Wie das Meer die Mühlen trieb',
    'Was Gezeitenmühlen waren, wie sie arbeiteten und was von ihnen geblieben ist.',
  );
  expect(findings).toEqual([
    expect.stringMatching(/^consider length/),
    expect.stringMatching(/^consider readability.*this is German/),
  ]);
});
