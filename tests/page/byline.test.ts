/** Names in bylines. */

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import { extractBylineName, isPersonName } from '../../lib/page/html/byline';
import { readArticle } from '../../lib/page/html/read-article';

const text = `<p>${'Every Monday the keeper climbs the stairs of the tower, winds the clock and writes down the time. '.repeat(2)}</p>`;

function bylineOf(line: string): string | undefined {
  const html = `<body><article><h1>The keeper of the old clock</h1>${line}${text.repeat(5)}</article></body>`;
  const result = readArticle(parseHtml(html, 'https://a.example/'), 'https://a.example/', {});
  return result.ok ? result.value.byline : 'no article';
}

describe('names in bylines of the head', () => {
  it.each([
    ['By Ruth Calder', 'Ruth Calder'],
    ['Ruth Calder', 'Ruth Calder'],
    ['Von Miriam Kettler', 'Miriam Kettler'],
    ['Hélène Vasseur (Montvallon, envoyée spéciale)', 'Hélène Vasseur'],
    ['Глеб Сорокин(корреспондент отдела «Город»)', 'Глеб Сорокин'],
    ['Автор: Анна Белова', 'Анна Белова'],
    ['نویسنده: مینا سروستانی', 'مینا سروستانی'],
    ['文=大槻真帆', '大槻真帆'],
    ['作者：贺一鸣', '贺一鸣'],
    ['한지우 기자', '한지우'],
    ['Ruth Calder, Ana Ruiz', 'Ruth Calder, Ana Ruiz'],
    ['Ruth Calder | Staff', 'Ruth Calder'],
    ['Veröffentlicht am 27.04.24 um 07:39 Uhr', undefined],
    ['Published on 27 April 2024', undefined],
    ['By', undefined],
    ['Von:', undefined],
    ['April 10, 2023', undefined],
    ['Ruth Calder November 24, 2025', 'Ruth Calder'],
    ['Dace Liepa 2025', 'Dace Liepa'],
    ['Ruth Calder/rbb', 'Ruth Calder'],
    ['Ruth Calder/Ana Ruiz', 'Ruth Calder/Ana Ruiz'],
    ['Ruth Calder, political correspondent', 'Ruth Calder'],
    ['Ruth Calder, Senior Editor', 'Ruth Calder'],
    ['By Ruth Calder in Leith', 'Ruth Calder'],
    ['Miriam Kettler aus Berlin', 'Miriam Kettler'],
    ['Ruth Calder was born in Leith and writes about clocks.', undefined],
    ['https://a.example/me', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (line, name) => {
    expect(extractBylineName(line)).toBe(name);
  });
});

describe('what looks like a name', () => {
  it.each([
    ['Ana Ruiz', true],
    ['J. de Vries', true],
    ['Nguyễn Văn An', true],
    ['한지우', true],
    ['ماجد العتيق', true],
    ['read more', false],
    ['Read more about this', false],
    ['12 March', false],
    ['What now?', false],
    ['', false],
  ])('%s: %s', (line, is) => {
    expect(isPersonName(line)).toBe(is);
  });
});

describe('bylines as pages show them', () => {
  it.each([
    ['<p>By Ruth Calder</p>', 'Ruth Calder'],
    ['<p>Written by: Ruth Calder</p>', 'Ruth Calder'],
    ['<p>Von Miriam Kettler</p>', 'Miriam Kettler'],
    ['<p>Interview: <span>Konrad Weiß</span></p>', 'Konrad Weiß'],
    ['<p>Por Juliana Arruda</p>', 'Juliana Arruda'],
    ['<div>Texto: Iván Quirós. Fotos: Nuria Solé.</div>', 'Iván Quirós'],
    ['<p>Par Hélène Vasseur</p>', 'Hélène Vasseur'],
    ['<p>12 marzo 2025 | di Lorenza Gatti</p>', 'Lorenza Gatti'],
    ['<p>Автор: Анна Белова</p>', 'Анна Белова'],
    ['<p>Пише: Милица Јанковић</p>', 'Милица Јанковић'],
    ['<p>Muhabir: Şirin Aydoğdu</p>', 'Şirin Aydoğdu'],
    ['<p>گزارش: مینا سروستانی</p>', 'مینا سروستانی'],
    ['<p>โดย พิมพ์ชนก สายน้ำ</p>', 'พิมพ์ชนก สายน้ำ'],
    ['<p>한지우 기자</p>', '한지우'],
    ['<p>（記者・大槻真帆）</p>', '大槻真帆'],
    ['<p>記者林芷萱／山城報導</p>', '林芷萱'],
    ['<p>来源：江岸网 作者：贺一鸣</p>', '贺一鸣'],
    ['<p class="byline">Ruth Calder</p>', 'Ruth Calder'],
    ['<div class="read__author">Ratna Wulandari</div>', 'Ratna Wulandari'],
    ['<p><a rel="author">Signe Holm</a></p>', 'Signe Holm'],
    ['<p><a>Ruth Calder</a> <span>12 March 2025</span></p>', 'Ruth Calder'],
    [
      '<ul class="authors"><li class="authors__list-item"><span>von</span> <span>Miriam Kettler</span></li></ul>',
      'Miriam Kettler',
    ],
    [
      '<ul class="metaInfoAuthorList"><li class="metaInfoAuthorList-item"><a href="/a">Ana Ruiz</a></li></ul>',
      'Ana Ruiz',
    ],
    ['<ul><li>By Ruth Calder</li></ul>', undefined],
    ['<p class="byline"><time datetime="2024-04-27">Veröffentlicht am 27.04.24 um 07:39 Uhr</time></p>', undefined],
    ['<p>By the river stands a tower</p>', undefined],
    ['<p>Photo of the day</p>', undefined],
    ['<p>12 March 2025</p>', undefined],
  ])('%s', (line, name) => {
    expect(bylineOf(line)).toBe(name);
  });
});
