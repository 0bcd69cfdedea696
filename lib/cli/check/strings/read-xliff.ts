/** Reads XLIFF 1.2 and 2.x: each unit's source and target, with its inline elements as tags. */
import { Parser } from 'htmlparser2';
import type { StringCatalogue, StringPair } from './string-pair';

const UNTRANSLATED = new Set(['new', 'needs-translation', 'initial']);

const getLocalName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What is written of an inline element: what tells it from others in its string, and not how a tool displays it. */
const formatTag = (name: string, { id = '' }: Readonly<Record<string, string>>): string => `<${name} ${id}>`;

export function readXliff(source: string): StringCatalogue {
  const lineStarts = [...source.matchAll(/\n/g)].map(({ index }) => index + 1);
  const pairs: StringPair[] = [];
  const langs: { translation?: string; original?: string } = {};
  let unit: { original?: { text: string; line: number }; translation?: { text: string; line: number }; state: string } =
    {
      state: '',
    };
  let open: { text: string; line: number } | undefined;
  let skipped = 0;
  let at = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = getLocalName(tag);
        while (at < lineStarts.length && lineStarts[at]! <= parser.startIndex) at++;
        if (skipped || name === 'alt-trans' || name === 'matches') skipped++;
        else if (open) open.text += formatTag(name, attributes);
        else if (name === 'trans-unit' || name === 'segment') unit = { state: attributes['state'] ?? '' };
        else if (name === 'source' || name === 'target') {
          open = { text: '', line: at + 1 };
          unit[name === 'source' ? 'original' : 'translation'] = open;
          if (name === 'target') unit.state = attributes['state'] ?? unit.state;
        } else if (name === 'file' || name === 'xliff') {
          const { 'source-language': from = attributes['srcLang'], 'target-language': to = attributes['trgLang'] } =
            attributes;
          if (from) langs.original = from;
          if (to) langs.translation = to;
        }
      },
      ontext(text) {
        if (open && !skipped) open.text += text;
      },
      onclosetag(tag, isSelfClosing) {
        const name = getLocalName(tag);
        if (skipped) skipped--;
        else if (name === 'source' || name === 'target') open = undefined;
        else if (open) open.text += isSelfClosing ? '' : `</${name}>`;
        else if (name === 'trans-unit' || name === 'segment') pairs.push(...buildPair(unit));
      },
    },
    { xmlMode: true },
  );
  parser.end(source);
  return { pairs, langs };
}

function buildPair({
  original,
  translation,
  state,
}: {
  readonly original?: StringPair['original'];
  readonly translation?: StringPair['translation'];
  readonly state: string;
}): StringPair[] {
  if (!original?.text.trim()) return [];
  const isUntranslated = !translation?.text.trim() || UNTRANSLATED.has(state);
  const said = isUntranslated ? 'untranslated' : state.startsWith('needs-') ? 'stale' : undefined;
  return [
    { original, translation: translation ?? { text: '', line: original.line }, ...(said ? { state: said } : {}) },
  ];
}
