/** The sentences that the local model says itself, around those of the sources: they lead on and state nothing. */
import { type Language, languageOf } from '../../gates/checks/text/language.ts';
import { inWords } from './wording.ts';

export interface Connecting {
  /** What the article is about. */
  readonly opening: (topic: string) => string;
  /** What it rests on. */
  readonly basis: (sources: number) => string;
  readonly description: (title: string, sources: number) => string;
  /** Before a section of another source than the last one; the turns go round. */
  readonly turns: readonly string[];
  readonly closing: { readonly heading: string; readonly before: string; readonly after: string };
  /** Of sections that have no subject of their own: the only one, those of points and rows, any. */
  readonly headings: { readonly only: string; readonly points: readonly string[]; readonly further: readonly string[] };
  /** Joins two headings. */
  readonly and: string;
}

const ENGLISH: Connecting = {
  opening: (topic) => (/\?$/.test(topic) ? `This article asks: ${topic}` : `This article looks at ${topic}.`),
  basis: (sources) =>
    sources === 1
      ? 'All of it comes from one source, and every claim has a footnote with the words that carry it.'
      : `All of it comes from ${inWords(sources)} sources, and every claim has a footnote with the words that carry it.`,
  description: (title, sources) =>
    `${title}: drawn from ${inWords(sources)} ${sources === 1 ? 'source' : 'sources'}, with a quote for every claim.`,
  turns: [
    'Here another source takes over.',
    'A further source goes on from here.',
    'The next passages come from elsewhere.',
  ],
  closing: {
    heading: 'In closing',
    before: 'A last point to take away.',
    after: 'The footnotes lead back to the full text for anyone who wants to read on.',
  },
  headings: {
    only: 'From the sources',
    points: ['Point by point', 'One by one'],
    further: ['Further points', 'More from the sources', 'One thing more', 'Besides'],
  },
  and: 'and',
};

const GERMAN: Connecting = {
  opening: (topic) =>
    /\?$/.test(topic) ? `Die Frage dieses Artikels: ${topic}` : `Das Thema dieses Artikels: ${topic}.`,
  basis: () => 'Jede Aussage steht so in einer der Quellen, und ihre Fußnote nennt die Worte.',
  description: (title) => `${title}: aus den Quellen zusammengestellt, mit einem Zitat zu jeder Aussage.`,
  turns: ['Eine andere Quelle führt das weiter.', 'Hier spricht eine weitere Quelle.'],
  closing: {
    heading: 'Zum Schluss',
    before: 'Ein letzter Punkt.',
    after: 'Die Fußnoten führen zum ganzen Text zurück, für alle, die weiterlesen wollen.',
  },
  headings: {
    only: 'Aus den Quellen',
    points: ['Punkt für Punkt', 'Im Einzelnen'],
    further: ['Was noch dazugehört', 'Mehr aus den Quellen', 'Noch ein Punkt', 'Außerdem'],
  },
  and: 'und',
};

const FRENCH: Connecting = {
  opening: (topic) =>
    /\?$/.test(topic) ? `La question de cet article : ${topic}` : `Le sujet de cet article : ${topic}.`,
  basis: () => 'Chaque affirmation se trouve ainsi dans une des sources, et sa note en donne les mots.',
  description: (title) => `${title} : d’après les sources, avec une citation pour chaque affirmation.`,
  turns: ['Une autre source prend le relais.', 'Une source de plus complète le tableau.'],
  closing: {
    heading: 'Pour finir',
    before: 'Un dernier point.',
    after: 'Les notes mènent au texte entier, pour qui veut lire la suite.',
  },
  headings: {
    only: 'Dans les sources',
    points: ['Point par point', 'Dans le détail'],
    further: ['Et encore', 'D’autres passages', 'Un point de plus', 'En outre'],
  },
  and: 'et',
};

const IN: Partial<Record<Language, Connecting>> = { en: ENGLISH, de: GERMAN, fr: FRENCH };

/** In the language of the text; in English where it has none that is known here. */
export const connectingFor = (text: string): Connecting => IN[languageOf(text) ?? 'en'] ?? ENGLISH;
