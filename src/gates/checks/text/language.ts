/**
 * Which language a text is in, by the share of its most common small words. Only those languages that a rule here knows
 * something about; anything else, and what is too short to tell, is null: rules then keep quiet.
 */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

const SMALL_WORDS: Readonly<Record<Language, string>> = {
  en: 'the of and to in is that for it was on are as with his they at be this from have or by one had not but what all were when we there can an which their said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make than been its who now my made over did down only way find use may long little very after our most you',
  de: 'der die das und ist nicht ein eine einer einem einen zu den von mit sich auf für dem des im auch es an werden aus er hat dass sie nach wird bei noch wie um war haben nur oder aber vor zur bis mehr durch man wenn kann am sein dann schon was als',
  fr: 'le la les des et est un une du de que qui dans en pour pas au sur se par plus avec ce il sont ne cette ou mais comme on aux elle son ses leur deux été même nous vous ont',
  es: 'el la los las de que y en un una es por con no para se su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también hasta hay donde desde',
  it: 'il la le lo gli di che e un una in per non è con del della dei si da sono al alla come più ma anche nel nella o ha se questo delle dal dalla i',
  nl: 'de het een van en is dat op te in voor met niet zijn aan er om ook als maar bij door naar uit dan nog wordt worden over hij zij deze heeft werd kan die',
  pt: 'o a os as de que e do da em um uma para é com não por mais dos das no na se como mas foi ao ele sua ou ser quando muito nos já também só pelo pela até isso',
};

const SETS = LANGUAGES.map((language) => ({ language, words: new Set(SMALL_WORDS[language].split(' ')) }));

/** Whether the word is one of the most common small words of a language known here. */
export const isSmallWord = (word: string): boolean => SETS.some(({ words }) => words.has(word.toLowerCase()));

/** At least this share of the words must be small words of the language, and clearly more than of any other. */
const SHARE = 0.2;
const LEAD = 1.25;
const FEWEST_WORDS = 12;

export function languageOf(text: string): Language | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const [first, second] = SETS.map((set) => ({
    language: set.language,
    share: words.filter((word) => set.words.has(word)).length / words.length,
  })).toSorted((one, other) => other.share - one.share);
  if (first === undefined || first.share < SHARE || first.share < (second?.share ?? 0) * LEAD) return null;
  return first.language;
}

export const nameOf = (language: Language): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
