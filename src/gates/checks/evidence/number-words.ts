/** Numbers that are written as words. */
import type { Language } from '../text/language.ts';

const UNITS: Readonly<Record<Language, string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  pt: 'dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove',
};

const TENS: Readonly<Record<Language, string>> = {
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
  de: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  fr: 'vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix',
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  it: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
  nl: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  pt: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
};

/** By what a word multiplies the number before it. A “billion” of German, French, Dutch and Spanish is a million millions. */
const SCALES: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: { hundred: 1e2, thousand: 1e3, million: 1e6, millions: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12, dozen: 12 },
  de: {
    hundert: 1e2,
    tausend: 1e3,
    tsd: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
    dutzend: 12,
  },
  fr: { cent: 1e2, cents: 1e2, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billions: 1e12 },
  es: { cien: 1e2, cientos: 1e2, mil: 1e3, millón: 1e6, millones: 1e6, billones: 1e12 },
  it: { cento: 1e2, mila: 1e3, mille: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9 },
  nl: { honderd: 1e2, duizend: 1e3, miljoen: 1e6, miljard: 1e9, biljoen: 1e12 },
  pt: { cem: 1e2, mil: 1e3, milhão: 1e6, milhões: 1e6, bilhões: 1e9 },
};

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** Words that say a number without being one: they carry a number of a claim, and none is asked of them. */
export const IMPLIED: Readonly<Record<string, number>> = {
  no: 0,
  none: 0,
  nobody: 0,
  nothing: 0,
  zero: 0,
  null: 0,
  a: 1,
  an: 1,
  one: 1,
  once: 1,
  single: 1,
  sole: 1,
  ein: 1,
  eine: 1,
  einmal: 1,
  un: 1,
  une: 1,
  uno: 1,
  una: 1,
  een: 1,
  um: 1,
  uma: 1,
  both: 2,
  pair: 2,
  couple: 2,
  double: 2,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  beide: 2,
  beiden: 2,
  zweimal: 2,
  doppelt: 2,
  verdoppelt: 2,
  twin: 2,
  either: 2,
  dual: 2,
  triple: 3,
  tripled: 3,
  trebled: 3,
  thrice: 3,
  dreimal: 3,
  quadrupled: 4,
  quarter: 0.25,
  quarters: 0.25,
  half: 0.5,
  halved: 0.5,
  halves: 0.5,
  halb: 0.5,
  hälfte: 0.5,
  viertel: 0.25,
  dozen: 12,
  fortnight: 14,
  century: 100,
  decade: 10,
  jahrhundert: 100,
  jahrzehnt: 10,
};

/** Adverbs that are numbers. */
const TIMES: Readonly<Record<string, number>> = { twice: 2, thrice: 3, zweimal: 2, dreimal: 3, viermal: 4, fünfmal: 5 };

const listed = (words: string, from: number, step: number): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index * step]);

const COMPOUND_GERMAN = listed(UNITS.de, 2, 1)
  .slice(0, 8)
  .concat([['ein', 1]])
  .flatMap(([unit, small]) =>
    listed(TENS.de, 20, 10).map(([tens, large]): [string, number] => [`${unit}und${tens}`, small + large]),
  );

export interface NumberLexicon {
  readonly plain: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
}

const lexiconOf = (language: Language): NumberLexicon => ({
  plain: new Map([
    ...listed(UNITS[language], 2, 1),
    ...listed(TENS[language], 20, 10),
    ...(language === 'de' ? COMPOUND_GERMAN : []),
    ...Object.entries(TIMES).filter(([word]) => (language === 'de') === word.endsWith('mal')),
  ]),
  scales: new Map(Object.entries(SCALES[language])),
  ordinals: new Map(language === 'en' ? listed(ORDINALS, 1, 1) : []),
});

const LEXICONS = new Map<Language, NumberLexicon>();

/** Built when a text of the language is met for the first time. */
export function numberLexicon(language: Language): NumberLexicon {
  const known = LEXICONS.get(language) ?? lexiconOf(language);
  LEXICONS.set(language, known);
  return known;
}
