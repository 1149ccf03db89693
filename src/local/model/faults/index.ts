/** The rules by which the local model judges: each finds one kind of fault, and knows how to mend it. */
import { contrary } from './contrary.ts';
import { house } from './house.ts';
import { lengths } from './lengths.ts';
import { mixing } from './mixing.ts';
import { promises } from './promises.ts';
import type { Fault, Reading, Rule } from './reading.ts';
import { references } from './references.ts';
import { repeats } from './repeats.ts';
import { thin } from './thin.ts';
import { unsupported } from './unsupported.ts';

const RULES: readonly Rule[] = [contrary, unsupported, repeats, references, house, lengths, mixing, promises, thin];

/** The gravest first. */
export const faultsIn = (reading: Reading): readonly Fault[] => RULES.flatMap((rule) => rule(reading));
