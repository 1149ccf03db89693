/**
 * A lockfile made where some platform's binaries could not be had leaves them out without a word, and `npm ci` then fails
 * everywhere. `node test/architecture/lockfile.ts` adds what is missing; where the packages can be had, deleting the
 * lockfile and `npm install` does it better (with integrity).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Entry = {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
export type Lockfile = { readonly packages: Readonly<Record<string, Entry>> };

type Missing = { readonly name: string; readonly version: string; readonly parent: string };

function missingFrom({ packages }: Lockfile): Missing[] {
  return Object.entries(packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {}).flatMap(([name, version]) =>
      `${parent}/node_modules/${name}` in packages || `node_modules/${name}` in packages
        ? []
        : [{ name, version, parent }],
    ),
  );
}

export function lockfileFindings(lockfile: Lockfile): string[] {
  const resolved = Object.entries(lockfile.packages).filter(([, entry]) => entry.resolved?.startsWith('http'));
  return [
    ...missingFrom(lockfile).map(
      ({ name, parent }) =>
        `package-lock.json lacks ${name}, which ${parent} may need on another platform. Run: node test/architecture/lockfile.ts`,
    ),
    ...resolved.map(
      ([path]) =>
        `package-lock.json says from which host ${path} came. Set omit-lockfile-registry-resolved and make it again.`,
    ),
  ];
}

/** Platform packages have their platform in their names; npm skips an entry whose `os` or `cpu` is not this machine's. */
export function withPlatforms(lockfile: Lockfile): Lockfile {
  const added = missingFrom(lockfile).map(({ name, version, parent }): [string, object] => {
    const words = name.split(/[-/]/);
    const system = words.find((word) =>
      ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'].includes(word),
    );
    const processor = words.find((word) => /^(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64|wasm32)$/.test(word));
    if (system === undefined || processor === undefined)
      throw new Error(`The name ${name} does not say its platform; add it by hand.`);
    const library =
      system === 'linux' ? { libc: [words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc'] } : {};
    const dev = lockfile.packages[parent]?.dev ? { dev: true } : {};
    return [`node_modules/${name}`, { version, cpu: [processor], ...dev, ...library, optional: true, os: [system] }];
  });
  const packages = Object.entries({ ...lockfile.packages, ...Object.fromEntries(added) });
  return { ...lockfile, packages: Object.fromEntries(packages.sort(([a], [b]) => a.localeCompare(b, 'en'))) };
}

if (import.meta.main) {
  const path = join(import.meta.dirname, '..', '..', 'package-lock.json');
  writeFileSync(path, `${JSON.stringify(withPlatforms(JSON.parse(readFileSync(path, 'utf8'))), null, 2)}\n`);
}
