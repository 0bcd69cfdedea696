/** Units are converted there and back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { convertUnit } from '../../lib/core/units';

const UNITS = ['kilometer', 'mile', 'foot', 'rai', 'hectare', 'mu', 'tonne', 'pound', 'celsius', 'fahrenheit', 'hour'];

it('a quantity put in another unit and back is what it was', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...UNITS),
      fc.constantFrom(...UNITS),
      fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      (unit, other, value) => {
        const there = convertUnit(value, unit, other);
        if (there !== undefined) expect(convertUnit(there, other, unit)).toBeCloseTo(value, 4);
        else expect(convertUnit(value, other, unit)).toBe(undefined);
      },
    ),
  );
});

it.each([
  [24, 'rai', 'hectare', 3.84],
  [26.2, 'mile', 'kilometer', 42.165],
  [100, 'celsius', 'fahrenheit', 212],
  [5, 'mile', 'kilogram', undefined],
  [5, 'toString', 'toString', undefined],
] as const)('%d %s in %s is %s', (value, unit, other, expected) => {
  const converted = convertUnit(value, unit, other);
  if (expected === undefined) expect(converted).toBe(undefined);
  else expect(converted).toBeCloseTo(expected, 2);
});
