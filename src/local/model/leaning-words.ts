/** Words that open a sentence and stand for something which another sentence names, by language. */
import type { Language } from '../../gates/checks/text/language.ts';

export interface LeaningWords {
  /** Stand for something that was named before. */
  readonly pronoun: RegExp;
  /** Lead on from something that was said before. */
  readonly leading: RegExp;
  /** Followed by a noun: it should have been named before. */
  readonly pointing: RegExp;
  /** Stand for several things, and are followed by what these do. */
  readonly several?: RegExp;
  /** Look like a pronoun and stand for nothing. */
  readonly empty: RegExp;
}

export const LEANING_WORDS: Partial<Record<Language, LeaningWords>> = {
  en: {
    pronoun:
      /^(it|its|they|them|their|he|she|his|her|the (?:former|latter|others)|(?:this|these|those|both|each|neither|such|the (?:other|second|third|same))(?= (?:is|are|was|were|has|have|had|does|did|can|could|may|must|will|would|should|cannot|\p{Ll}+s|\p{Ll}+ed|of|made|took|came|went|grew|fell|rose|stood|held|drew|ran)\b))\b/iu,
    leading:
      /^(however|therefore|thus|hence|moreover|furthermore|besides|instead|otherwise|nevertheless|nonetheless|as a result|consequently|in (?:this|that) (?:case|way)|for this reason|that is why|because of (?:this|that))\b/iu,
    pointing: /^(this|these|those|such(?: an?)?) (\p{Ll}[\p{L}-]+)/iu,
    several:
      /^(some|others|many|most|few|several)(?= (?:are|were|have|had|do|did|can|could|may|might|must|will|would|(?!people|men|women|children|\p{Ll}+s\b)\p{Ll}+ (?:twice|once|too|again|never|always|often|late|early|in|on|at|by|to|for|from|with|without|the|a|an|no|it|them|their))\b)/iu,
    empty:
      /^(?:it (?:is|was|has been|seems|appears|takes|took|follows|may be|can be|would be) [^.]*\b(?:that|to|whether|when|who|how|before|for)\b|this (?:article|page|post|text|piece|section|guide|brief)\b)/iu,
  },
  de: {
    pronoun:
      /^(es|er|sie|dies|dieser|dieses|diese|jener|jene|beide|beides|solche|letztere[rs]?|erstere[rs]?)(?= (?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|muss|müssen|\p{Ll}+t|\p{Ll}+te|\p{Ll}+ten)\b)/iu,
    leading:
      /^(jedoch|deshalb|daher|darum|deswegen|trotzdem|dennoch|außerdem|stattdessen|folglich|somit|dadurch|damit)\b/iu,
    pointing: /^(diese[rsnm]?|solche[rsnm]?|jene[rsnm]?) (\p{Lu}[\p{L}-]+)/iu,
    empty: /^(?:es (?:gibt|gab|geht|ging|braucht|handelt|ist|war) |dieser (?:artikel|text|beitrag)\b)/iu,
  },
  fr: {
    pronoun:
      /^(il|elle|ils|elles|cela|ceci|ça|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière|certaine?s(?= \p{Ll}+(?:ent|ont)\b))(?= \p{L})/iu,
    leading:
      /^(cependant|toutefois|pourtant|ainsi|donc|par conséquent|c'est pourquoi|en revanche|de plus|en outre|néanmoins)\b/iu,
    pointing: /^(cet?|cette|ces|un tel|une telle|de tels|de telles) (\p{Ll}[\p{L}-]+)/iu,
    empty: /^(?:il (?:y a|y avait|faut|fallait|est|était|s'agit|suffit|arrive|reste) |cet article\b|ce texte\b)/iu,
  },
};
