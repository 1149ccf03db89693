/** What may be waited for: any check but our own, which is green only once everything else is. */
import { OWN_CHECK } from '../../domain/awaited.ts';
import { pathWords, quoted } from '../words.ts';
import { type Broken, list, type Path } from './content.ts';

export const awaitsItself = (names: unknown, path: Path): readonly Broken[] =>
  list(names).flatMap((name, index): readonly Broken[] => {
    const place = [...path, index];
    return name === OWN_CHECK
      ? [{ at: place, fault: { code: 'check-own', found: quoted(OWN_CHECK), path: pathWords(place) } }]
      : [];
  });
