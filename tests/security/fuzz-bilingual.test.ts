/** Pages that hold a translation beside the text, with the marks of any tools, whole or not, are read or refused calmly. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFromHtml } from '../../lib/cli/shared/parse-html';
import { createSuccess } from '../../lib/core/result';
import { readBilingualPage } from '../../lib/page/html/read-bilingual-page';
import { check, counted, LONG, piece, text, URL_OF_PAGE } from './fuzzing';

counted();

/** Beginnings and ends of what tools put into a page. */
const MARKS = [
  '<font class="immersive-translate-target-wrapper" lang="es">',
  '<div class="immersive-translate-target-wrapper"><p>',
  '<span class="immersive-translate-loading-spinner"></span>',
  '<span class="read-frog-translated-content-wrapper" data-read-frog-translation-mode="bilingual">',
  '<span class="kiss-translator-wrapper"><template class="kiss-translator-backup">',
  '</template>',
  '<span class="kiss-translator-space"> </span>',
  '<span class="fluent-read-bilingual-content">',
  '<span class="papago-source" style="display:none">',
  '<font><span class="google-src-text">',
  '<ya-tr-span data-value="Rain fell." data-source-lang="en" data-target-lang="es">',
  '<ya-tr-span data-value>',
  '</ya-tr-span>',
  '<font translate="no">It rained.</font><font translate="no">It rained. Llovió.</font><font translate="no">Llovió.</font>',
  '<font translate="no">',
  '<p data-translationmark="copiedNode" style="display:none">',
  '</font>',
  '</span>',
  '</div>',
  '<p hidden>',
  '<br>',
];
const SENTENCES = [
  'The old bridge over the river was closed for repairs on Monday, and will open again in May.',
  'El viejo puente sobre el río se cerró el lunes por obras y volverá a abrirse en mayo.',
  'Старый мост через реку закрыли на ремонт в понедельник, его снова откроют в мае.',
];
const part = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 3, arbitrary: fc.constantFrom(...SENTENCES.map((sentence) => `<p>${sentence}`), ...SENTENCES) },
  piece,
  text,
);
const mixed = fc.array(part, { maxLength: 25 });
/** What a page's text is shown as by one kind of element: with no mark that is known. */
const repeated = fc
  .tuple(fc.constantFrom('class="x"', 'lang="ru"', 'lang="ru" translate="no"'), fc.array(part, { maxLength: 5 }))
  .map(([kind, parts]) =>
    Array.from({ length: 9 }, () => `<p>${SENTENCES[0]}<b ${kind}>${SENTENCES[2]}</b>`).concat(parts),
  );
const page = fc
  .oneof({ weight: 4, arbitrary: mixed }, repeated)
  .map((parts) => `<html lang="en"><body><article><h1>The bridge</h1><p>${SENTENCES[0]}${parts.join('')}`);

describe('a page with both texts', () => {
  it('is read with pairs of blocks that are there, each in one pair, or refused; and stays as it was', LONG, () =>
    check(page, 500, (html) => {
      const done = readFromHtml(html, URL_OF_PAGE, (document) => {
        const before = document.documentElement.outerHTML;
        const read = readBilingualPage(document, URL_OF_PAGE);
        expect(document.documentElement.outerHTML).toBe(before);
        if (!read.ok) expect(read.failure.kind).toMatch(/^(?:unreadable|not-an-article|no-original)$/);
        else {
          const { original, translation, pairs, untranslated } = read.value;
          for (const side of ['original', 'translation'] as const) {
            const numbers = pairs.flatMap((pair) => pair[side]);
            expect(new Set(numbers).size).toBe(numbers.length);
            expect(numbers.every((number) => read.value[side].blocks[number] !== undefined)).toBe(true);
          }
          for (const block of translation.blocks) expect(block.text.trim()).not.toBe('');
          expect(untranslated).toBeLessThanOrEqual(original.blocks.length);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
        return createSuccess(true);
      });
      expect(done.ok).toBe(true);
    }),
  );
});
