/** Labels in paragraphs that are too long for a notice. */

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sightHtml } from './pages';

const HERE = 'https://lesesaal.example/de/2025/das-dorf-und-sein-ofen';
const ORIGINAL = 'https://elvalle.example.es/cronica/2025/03/08/el-pueblo-que-volvio-a-encender-su-horno-comunal.html';
const TEXT =
  'Als die Bahn den kleinen Bahnhof schließen wollte, legten die Einwohner zusammen und kauften das Gebäude, in dem ' +
  'seit vierzig Jahren niemand mehr gewohnt hatte, für einen Euro; seitdem hält hier wieder viermal am Tag ein Zug, und ' +
  'im Wartesaal gibt es Kaffee und Kuchen aus dem Ofen des Dorfes, an dem jeden Morgen jemand anders steht.';

const link = (text: string): string => `<a href="${ORIGINAL}">${text}</a>`;

/** Whether the original is found where a paragraph ends the text, before so many others. */
function found(last: string, before = 2, after = 0): boolean {
  const many = (count: number): string => `<p>${TEXT}</p>`.repeat(count);
  const html = `<html lang="de"><head><meta property="og:type" content="article"></head>
<body><article><h1>Das Dorf und sein Ofen</h1>${many(before)}<p>${last}</p>${many(after)}</article></body></html>`;
  return sightHtml(html, HERE).candidates.some(({ url, score }) => url === ORIGINAL && score >= 0.5);
}

describe('a label in a paragraph too long for a notice', () => {
  it('counts before its link and in it', () => {
    expect(found(`${TEXT} Originalartikel: ${link('El Valle')}`)).toBe(true);
    expect(found(`${TEXT} ${link('Zum Originalartikel')}`)).toBe(true);
    expect(found(`Originalartikel: ${link('El Valle')}. ${TEXT}`)).toBe(true);
  });

  it('counts for the last of several links', () => {
    expect(found(`${link('Zuvor')} ${TEXT} Originalartikel: ${link('El Valle')}`)).toBe(true);
  });

  it('counts for an address that is written out and no link', () => {
    expect(found(`${TEXT} Originalartikel: ${ORIGINAL}`)).toBe(true);
    expect(found(`<a href="/2024/zuvor">Zuvor</a> ${TEXT} Originalartikel: ${ORIGINAL}`)).toBe(true);
  });

  it('counts near either end of a text of hundreds of paragraphs', () => {
    const credit = `Dieser Text erschien zuerst auf Spanisch bei ${link('El Valle')}, von wo er hierher übersetzt wurde, mit Dank an alle, die daran mitgearbeitet haben.`;
    expect(found(credit, 0, 300)).toBe(true);
    expect(found(credit, 300, 0)).toBe(true);
    expect(found(credit, 300, 12)).toBe(true);
  });

  it('does not count far from it', () => {
    expect(found(`Originalartikel: ein Wort. ${TEXT} ${link('El Valle')}`)).toBe(false);
  });
});
