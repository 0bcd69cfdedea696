/** Reads a catalogue of gettext, with the line of each string, which libraries for it do not tell. */
import type { StringCatalogue, StringPair } from './string-pair';

const FIELD = /^(?:#,(.*)|(msgctxt|msgid|msgid_plural|msgstr(?:\[\d{1,3}\])?)\s{1,99}"(.*)"|"(.*)")$/;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

const unescapeText = (text: string): string => text.replace(/\\(.)/gs, (_, letter) => ESCAPES[letter] ?? letter);

interface PoEntry {
  flags: string;
  readonly fields: Map<string, { text: string; readonly line: number }>;
}

/** Lists the entries. What is obsolete (`#~`) or a comment is none. */
function listEntries(source: string): PoEntry[] {
  const entries: PoEntry[] = [];
  let entry: PoEntry | undefined;
  let field: { text: string; readonly line: number } | undefined;
  for (const [at, line] of source.split(/\r?\n/).entries()) {
    const [, flags, name, start, more] = FIELD.exec(line.trim()) ?? [];
    if (more !== undefined && field) field.text += unescapeText(more);
    if (flags === undefined && name === undefined) continue;
    const isDone = entry && [...entry.fields.keys()].some((one) => one.startsWith('msgstr'));
    if (!entry || (isDone && !name?.startsWith('msgstr'))) {
      entry = { flags: '', fields: new Map() };
      entries.push(entry);
    }
    if (flags !== undefined) entry.flags += ` ${flags}`;
    if (name === undefined) continue;
    field = { text: unescapeText(start ?? ''), line: at + 1 };
    entry.fields.set(name, field);
  }
  return entries;
}

export function readPo(source: string): StringCatalogue {
  const entries = listEntries(source);
  const header = entries.find(({ fields }) => fields.get('msgid')?.text === '')?.fields.get('msgstr')?.text ?? '';
  const lang = /^Language:\s*([\w-]+)/im.exec(header)?.[1]?.replaceAll('_', '-');
  const formCount = Number(/nplurals\s*=\s*(\d+)/.exec(header)?.[1] ?? 0);
  return {
    pairs: entries.flatMap((entry) => buildPairs(entry, formCount)),
    langs: lang ? { translation: lang } : {},
  };
}

function buildPairs({ flags, fields }: PoEntry, formCount: number): StringPair[] {
  const original = fields.get('msgid');
  if (!original?.text) return [];
  const forms = [...fields].filter(([name]) => name.startsWith('msgstr')).map(([name, own]) => ({ name, ...own }));
  const written = forms.filter(({ text }) => text !== '');
  const plural = fields.get('msgid_plural')?.text;
  if (!written.length)
    return [{ original, translation: { text: '', line: forms[0]?.line ?? original.line }, state: 'untranslated' }];
  const lacked =
    plural === undefined
      ? []
      : listLacked(
          written.map(({ name }) => name),
          formCount,
        );
  const isStale = /(?:^|[\s,])fuzzy(?:$|[\s,])/.test(flags);
  return written.map(({ name, text, line }, at) => {
    // A form of the plural renders the plural, but for the first of several.
    const isOne = plural !== undefined && name === 'msgstr[0]' && forms.length > 1;
    const rendered = plural === undefined || isOne ? original : { text: plural, line: original.line };
    return {
      original: rendered,
      translation: { text, line },
      ...(plural === undefined ? {} : { plural: isOne ? plural : original.text, isOne }),
      ...(isStale ? { state: 'stale' as const } : {}),
      ...(at === 0 && lacked.length ? { lackedForms: lacked } : {}),
    };
  });
}

const listLacked = (names: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, at) => `msgstr[${at}]`).filter((name) => !names.includes(name));
