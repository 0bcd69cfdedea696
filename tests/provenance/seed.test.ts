/** The original of a real page. */

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { hasRealPage, realPage } from '../real-page';
import { sightHtml } from './pages';

const escaped = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

it.skipIf(!hasRealPage)('sights the example page as a Thai translation of the Vietnamese article it names', () => {
  const lines = realPage()
    .split('\n')
    .filter((line) => line.trim() !== '');
  const body = lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
  const html = `<html><head><title>x</title></head><body><div><h1>อนุสัญญาฮานอย</h1>${body}</div></body></html>`;
  const sighting = sightHtml(html, 'https://news.example/th/5512');
  expect(sighting).toMatchObject({ article: true, translation: true, lang: 'th', originalLang: 'vi' });
  expect(sighting.candidates[0]).toMatchObject({
    url: 'https://vietnamnet.vn/dau-an-khi-van-dong-dai-hoi-dong-lien-hop-quoc-lua-chon-ten-cong-uoc-ha-noi-2449643.html',
    lang: 'vi',
  });
  expect(sighting.candidates[0]?.score).toBeGreaterThan(0.8);
  expect(sighting.candidates[0]?.evidence[0]).toMatchObject({ signal: 'source-label', place: 'end', words: 'ที่มา:' });
});
