/** Servers send what they like: only what is really there is read. */
export const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

export const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const count = (value: unknown): number | 'unknown' =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : 'unknown';
