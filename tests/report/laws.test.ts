/** Laws of every export, for any report. */

// @vitest-environment happy-dom
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/core/finding';
import type { Report } from '../../lib/core/report';
import type { ExportContext } from '../../lib/report/export-model';
import { escapeFormula, toCsv, unescapeFormula } from '../../lib/report/formats/csv';
import { COPY_FORMATS, FORMATS } from '../../lib/report/formats/formats';
import { toHtml, toPlainTextReport } from '../../lib/report/formats/html';
import { toHtmlDocument } from '../../lib/report/formats/html-document';
import { toMarkdown } from '../../lib/report/formats/markdown';
import { drawMarkup, writeMarkup } from '../../lib/report/formats/markup';
import {
  buildColumnNames,
  buildReadingHead,
  buildReadingRecord,
  buildReadingRow,
} from '../../lib/report/formats/reading-page';
import { toWebAnnotationJson } from '../../lib/report/formats/web-annotation';
import { buildReadingModel } from '../../lib/report/reading-model';
import { sanitizeText } from '../../lib/report/sanitize';
import { countRounds } from '../../tools/rounds';
import { anyText, NASTY, pairOf } from './hostile-texts';
import { collectionProblems } from './web-annotation-model';

const context = { accessed: '2026-10-07T09:12:44.000Z' };
const anyTexts = fc.array(
  anyText.filter((text) => sanitizeText(text) !== ''),
  { minLength: 1, maxLength: 4 },
);
const noted = (texts: readonly string[]) => ({
  ...context,
  notes: Object.fromEntries(texts.map((text, at) => [`f${at}`, text])),
  howFound: texts[0] ?? '',
});
/** The findings of a report, explained with the first of the texts. */
const explained = ({ findings }: Report, [original = '']: readonly string[]): readonly Finding[] =>
  findings.map((one) => ({ ...one, evidence: [{ type: 'names', original: { text: original } }] }));
const made = <Made>(
  write: (report: Report, findings: readonly Finding[], context: ExportContext) => Made,
  texts: readonly string[],
): Made => {
  const report = pairOf(texts);
  return write(report, explained(report, texts), noted(texts));
};

/** Halves of characters that are told apart in memory, and not in a file. */
const HALVES: readonly string[] = ['lone \uD83D halves \uDE00 of characters', '\uD800'];

/** For any texts, and once for all that are known to be bad. */
function always(law: (texts: readonly string[]) => void): void {
  law(NASTY);
  law(HALVES);
  fc.assert(fc.property(anyTexts, law), { numRuns: countRounds(30) });
}

/** The same for a law that waits. */
async function alwaysSoon(law: (texts: readonly string[]) => Promise<void>): Promise<void> {
  await law(NASTY);
  await law(HALVES);
  await fc.assert(fc.asyncProperty(anyTexts, law), { numRuns: countRounds(30) });
}

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const textsOf = (from: Document, selector: string): string[] =>
  [...from.querySelectorAll(selector)].map((element) => (element.textContent ?? '').trim());
const tagsOf = (from: Document): string[] =>
  [...new Set([...from.body.querySelectorAll('*')].map((element) => element.localName))].sort();
const attributesOf = (from: Document): string[] => [
  ...new Set([...from.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name }) => name))),
];
const twice = (texts: readonly string[]): string[] => texts.flatMap((text) => [sanitizeText(text), sanitizeText(text)]);
const linksOf = (from: Document): (string | null)[] =>
  [...from.querySelectorAll('[href]')].map((element) => element.getAttribute('href'));

describe('HTML', () => {
  const expectHarmless = (page: Document, tags: string): void => {
    expect(tagsOf(page).filter((tag) => !tags.split(' ').includes(tag))).toEqual([]);
    expect(attributesOf(page).filter((name) => /^on|^src|^style$/.test(name))).toEqual([]);
  };
  it('of the clipboard, parsed, gives back exactly the texts', () => {
    always((texts) => {
      const page = parsed(made(toHtml, texts));
      expect(textsOf(page, 'blockquote p')).toEqual(twice(texts));
      expectHarmless(page, 'a b bdi blockquote br cite h2 h3 li mark p ul');
      for (const href of linksOf(page)) expect(href).toMatch(/^https:\/\/(?:de|en)\.example\//);
    });
  });
  it('of a saved page, parsed, gives back exactly the texts, the names and the notes', async () => {
    await alwaysSoon(async (texts) => {
      const page = parsed(await made(toHtmlDocument, texts));
      for (const side of ['translation', 'original'])
        expect(textsOf(page, `.${side} p[dir]`)).toEqual(texts.map(sanitizeText));
      expectHarmless(
        page,
        'a b bdi cite code dd details div dl dt footer h1 header li main mark p section small span summary ul',
      );
      for (const href of linksOf(page)) expect(href).toMatch(/^(?:https:\/\/(?:de|en)\.example\/|#d\d+$)/);
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids.every((id) => /^d\d+$/.test(id))).toBe(true);
      expect(textsOf(page, 'footer p').join('\n')).toContain(sanitizeText(texts[0] ?? ''));
    });
  });
  it('of a saved page has one style, no script, and a policy that lets nothing in', async () => {
    await alwaysSoon(async (texts) => {
      const { head } = parsed(await made(toHtmlDocument, texts));
      expect([...head.children].map(({ localName }) => localName).join(' ')).toBe(
        'meta meta meta meta meta title style',
      );
      expect(head.querySelector('[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toMatch(
        /^default-src 'none'; style-src 'unsafe-inline'/,
      );
      expect(head.querySelector('title')?.textContent).toContain(sanitizeText(texts[0] ?? ''));
    });
  });
  it('drawn in a page is what is written in a file', async () => {
    await alwaysSoon(async (texts) => {
      const report = pairOf(texts);
      const model = await buildReadingModel(report, explained(report, texts), { ...noted(texts), reader: texts[0] });
      const parts = [
        buildReadingHead(model),
        buildColumnNames(model),
        ...model.rows.map((row) => buildReadingRow(row, model)),
        buildReadingRecord(model),
      ];
      for (const part of parts) {
        const [written] = parsed(writeMarkup(part)).body.children;
        expect((drawMarkup(document, part) as Element).outerHTML).toBe(written?.outerHTML);
      }
    });
  });
});

describe('Markdown', () => {
  it('read by CommonMark’s rules gives back exactly the texts, and no tag but its own', () => {
    always((texts) => {
      const page = parsed(
        micromark(made(toMarkdown, texts), { allowDangerousHtml: true, allowDangerousProtocol: true }),
      );
      expect(textsOf(page, 'blockquote > p')).toEqual(twice(texts));
      const own = 'a blockquote em h2 h3 li p strong ul'.split(' ');
      expect(tagsOf(page).filter((tag) => !own.includes(tag))).toEqual([]);
      for (const href of linksOf(page)) expect(href).toMatch(/^https:\/\/(?:de|en)\.example\//);
    });
  });
});

describe('plain text', () => {
  it('keeps each quotation on its line', () => {
    always((texts) => {
      const lines = made(toPlainTextReport, texts).split('\n');
      for (const text of texts) expect(lines.some((line) => line.endsWith(`: ${sanitizeText(text)}`))).toBe(true);
    });
  });
});

describe('CSV', () => {
  const rows = (csv: string): Record<string, string>[] =>
    parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
  it('read by a parser gives back exactly the texts', () => {
    always((texts) => {
      const read = rows(made(toCsv, texts));
      for (const column of ['original_quotation', 'translation_quotation', 'how_found'])
        expect(read.map((row) => unescapeFormula(row[column] ?? ''))).toEqual(
          /quotation/.test(column) ? texts.map(sanitizeText) : texts.map(() => sanitizeText(texts[0] ?? '')),
        );
      for (const { evidence } of read) expect(evidence).toContain(sanitizeText(texts[0] ?? ''));
    });
  });
  it('has no cell that a spreadsheet takes for a formula', () => {
    always((texts) => {
      const cells = rows(made(toCsv, texts)).flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[=+\-@＝＋－＠\t\r\n\0]/.test(cell))).toEqual([]);
    });
  });
  it('guards so that it can be undone, whatever the text', () => {
    const quoted = fc.tuple(fc.constantFrom('', "'", "''"), fc.constantFrom('', '=', '\t', '＠'), anyText);
    fc.assert(
      fc.property(quoted, (parts) => {
        const text = parts.join('');
        expect(unescapeFormula(escapeFormula(text))).toBe(text);
        expect(escapeFormula(text)).not.toMatch(/^[=+\-@＝＋－＠\t\r\n\0]/);
        expect(escapeFormula(text)).not.toMatch(/^[\s\p{C}\p{Z}\p{M}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u);
      }),
    );
  });
  it.each([
    ' =1',
    '\uFEFF=1',
    '\uFEFF =1',
    '\t=1',
    '\r=1',
    '\n=1',
    '\u00A0=1',
    '\u200B@a',
    '\u2060+1',
    '\u202E-1',
    '\u0085=1',
    '＝1',
    '﹦1',
    '\u3000＠a',
    "' =1",
  ])('has none behind signs that a spreadsheet passes over: %j', (text) => {
    expect(escapeFormula(text)).toBe(`'${text}`);
    expect(unescapeFormula(`'${text}`)).toBe(text);
  });

  it('takes nothing from texts that are no formula', () => {
    for (const text of ["'tis plain", "'", '1.2', 'a=b', '', ' a', '\uFEFFa = b'])
      expect(escapeFormula(text)).toBe(text);
  });
});

describe('JSON', () => {
  interface Selector {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  }
  interface Page {
    readonly first: {
      readonly items: readonly { readonly target: readonly { readonly selector: readonly Selector[] }[] }[];
    };
  }
  const quotes = (json: string): Selector[] =>
    (JSON.parse(json) as Page).first.items.flatMap(({ target }) => target.map(({ selector }) => selector[0]!));
  const article = (report: Report): string =>
    report.original.blocks
      .map(({ text }) => text)
      .join(' ')
      .toWellFormed();

  it('is valid, and quotes every text as the page has it, findable by what stands around it', () => {
    always((texts) => {
      const json = made(toWebAnnotationJson, texts);
      expect(collectionProblems(JSON.parse(json))).toEqual([]);
      const all = article(pairOf(texts));
      const found = quotes(json);
      expect(found.map(({ exact }) => exact)).toEqual(
        texts.flatMap((text) => [text.toWellFormed(), text.toWellFormed()]),
      );
      for (const { prefix, exact, suffix } of found) {
        expect(all.split(prefix + exact + suffix)).toHaveLength(2);
      }
    });
  });
  it('shows no character that reorders or hides the others', () => {
    always((texts) => {
      expect(made(toWebAnnotationJson, texts)).not.toMatch(
        /[^\P{Cc}\n]|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/u,
      );
    });
  });
});

describe('every format', () => {
  const endless = 'w'.repeat(1_000_000);
  it.each(COPY_FORMATS)('%s bears a word of a million letters', async (format) => {
    const report = pairOf([endless, 'A short one.']);
    const text = await FORMATS[format].write(report, report.findings, context);
    expect(text).toContain(endless);
  });
  it.each(COPY_FORMATS.filter((format) => format !== 'json'))(
    '%s holds no control character and no override',
    async (format) => {
      await alwaysSoon(async (texts) => {
        const report = pairOf(texts);
        const text = await FORMATS[format].write(report, explained(report, texts), noted(texts));
        expect(text.replace(/^\uFEFF/, '')).not.toMatch(
          /[\u202A-\u202E\u2066-\u2069\uFEFF\u2028\u2029]|[^\P{Cc}\r\n]/u,
        );
        expect(text.isWellFormed()).toBe(true);
      });
    },
  );
});
