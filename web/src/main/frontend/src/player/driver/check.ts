import { ENUMS, KINDS, RECORDS } from "./shapes";

type Fields = readonly (readonly [name: string, shape: string])[];
type Shaped = Readonly<Record<string, unknown>>;

const fieldsOf = (parts: string): Fields =>
  parts
    .split(" ")
    .filter(Boolean)
    .map((part) => [part.slice(0, part.indexOf(":")), part.slice(part.indexOf(":") + 1)]);

const cached = <T>(make: (text: string) => T): ((text: string) => T) => {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const fresh = make(text);
    made.set(text, fresh);
    return fresh;
  };
};

const fields = cached(fieldsOf);
const names = cached((parts) => new Set(parts.split(" ")));

export const isShaped = (value: unknown): value is Shaped =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What of a table is its own, not what every object inherits. */
export const entry = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);

function record(parts: Fields, value: unknown, path: string): string | null {
  if (!isShaped(value)) return path;
  for (const [name, shape] of parts) {
    const fault = checked(shape, entry(value, name), path === "" ? name : `${path}.${name}`);
    if (fault !== null) return fault;
  }
  return null;
}

/** Where a value is not of its shape; null where all of it is. */
function checked(shape: string, value: unknown, path: string): string | null {
  if (shape.endsWith("?")) return value === null ? null : checked(shape.slice(0, -1), value, path);
  if (shape.endsWith("[]")) {
    if (!Array.isArray(value)) return path;
    for (const [index, item] of value.entries()) {
      const fault = checked(shape.slice(0, -2), item, `${path}[${index}]`);
      if (fault !== null) return fault;
    }
    return null;
  }
  if (shape === "number") return isNumber(value) ? null : path;
  if (shape === "boolean") return typeof value === "boolean" ? null : path;
  const parts = entry(RECORDS, shape);
  if (parts !== undefined) return record(fields(parts), value, path);
  const kinds = entry(KINDS, shape);
  if (kinds !== undefined) return kind(fields(kinds), value, path);
  if (typeof value !== "string") return path;
  const constants = entry(ENUMS, shape);
  return constants === undefined || names(constants).has(value) ? null : path;
}

function kind(kinds: Fields, value: unknown, path: string): string | null {
  const named = isShaped(value) ? kinds.find(([name]) => name === value["kind"]) : undefined;
  return named ? checked(named[1], value, path) : `${path}.kind`;
}

/** Where an event of a type that is known is not as the Java record of it would be written; else null. */
export const faultIn = (type: string, event: unknown): string | null => checked(type, event, "");
