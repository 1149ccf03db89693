/** Words that turn what a sentence says, in English, German and French. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Of the two words of a French negation the first. */
export const NEGATIONS = words(`
  not no never none nobody nothing nowhere neither nor cannot without hardly scarcely seldom
  nicht nie niemals niemand nichts nirgends weder ohne kaum selten
  ne jamais aucun aucune sans guère`);

/** Each side has every form that a text may have. */
export const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = `
  more | less fewer
  most | least fewest
  rise rises rose risen rising increase increases increased increasing grow grows grew grown growing | fall falls fell fallen falling decrease decreases decreased decreasing shrink shrinks shrank decline declines declined
  higher highest high | lower lowest low
  larger largest bigger biggest large | smaller smallest small
  longer longest | shorter shortest
  faster fastest quicker fast | slower slowest slow
  earlier earliest | later latest
  before | after
  above | below beneath
  over | under
  cheaper cheapest cheap | dearer dearest dear costlier expensive
  warmer warmest warm hotter hot | colder coldest cold cooler cool
  older oldest | younger youngest newer newest
  stronger strongest strong | weaker weakest weak
  better best | worse worst
  opens open opened opening | shuts shut closes closed close shutting closing
  gains gained gain | loses lost lose losing
  always | never
  all every | none no
  first | last
  with | without
  wet | dry
  heavier heaviest heavy | lighter lightest light
  deeper deepest | shallower shallowest shallow
  north northern | south southern
  east eastern | west western
  export exports exported | import imports imported
  allowed allows allow permits permitted | forbidden forbids forbid banned bans
  succeeded succeeds success | failed fails failure
  mehr | weniger
  steigt stiegen stieg steigen wächst wuchs gestiegen | sinkt sank sinken fällt fiel gesunken gefallen
  höher höchste hoch | niedriger niedrigste niedrig tiefer
  größer größte größeren | kleiner kleinste kleineren
  länger | kürzer
  schneller | langsamer
  früher | später
  vor | nach
  über | unter
  billiger | teurer
  wärmer warm | kälter kalt
  immer | nie niemals
  mit | ohne
  plus | moins
  augmente augmenté augmenta monte monté hausse | diminue diminué diminua baisse baissé
  supérieur supérieure | inférieur inférieure
  avant | après
  toujours | jamais
  avec | sans
  chaud chaude | froid froide`
  .trim()
  .split('\n')
  .map((line) => {
    const [one = '', other = ''] = line.split('|');
    return [one.trim().split(/\s+/), other.trim().split(/\s+/)] as const;
  });

export const STRONG = words(`
  all every everyone always most must only proves proved certain certainly definitely guarantees guaranteed entirely completely whole will
  alle alles jeder jede jedes immer muss stets sicher beweist ganz völlig
  tous toutes toujours doit prouve certainement entièrement`);

export const WEAK = words(`
  some few may might could can often sometimes several usually probably perhaps partly suggests suggested likely many occasionally
  manche einige wenige kann könnte dürfte oft manchmal vermutlich wahrscheinlich teilweise meist viele
  certains certaines quelques peut pourrait parfois souvent probablement plusieurs partiellement`);
