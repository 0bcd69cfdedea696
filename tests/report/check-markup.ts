/** Checks the markup of exports. */
import { parse } from 'csv-parse/sync';
import { micromark } from 'micromark';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import type { CopyFormat } from '../../lib/report/formats/formats';
import { collectionProblems } from './web-annotation-model';

const ACTIVE = 'script, iframe, object, embed, img, form, input, button, link, base, svg, math, video, audio, template';

const pageProblems = (html: string): string[] => problemsIn(parseHtml(html, ''));

function problemsIn(page: Document): string[] {
  const all = [...page.querySelectorAll('*')];
  const names = all.flatMap((element) => [...element.attributes].map(({ name }) => name));
  const links = all.map((element) => element.getAttribute('href')).filter((href) => href !== null);
  return [
    ...[...page.querySelectorAll(ACTIVE)].map(({ localName }) => `there is <${localName}>`),
    ...names.filter((name) => /^(?:on|src|style$|formaction)/.test(name)).map((name) => `an attribute ${name}`),
    // A saved page's marks lead to its own flags.
    ...links.filter((href) => !/^(?:https?:\/\/|#d\d+$)/i.test(href)).map((href) => `a link to ${href}`),
  ];
}

function tableProblems(csv: string): string[] {
  const rows: string[][] = parse(csv, { bom: true, record_delimiter: '\r\n' });
  return rows.flat().filter((cell) => /^[=+\-@＝＋－＠\t\r\n\0]/.test(cell));
}

const OWN: Readonly<Record<CopyFormat, (text: string) => string[]>> = {
  quotations: () => [],
  markdown: (text) => pageProblems(micromark(text, { allowDangerousHtml: true, allowDangerousProtocol: true })),
  plain: () => [],
  html: pageProblems,
  csv: tableProblems,
  json: (text) => collectionProblems(JSON.parse(text)),
};

/** What hides, reorders or ends lines for some programs; a table ends its own with `\r\n`. */
const UNSEEN = /[\u202A-\u202E\u2066-\u2069\u2028\u2029]|[^\P{Cc}\r\n]/u;

/** Verso's own isolates around a passage, on one line; a page's own are taken out before. */
const withoutIsolates = (text: string): string => text.replace(/[\u2066\u2067]([^\u2066-\u2069\n]*)\u2069/g, '$1');

/** What is amiss with a text that was copied or saved, whatever it was made of; read as the programs it goes to read it. */
export function exportProblems(text: string, format: CopyFormat): string[] {
  return [
    ...(text.isWellFormed() ? [] : ['half a character']),
    ...(UNSEEN.test(withoutIsolates(text)) && format !== 'json' ? ['a character that is not seen'] : []),
    ...OWN[format](text),
  ];
}
