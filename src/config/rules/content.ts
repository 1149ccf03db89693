/** The content of a configuration as it stands in the file, whatever is wrong with it elsewhere. */
import type { Fault } from '../problems.ts';

export type Path = readonly (string | number)[];

/** What a rule found, with the path of its place; `fault` says the rest. */
export interface Broken {
  readonly at: Path;
  readonly fault: Omit<Fault, 'offset'>;
}

export const mapping = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const texts = (value: unknown): readonly string[] => list(value).filter((item) => typeof item === 'string');
export const at = (value: unknown, key: string): unknown => mapping(value)?.[key];
export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
