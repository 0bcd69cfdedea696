/** Pages are read as a person would read them. */

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { examine, examinedNames, wantedOf } from './reviewed-pages';

const names = examinedNames();
const all = new Map(names.map((name) => [name, examine(name)]));
const shares = [...all.values()].map(({ f1 }) => f1).sort((a, b) => a - b);

describe('pages read as a person would read them', () => {
  it('are many, in many languages', () => {
    expect(names.length).toBeGreaterThanOrEqual(100);
    expect(new Set(names.map((name) => wantedOf(name).lang.slice(0, 2))).size).toBeGreaterThanOrEqual(25);
  });

  it('share their words with what was wanted', () => {
    expect(shares[shares.length >> 1]).toBeGreaterThanOrEqual(0.98);
    expect(shares.filter((f1) => f1 >= 0.85).length / shares.length).toBeGreaterThanOrEqual(0.97);
    expect(shares[0]).toBeGreaterThan(0);
  });

  it.each(names)('%s: nothing is missed but what is known to be', (name) => {
    expect(all.get(name)?.missed).toEqual(wantedOf(name).missed ?? []);
  });
});
