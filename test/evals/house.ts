/** The house that the drafts are written for: what its document says, and what its configuration says. */
import { houseRules } from '../../src/gates/checks/brand.ts';

export const CONTEXT = [
  {
    path: 'docs/brand.md',
    text: 'We write plainly, for readers who are new to a topic. Never say “game-changing” or the like. No exclamation marks. We do not praise what we describe.',
  },
];

export const SETTINGS = { brand: { avoid: [{ word: 'leveraged', instead: 'used' }] } };
export const HOUSE = houseRules(SETTINGS.brand);
