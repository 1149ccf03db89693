/** Kinds of values that several settings have. */
import { z } from 'zod';

export const NAME_RULE = 'A name is lower-case letters, digits and dashes, and begins with a letter.';
export const name = z.string().regex(/^[a-z][a-z0-9-]*$/, NAME_RULE);
/** As GitHub shows it: any words in one line. */
export const checkName = z
  .string()
  .regex(
    /^\S(?:[^\p{Cc}]{0,98}\S)?$/u,
    'write the name of the check as the pull request shows it, at most 100 characters',
  );
export const path = z.string().refine(isPlainPath, { params: { problem: 'path-not-allowed' } });

/** A path that a deliverable may have: inside the repository, and not where GitHub or git take orders from. */
export function isPlainPath(value: string): boolean {
  const parts = value.split('/');
  const [first = ''] = parts;
  return (
    value !== '' &&
    !value.includes('\\') &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..') &&
    !['.git', '.github'].includes(first.toLowerCase())
  );
}

/** A name, an address of IPv4, or one of IPv6 in brackets. */
const HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/i;
const HOST_RULE = 'write the name of the host alone, without scheme, port or path';
export const host = z.string().regex(HOST, HOST_RULE);

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SLUG_RULE = 'write the app’s name as it stands in the address of its page: github.com/apps/<slug>';
export const appSlug = z.string().regex(SLUG, SLUG_RULE);

/** A whole number of at least `least`. */
export const count = (least: number, most?: number): z.ZodNumber => {
  const number = z.number().int().min(least);
  return most === undefined ? number : number.max(most);
};
