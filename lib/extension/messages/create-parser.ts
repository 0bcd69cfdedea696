/** Makes a function that checks a message by its schema, whatever the message is. */
import * as v from 'valibot';

/** Removes undefined members from a message: Firefox passes them on, Chromium leaves them out. */
function removeUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(removeUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, removeUndefined(member)]));
}

/**
 * Creates the parser: it gives the value with its known fields only, or undefined where the value does not fit. It never
 * throws: Firefox passes on what contains itself, and what nests deeper than the stack is no message either.
 */
export const createParser =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (value: unknown): T | undefined => {
    try {
      const result = v.safeParse(schema, removeUndefined(value), { abortEarly: true });
      return result.success ? result.output : undefined;
    } catch {
      return undefined;
    }
  };
