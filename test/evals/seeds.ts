/** Drafts are made from seeds: real prose with its passages, in two wordings each. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const claim = z.strictObject({
  says: z.string(),
  /** The same in other words. */
  other: z.string(),
  /** Stands in the source word for word. */
  quote: z.string(),
  /** Which of the sources, from 1. */
  source: z.int().min(1).default(1),
});
const connection = z.strictObject({ leads: z.string() });

const seedSchema = z.strictObject({
  topic: z.string(),
  title: z.string(),
  description: z.string(),
  disclosure: z.string().default('Written with AI from the sources listed below.'),
  sources: z.array(z.strictObject({ title: z.string(), text: z.string() })),
  opening: z.string(),
  sections: z.array(z.strictObject({ heading: z.string(), sentences: z.array(z.union([claim, connection])) })),
});

export type Seed = z.infer<typeof seedSchema> & { readonly id: string };

const folder = join(import.meta.dirname, 'seeds');

export const SEEDS: readonly Seed[] = readdirSync(folder)
  .toSorted()
  .map((file) => ({
    id: basename(file, '.yml'),
    ...seedSchema.parse(parse(readFileSync(join(folder, file), 'utf8'))),
  }));

export const FAULT_KINDS = [
  'altered number',
  'stitched quote',
  'uncited fact',
  'negation',
  'comparison',
  'off-brand',
  'broken structure',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

const faultSchema = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  seed: z.string(),
  at: z.string().regex(/^\d+\.\d+$/),
  says: z.string().optional(),
  quote: z.string().optional(),
  adds: z.string().optional(),
  leads: z.string().optional(),
  heading: z.string().optional(),
  repeats: z.string().optional(),
  wording: z.enum(['says', 'other']).default('says'),
});

export type Fault = z.infer<typeof faultSchema>;

export const FAULTS: readonly Fault[] = z
  .array(faultSchema)
  .parse(parse(readFileSync(join(import.meta.dirname, 'faults.yml'), 'utf8')));
