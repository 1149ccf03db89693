/**
 * Which addresses may be reached. A source's address comes from an issue, a page or a redirect, so that anybody could
 * send the runner into the network that it stands in: to its cloud's metadata, to a router, to itself. The name is resolved
 * here, once, and the connection goes to what was checked: a name that answers differently the second time gains nothing.
 */
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Unfetchable } from './web.ts';

export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

export type Resolve = (host: string) => Promise<readonly Address[]>;

export interface AddressGuard {
  /** The addresses to connect to. Throws when it may not be reached. */
  check(url: URL): Promise<readonly Address[]>;
}

export interface AddressGuardOptions {
  /** Hosts that may be anywhere, by exact name. */
  readonly allowHosts: readonly string[];
  readonly resolve?: Resolve;
  readonly isPublic?: (address: string) => Promise<boolean>;
}

export function addressGuard(options: AddressGuardOptions): AddressGuard {
  const { resolve = resolveBySystem, isPublic = isPublicAddress } = options;
  const allowed = new Set(options.allowHosts.map(plainHost));
  return {
    async check(url) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:')
        throw new Unfetchable('only http and https addresses are fetched');
      if (url.username !== '' || url.password !== '')
        throw new Unfetchable('an address with a user name or a password in it is not fetched');
      const host = plainHost(url.hostname);
      const family = isIP(host);
      const addresses = family === 4 || family === 6 ? [{ address: host, family } as const] : await resolve(host);
      if (addresses.length === 0) throw new Unfetchable(`the host ${host} has no address`);
      if (allowed.has(host)) return addresses;
      const checked = await Promise.all(addresses.map(({ address }) => isPublic(address)));
      // One private address among public ones is how a name is turned against those who only look at the first.
      if (checked.every(Boolean)) return addresses;
      throw new Unfetchable(`the host ${host} is not on the public internet (gather.allow-hosts can permit it)`);
    },
  };
}

/** As `URL.hostname` has it, without the brackets of IPv6 and the dot of the root. */
const plainHost = (hostname: string): string =>
  hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');

async function resolveBySystem(host: string): Promise<readonly Address[]> {
  try {
    const found = await lookup(host, { all: true, order: 'verbatim' });
    return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
  } catch {
    throw new Unfetchable(`the host ${host} is not known`);
  }
}

/** Azure's platform service, which hands out secrets to whoever asks from inside, lies among the public addresses. */
const INSIDE = new Set(['168.63.129.16']);

/**
 * Whether anybody can reach the address: ordinary unicast, by IANA's registries of special addresses (as `ipaddr.js`
 * keeps them). Those of IPv6 that carry one of IPv4 in them (mapped, NAT64, 6to4, Teredo) are special there.
 */
export async function isPublicAddress(address: string): Promise<boolean> {
  const { default: ipaddr } = await import('ipaddr.js');
  if (INSIDE.has(address) || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  // Outside 2000::/3 nothing is assigned to the internet (RFC 4291): there lie ::a.b.c.d and what is yet to come.
  return parsed.kind() === 'ipv4' || parsed.match(ipaddr.parseCIDR('2000::/3'));
}
