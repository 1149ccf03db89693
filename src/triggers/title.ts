/** Titles of the issues that triggers make. */
import { z } from 'zod';

const MOST = 200;
const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/** @param names placeholders that are filled in. */
export const titleSetting = (...names: readonly string[]) =>
  z
    .string()
    .min(1)
    .max(MOST)
    .refine((title) => [...title.matchAll(PLACEHOLDER)].every(([, name = '']) => names.includes(name)), {
      message: `its placeholders may be ${names.map((name) => `{{${name}}}`).join(', ')}`,
    });

export const filled = (title: string, values: Readonly<Record<string, string>>): string =>
  title
    .replaceAll(PLACEHOLDER, (whole, name: string) => values[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST);
