/** Reads a glossary: terms of the original's language, and how they may be translated. */
import { parse as parseCsv } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import { getBaseLanguage } from '../../../core/language-tag';
import { parsePathLanguage } from '../../shared/path-language';

/** One concept: its words by language, in lower case; "" for a column that names none. */
export type GlossaryEntry = ReadonlyMap<string, readonly string[]>;

/** Parses a glossary, TBX or CSV; a sentence where it is none. */
export function parseGlossary(text: string, file: string): readonly GlossaryEntry[] | string {
  const entries = /\.(?:tbx|xml)$/i.test(file) ? readTbx(text) : readCsv(text);
  return entries.some((entry) => entry.size > 1)
    ? entries
    : `${file} has no terms in two languages: a CSV has a first line such as "en,de" and a term with its translations in each other, several of them parted by |; else it is TBX.`;
}

/** The words of an entry in a language, or in what it is a variety of. */
export const listWords = (entry: GlossaryEntry, lang: string): readonly string[] =>
  entry.get(lang.toLowerCase()) ?? entry.get(getBaseLanguage(lang)) ?? [];

function readCsv(text: string): GlossaryEntry[] {
  try {
    const [head = [], ...rows] = parseCsv(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    const langs = head.map((name) => parsePathLanguage(name)?.toLowerCase());
    return rows.map(
      (row) =>
        new Map(
          row.flatMap((cell, at) => {
            const words = cell.split('|').map((word) => word.trim());
            return langs[at] && cell ? [[langs[at], words.filter(Boolean)] as const] : [];
          }),
        ),
    );
  } catch {
    return [];
  }
}

/** What a term of TBX says of itself where it is not to be used. */
const UNWANTED = /deprecated|superseded|notRecommended|obsolete/i;

function readTbx(text: string): GlossaryEntry[] {
  const entries: Map<string, string[]>[] = [];
  let lang = '';
  let open: { element: string; text: string } | undefined;
  let terms: string[] = [];
  let isWanted = true;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'termEntry' || name === 'conceptEntry') entries.push(new Map());
        if (name === 'langSet' || name === 'langSec') lang = (attributes['xml:lang'] ?? '').toLowerCase();
        if (name === 'tig' || name === 'ntig' || name === 'termSec') [terms, isWanted] = [[], true];
        if (name === 'term' || (name === 'termNote' && /status|normativeAuthorization/i.test(attributes['type'] ?? '')))
          open = { element: name, text: '' };
      },
      ontext(own) {
        if (open) open.text += own;
      },
      onclosetag(name) {
        if (open?.element === name) {
          if (name === 'term') terms.push(open.text.trim());
          else if (UNWANTED.test(open.text)) isWanted = false;
          open = undefined;
        }
        const entry = entries.at(-1);
        if ((name === 'tig' || name === 'ntig' || name === 'termSec') && entry && lang && isWanted)
          entry.set(lang, [...(entry.get(lang) ?? []), ...terms.filter(Boolean)]);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return entries;
}
