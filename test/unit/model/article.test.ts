/** The local model as writer: how it puts passages together, in which language, and what it keeps of earlier remarks. */
import { describe, expect, test } from 'vitest';
import type { Part } from '../../../src/agents/role.ts';
import { partsText } from '../../../src/engine/prompt.ts';
import { article } from '../../../src/local/model/article.ts';
import { blocksOf } from '../../../src/local/model/blocks.ts';
import { chosenFacts } from '../../../src/local/model/facts.ts';

const data = (name: string, text: string, reference?: string): Part => ({
  kind: 'data',
  heading: name,
  name,
  text,
  ...(reference === undefined ? {} : { reference }),
});
const blocks = (...parts: readonly Part[]) => blocksOf(partsText(parts));

const factsOf = (...statements: readonly string[]): Part =>
  data(
    'facts',
    statements
      .map((quote, index) =>
        JSON.stringify({ id: `f${index + 1}`, source: 's1', title: 'Tea', under: 'Tea', statement: quote, quote }),
      )
      .join('\n'),
  );
const ENGLISH = factsOf(
  'Green tea is steamed soon after it was picked.',
  'The leaf stays green for the whole of a year.',
  'Water that boils makes the tea bitter in a minute.',
  'Soft water is better for it than hard water.',
  'A tin in a cool place keeps the smell of the leaf.',
  'The smell is gone after the two months of a summer.',
);
const GERMAN = factsOf(
  'Der grüne Tee wird nach der Ernte mit Dampf erhitzt.',
  'Das Blatt bleibt so für das ganze Jahr grün.',
  'Kochendes Wasser macht den Tee in einer Minute bitter.',
  'Weiches Wasser ist für den Tee besser als hartes.',
  'Eine Dose an einem kühlen Ort hält den Geruch der Blätter.',
  'Der Geruch ist nach den zwei Monaten eines Sommers fort.',
);

const written = (facts: Part, ...remembered: readonly object[]) => {
  const parts = [data('topic', 'Green tea'), facts];
  const told = remembered.map((row) => JSON.stringify(row)).join('\n');
  const { sections } = article(blocks(...parts, ...(told === '' ? [] : [data('remembered', told)])));
  const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flat());
  return {
    headings: sections.map(({ heading }) => heading),
    claims: sentences.filter(({ kind }) => kind === 'claim').map(({ text }) => text),
    own: sentences.filter(({ kind }) => kind !== 'claim').map(({ text }) => text),
  };
};

const BASIS = 'All of it comes from one source, and every claim has a footnote with the words that carry it.';

describe('what the writer says itself', () => {
  test('is in the language of the sources', () => {
    expect(written(ENGLISH)).toMatchObject({ own: expect.arrayContaining([BASIS]) });
    const { headings, own } = written(GERMAN);
    expect(headings.at(-1)).toBe('Zum Schluss');
    expect(own.join(' ')).not.toMatch(/\b(?:the|article|claim)\b/);
  });

  test('is what a person had put in its place before, however many sources there are', () => {
    const before = BASIS.replace('one source', 'three sources');
    const after = 'Every passage is quoted at the end.';
    const { own } = written(ENGLISH, { by: 'grace', before, after, link: 'https://x.example' });
    expect(own).toContain(after);
    expect(own).not.toContain(BASIS);
  });

  test('has the heading that a person had asked for before', () => {
    const said = 'Please rename the section “In closing” to “To end with”.';
    const { headings } = written(ENGLISH, { by: 'grace', said, link: 'https://x.example' });
    expect(headings.at(-1)).toBe('To end with');
  });

  test('is not said where a person had removed it before', () => {
    const quoted = 'A last point to take away.';
    const { own } = written(ENGLISH, { by: 'grace', said: 'Please remove this sentence.', quoted });
    expect(own).not.toContain(quoted);
  });

  test('opens with no claim that leans on one before it', () => {
    const leaning = factsOf(
      'It was bred from green tea, and green tea alone.',
      'The leaf stays green for the whole of a year.',
      'Soft water is better for it than hard water.',
    );
    expect(written(leaning).claims[0]).toBe('The leaf stays green for the whole of a year.');
  });

  test('leaves claims alone, whatever was said of others', () => {
    const { claims } = written(ENGLISH);
    const remarks = claims.map((before) => ({ by: 'grace', before, after: 'Tea is coffee.' }));
    expect(written(ENGLISH, ...remarks).claims).toEqual(claims);
  });
});

describe('the passages that are chosen', () => {
  const source = (text: string, id = 's1'): Part => data('source', `Title: Text ${id}\n\n${text}`, id);
  const chosen = async (topic: string, ...sources: readonly Part[]): Promise<readonly string[]> =>
    (await chosenFacts(blocks(data('topic', topic), ...sources))).map(({ quote }) => quote);

  test('go on in the words of their source, so that what leans has something to lean on', async () => {
    const text = [
      'Two electric ferries began to cross the harbour on Monday. Each carries 120 people and 20 cars.',
      'They leave the north quay at every full hour.',
      'Charging takes nine minutes at the north quay of the port.',
      'The ferries replace a ship that was built in Bergen.',
    ].join('\n\n');
    const quotes = await chosen('Electric ferries', source(text));
    expect(quotes[1]).toBe('Each carries 120 people and 20 cars.');
    // At the beginning of a paragraph nothing is before it.
    expect(quotes).not.toContain('They leave the north quay at every full hour.');
  });

  test('say nothing of who wrote the document, and when', async () => {
    const text = 'Authors: Priya Nair and Tom Oakes. The checkout was down for 47 minutes on the third of March.';
    expect(await chosen('Checkout', source(text))).toEqual([
      'The checkout was down for 47 minutes on the third of March.',
    ]);
  });

  test('come from no source that has nothing to do with the topic, where the others have all of it', async () => {
    const sources = [
      source('Electric ferries cross the harbour since Monday morning.', 's1'),
      source('Electric ferries cost the port seven million pounds each.', 's2'),
      source('Anglers had left their hooks on the steps of the quay.', 's3'),
    ];
    expect(await chosen('Electric ferries', ...sources)).toHaveLength(2);
    expect(await chosen('Electric ferries and harbour seals', ...sources)).toHaveLength(3);
  });

  test('call for no attention, and lean on nothing behind such a call', async () => {
    const text = [
      'The crossing of the harbour takes nine minutes in all weathers.',
      'Two crews share the ferry, one by day and one by night.',
      'A bell on the quay calls the last passengers of the evening.',
      'Note: This does not cancel crossings that have begun.',
      '(Note that dogs ride free on the lower deck of the ferry.)',
      'Alternatively, take the bridge to the south of the harbour.',
    ].join('\n\n');
    const facts = await chosenFacts(blocks(data('topic', 'Crossing the harbour'), source(text)));
    expect(facts.map(({ statement }) => statement)).toEqual([
      'The crossing of the harbour takes nine minutes in all weathers.',
      'Two crews share the ferry, one by day and one by night.',
      'A bell on the quay calls the last passengers of the evening.',
      'Dogs ride free on the lower deck of the ferry.',
    ]);
  });

  test('in German lean on nothing either', async () => {
    const text = [
      'Die Gemeinde hat im Frühjahr zwölf Gräben angestaut.',
      'Sie fürchten, dass die Wiesen nicht mehr befahrbar sind.',
      'Die Kosten von 18.000 Euro trägt in diesem Jahr das Land.',
      'Kraniche brüten seit dem Anstau wieder in dem Moor.',
      'Der Wasserstand stieg binnen sechs Wochen um 40 Zentimeter.',
    ].join('\n\n');
    expect(await chosen('Moor', source(text))).not.toContain(
      'Sie fürchten, dass die Wiesen nicht mehr befahrbar sind.',
    );
  });
});
