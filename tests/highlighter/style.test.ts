/** The colors of the marks in a page, on light and on dark ground. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeLightness } from '../../entrypoints/highlighter/lightness';

type Rgb = readonly [number, number, number];

const CSS = readFileSync('entrypoints/highlighter/style.css', 'utf8');
const GROUNDS: Readonly<Record<string, { readonly ground: Rgb; readonly ink: Rgb }>> = {
  'light paper': { ground: [255, 255, 255], ink: [28, 28, 31] },
  'light paper, gray ink': { ground: [255, 255, 255], ink: [82, 82, 88] },
  'dark paper': { ground: [23, 24, 27], ink: [220, 223, 228] },
};

/** The color of a mark and how much of it covers what is under it. */
function getColor(name: string): readonly [Rgb, number] {
  const block = CSS.slice(CSS.indexOf(`::highlight(verso-${name}) {`));
  const [r = 0, g = 0, b = 0, share = 0] = (block.match(/rgb\(([^)]+)\)/)?.[1]?.match(/[\d.]+/g) ?? []).map(Number);
  return [[r, g, b], share / 100];
}

const computePaint = (ground: Rgb, ...names: readonly string[]): Rgb =>
  names.reduce<Rgb>((under, name) => {
    const [color, share] = getColor(name);
    return under.map((value, at) => value * (1 - share) + color[at]! * share) as unknown as Rgb;
  }, ground);

const toLinear = (value: number): number => (value <= 10 ? value / 3295 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const computeLuminance = ([r, g, b]: Rgb): number => 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);
function computeContrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [computeLuminance(one), computeLuminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(GROUNDS))('on %s', (_, { ground, ink }) => {
  it.each(['altered', 'added', 'dropped'])(
    'words that differ are read well, and told from their passage: %s',
    (kind) => {
      const passage = computePaint(ground, kind);
      const words = computePaint(ground, kind, `${kind}-words`);
      expect(computeContrast(words, ink)).toBeGreaterThan(4.5);
      expect(computeContrast(words, passage)).toBeGreaterThan(1.12);
      expect(computeContrast(passage, ground)).toBeGreaterThan(1.05);
    },
  );

  it('the sentence of a card is read well, and told from the ground', () => {
    const isDark = computeLuminance(ground) < 0.5;
    const pointed = computePaint(ground, isDark ? 'pointed-dark' : 'pointed');
    expect(computeContrast(pointed, ink)).toBeGreaterThan(4.5);
    expect(computeContrast(pointed, ground)).toBeGreaterThan(1.15);
  });
});

it.each([
  ['rgb(255, 255, 255)', 1],
  ['rgba(0, 0, 0, 0.8)', 0],
  ['color(srgb 1 1 1)', 1],
  ['lab(90 0 0)', 0.9],
  ['oklch(0.2 0.1 30)', 0.2],
])('the lightness of %s is told however a browser writes it', (color, lightness) => {
  expect(computeLightness(color)).toBeCloseTo(lightness, 2);
});
