/** A translation that says which blocks it renders is compared within them: what is not translated yet is no difference. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../lib/cli/shared/detect-language';
import { createFileLexicons } from '../../lib/cli/shared/lexicons';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import { compareArticles } from '../../lib/compare/compare-articles';
import { type Article, countUntranslated } from '../../lib/core/article';
import { MIN_SHOWN_CONFIDENCE } from '../../lib/core/finding';
import type { Report } from '../../lib/core/report';
import { readBilingualPage } from '../../lib/page/html/read-bilingual-page';

const FOLDER = path.join(import.meta.dirname, '../pages/bilingual');
const URL = 'https://news.example/a';
const lexicons = createFileLexicons();

const readSource = (name: string): string => readFileSync(path.join(FOLDER, `${name}.html`), 'utf8');

function readPage(html: string): { readonly original: Article; readonly translation: Article } {
  const read = readBilingualPage(parseHtml(html, URL), URL, { detectLanguage });
  if (!read.ok) throw new Error('not bilingual');
  return read.value;
}

function comparePage(html: string): Report {
  const { original, translation } = readPage(html);
  return compareArticles(translation, original, lexicons);
}

const listShown = ({ findings }: Report) => findings.filter(({ confidence }) => confidence >= MIN_SHOWN_CONFIDENCE);

/** Replaces a part of a page that stands in it once, or as often as a tool repeats it. */
function replaceText(name: string, from: string, to: string): string {
  const html = readSource(name);
  if (!html.includes(from)) throw new Error(`${name} has no ${from}`);
  return html.replaceAll(from, to);
}

describe('a page that a tool translated faithfully', () => {
  const names = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.html') ? [name.slice(0, -5)] : []));

  it.each(names)('%s differs in nothing', (name) => {
    const report = comparePage(readSource(name));
    expect(listShown(report)).toEqual([]);
    expect(report.verdict).toBe('compared');
  });

  it('is not told to lack what the tool has not come to', () => {
    const report = comparePage(readSource('immersive-lazy'));
    expect(countUntranslated(report.original.blocks, report.translation.blocks)).toBe(5);
    expect(report.coverage.original).toBe(1);
  });
});

describe('what a tool changed', () => {
  it.each([
    ['immersive-dual', '23 kilómetros', '32 kilómetros', 'number'],
    ['immersive-rtl', '300 من السكان', '700 من السكان', 'number'],
    ['kiss-after', '23キロ', '32キロ', 'number'],
    ['fluentread-bilingual', '85件', '58件', 'number'],
    ['read-frog-bilingual', '9,400 euros', '4,900 euros', 'number'],
    ['sc-translator-both', '85 outils', '58 outils', 'number'],
    ['immersive-vertical', '250,000 yen', '350,000 yen', 'number'],
    ['google-source-text', 'Birgit Sommerfeld, campaigned', 'Klaus Petersen, campaigned', 'name'],
  ])('%s: %s → %s is told as a %s', (name, from, to, kind) => {
    const shown = listShown(comparePage(replaceText(name, from, to)));
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ kind: 'altered' });
    expect(['number', 'money', 'name', 'place', 'unit'].includes(shown[0]!.category), kind).toBe(true);
  });

  it.each([
    ['immersive-dual', ' El ayuntamiento decidirá sobre ella en noviembre.'],
    ['kiss-only', ' El panadero del lugar, Tom Okafor, dice que los echará de menos.'],
    ['kiss-after', '追加の費用の大半は、11センチ沈んでいた東側の橋脚に使われた。'],
    ['fluentread-bilingual', '逾期归还工具的人每天付50欧分。'],
    ['unknown-beside', ' وسيفحصها فريق من جامعة ليدز في شهر مارس من كل عام.'],
    ['read-frog-bilingual', ' In five years only three tools have gone missing there.'],
    ['immersive-vertical', ' “Many take photographs.”'],
  ])('%s: a sentence that is left out is told: %s', (name, sentence) => {
    const shown = listShown(comparePage(replaceText(name, sentence, '')));
    expect(shown.map(({ kind }) => kind)).toEqual(['dropped']);
  });
});

describe('known pairs', () => {
  it('keep sentences from being lined up across paragraphs', () => {
    const { original, translation } = readPage(readSource('immersive-dual'));
    const blocks = translation.blocks.map((block, at) => ({ ...block, renders: [at] }));
    // The tool wrote the same paragraph twice, in the place of two.
    const [, first, second] = blocks;
    const repeated = blocks.map((block) => (block === second ? { ...block, text: first!.text } : block));
    const { links, original: side } = compareArticles({ ...translation, blocks: repeated }, original, lexicons);
    const toBlock = (id: string | undefined, segments: Report['original']['segments']) =>
      segments.find((segment) => segment.id === id)?.block;
    const report = compareArticles({ ...translation, blocks: repeated }, original, lexicons);
    for (const link of links)
      if (link.original.length > 0 && link.translation.length > 0)
        expect(toBlock(link.original[0], side.segments)).toBe(
          toBlock(link.translation[0], report.translation.segments),
        );
  });

  it('that cross are not believed', () => {
    const { original, translation } = readPage(readSource('immersive-dual'));
    const crossed = translation.blocks.map((block, at, { length }) => ({ ...block, renders: [length - 1 - at] }));
    const report = compareArticles({ ...translation, blocks: crossed }, original, lexicons);
    expect(listShown(report)).toEqual([]);
    expect(report.coverage.original).toBeGreaterThan(0.9);
  });

  it('one of many lines is compared as a whole', () => {
    const { original, translation } = readPage(readSource('immersive-dual'));
    const blocks = translation.blocks.flatMap((block) => {
      const parts = block.text.split(/(?<=\.) /);
      return parts.map((text) => ({ ...block, text }));
    });
    expect(listShown(compareArticles({ ...translation, blocks }, original, lexicons))).toEqual([]);
  });
});
