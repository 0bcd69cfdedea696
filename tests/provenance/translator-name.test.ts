/** Whom a page names as its translator, and what it does not. */
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sightHtml } from './pages';

const PROSE =
  'Neun Jahre lang hatte sich die alte Fähre auf der Marl nicht bewegt, als der Stadtrat sie den Bibliothekarinnen überließ. An einem einzigen Wochenende trugen sie viertausend Bände an Bord.';
const LINK = '<a href="https://harbour.example/2026/02/the-ferry-that-became-a-library">';

const findTranslator = (credit: string): string | undefined =>
  sightHtml(
    `<html lang="de"><head><meta property="og:type" content="article"></head><body><article><h1>Die Fähre</h1><p>${PROSE}</p>${credit}</article></body></html>`,
    'https://marlblatt.example/2026/03/die-faehre',
  ).translator;

describe('a translator', () => {
  it.each([
    ['<p>Übersetzt von Jutta Kern.</p>', 'Jutta Kern'],
    ['<p>Übersetzung: Jutta Kern</p>', 'Jutta Kern'],
  ])('is named: %s', (credit, name) => {
    expect(findTranslator(credit)).toBe(name);
  });

  it.each([
    `<p>Aus dem Englischen übersetzt. ${LINK}Zum englischen Originalartikel</a></p>`,
    `<p>Übersetzt von ${LINK}. Zum englischen Originalartikel</a></p>`,
    `<p>Übersetzung: ${LINK}Zum englischen Originalartikel</a></p>`,
  ])('is no link’s text: %s', (credit) => {
    expect(findTranslator(credit)).toBeUndefined();
  });
});
