import { z } from 'zod';

/** As much of JSON Schema as zod writes and we look at. */
export interface Shape {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** The schema as JSON Schema of what people write: before defaults are filled in. */
export const jsonSchema = (schema: z.ZodType): Shape => z.toJSONSchema(schema, { io: 'input' }) as Shape;

const alternatives = (shape: Shape): readonly Shape[] => [
  shape,
  ...[...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].flatMap(alternatives),
];

/** Every shape that a path may have. */
export function shapesAt(shape: Shape, path: readonly (string | number)[]): readonly Shape[] {
  const [first, ...rest] = path;
  if (first === undefined) return alternatives(shape);
  return alternatives(shape).flatMap((one) => {
    const more = typeof one.additionalProperties === 'object' ? one.additionalProperties : undefined;
    const own = Object.hasOwn(one.properties ?? {}, first) ? one.properties?.[first] : more;
    const next = typeof first === 'number' ? one.items : own;
    return next === undefined ? [] : shapesAt(next, rest);
  });
}

/** Names of the settings that there are at a path. */
export const settingsAt = (shape: Shape, path: readonly (string | number)[]): readonly string[] => [
  ...new Set(shapesAt(shape, path).flatMap(({ properties }) => Object.keys(properties ?? {}))),
];
