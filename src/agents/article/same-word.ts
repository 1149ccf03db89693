/** Which words count as one, however they are spelt and inflected. Pure. English has rules here; other languages keep to the letter. */

import { comparable } from './typography.ts';

/** In their order, small letters, without accents and possessives. */
export const wordsIn = (text: string): readonly string[] =>
  comparable(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/'s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Colour and color, travelling and traveling, organise and organize, centre and center. */
const spelt = (word: string): string =>
  word
    .replace(/(\p{L})\1/gu, '$1')
    .replace(/(?<=\p{L}{2})our/u, 'or')
    .replace(/(?<=\p{L}{2}[iy])s(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/u, 'z')
    .replace(/tre(?=s?$)/u, 'ter')
    .replace(/ae|oe/gu, 'e');

const IRREGULAR = new Map(
  `be is are was were been being am/have has had having/do does did done/go goes went gone/begin began begun/break broke broken
  bring brought/build built/burn burnt/buy bought/catch caught/choose chose chosen/come came/draw drew drawn/drive drove driven
  eat ate eaten/fall fell fallen/feed fed/feel felt/find found/fly flew flown/forget forgot forgotten/freeze froze frozen/get got gotten
  give gave given/grind ground/grow grew grown/hold held/keep kept/know knew known/lay laid/lead led/learn learnt/leave left/lend lent
  light lit/lose lost/make made/mean meant/meet met/pay paid/read/ride rode ridden/ring rang rung/rise rose risen/run ran
  say said/see saw seen/sell sold/send sent/shine shone/show shown/sing sang sung/sink sank sunk/sit sat/sleep slept/speak spoke spoken
  spend spent/stand stood/steal stole stolen/strike struck/swim swam swum/take took taken/teach taught/tell told/think thought
  throw threw thrown/understand understood/wear wore worn/win won/write wrote written/child children/foot feet/man men/woman women
  mouse mice/tooth teeth/good better best/bad worse worst`
    .split(/\/|\n\s*/)
    .flatMap((family) => family.split(' ').map((word) => [word, family] as const)),
);

const SHORTEST = 3;

/** What the word may be a form of, itself among it. */
function basesOf(word: string): readonly string[] {
  const own = [word, spelt(word)].flatMap((base) => [
    base,
    base.replace(/(?:ies|ied|ier|iest|ily)$/, 'y'),
    base.replace(/(?:s|(?<=e)(?:d|r|st))$/, ''),
    base.replace(/(?:es|ed|er|est|ing|ly|al)$/, ''),
    base.replace(/(?:ing|able|ation|ion)$/, 'e'),
    base.replace(/(?:ation|ion|ment|ness)s?$/, ''),
    base.replace(/ings$/, ''),
  ]);
  const bases = [word, ...own.filter((base) => base.length >= SHORTEST)];
  return [...bases, ...bases.flatMap((base) => IRREGULAR.get(base) ?? [])];
}

export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const bases = new Set(basesOf(one));
  return basesOf(other).some((base) => bases.has(base));
}
