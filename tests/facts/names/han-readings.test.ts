/** What is known of the readings and forms of Han characters. */
import { describe, expect, it } from 'vitest';
import { foldHanForms, hasHanReadings } from '../../../lib/facts/names/sounds/han';
import { traits } from '../../../lib/languages/ja';

describe('Han characters', () => {
  it('in several forms are one', () => {
    expect(foldHanForms('廣州')).toBe(foldHanForms('広州'));
    expect(foldHanForms('龙川')).toBe(foldHanForms('竜川'));
    expect(foldHanForms('東京')).not.toBe(foldHanForms('西京'));
  });

  it('have a reading in a language or none that is known', () => {
    expect(hasHanReadings('林', 'ja')).toBe(true);
    expect(hasHanReadings('林彅', 'ja')).toBe(false);
  });

  it.each(['Tsukuda', 'Mizogami', 'Ryo', 'Sapporo', 'Ōhashi'])('may be read as a name such as %s', (name) => {
    expect(traits.manyReadings?.test(name)).toBe(true);
  });

  it.each(['Orchard', 'Weiss', 'Go', 'Villalba'])('are not read as %s', (name) => {
    expect(traits.manyReadings?.test(name)).toBe(false);
  });
});
