/** Tokens: who they speak for and what they allow. */
import { randomBytes } from 'node:crypto';
import type { Caller } from '../layer.ts';
import { Refusal } from './answers.ts';

export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

export const anonymous: Caller = { token: '', login: '', type: 'User' };
export const isJsonWebToken = (token: string): boolean => token.startsWith('eyJ');

export const tokenIn = (authorization: string | undefined): string =>
  (authorization ?? '').replace(/^(?:bearer|token)\s+/i, '').trim();

export interface Callers {
  personToken(login: string): string;
  /** `token` when `emulate` minted it (an installation token), else a new one. */
  botToken(login: string, permissions: Permissions, token?: string): string;
  /** Who a token speaks for; undefined when nobody issued it. */
  find(token: string): Caller | undefined;
  /** @throws Refusal 401 for a token that nobody issued. */
  identify(token: string): Caller;
}

export function createCallers(): Callers {
  const known = new Map<string, Caller>();
  const people = new Map<string, string>();
  const remember = (caller: Caller): string => {
    known.set(caller.token, caller);
    return caller.token;
  };
  const find = (token: string): Caller | undefined => (token === '' ? anonymous : known.get(token));
  return {
    find,
    personToken(login) {
      const token = people.get(login) ?? `ghp_${randomBytes(27).toString('hex').slice(0, 36)}`;
      people.set(login, token);
      return remember({ token, login, type: 'User' });
    },
    botToken: (login, permissions, token = `ghs_${randomBytes(27).toString('hex').slice(0, 36)}`) =>
      remember({ token, login, type: 'Bot', permissions: { metadata: 'read', ...permissions } }),
    identify(token) {
      const caller = find(token);
      if (!caller) throw new Refusal(401, 'Bad credentials');
      return caller;
    },
  };
}
