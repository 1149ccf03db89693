/** Reading JSON whose shape is somebody else's. */
type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `field(event, 'pull_request', 'head', 'ref')`: undefined when something on the way is missing. */
export function field(value: unknown, ...way: readonly string[]): unknown {
  let found = value;
  for (const key of way) found = isFields(found) ? found[key] : undefined;
  return found;
}

export function text(value: unknown, ...way: readonly string[]): string | undefined {
  const found = field(value, ...way);
  return typeof found === 'string' ? found : undefined;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
