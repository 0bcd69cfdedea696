/** Reads catalogues in JSON (i18next, Vue, Chrome, Docusaurus and the like) and ARB: a file a language, the same keys. */
import { LineCounter, parseDocument, visit } from 'yaml';
import { isRecord, parseJson } from '../../../core/json';
import { listNeededForms } from './plural-forms';
import type { PlacedText, StringCatalogue, StringPair } from './string-pair';

const FORM = /^(.+)_(zero|one|two|few|many|other)$/;

/** Lists the strings of a file by their keys; undefined where it is no object. Whatever explains a string is none. */
function listStrings(source: string): ReadonlyMap<string, PlacedText> | undefined {
  const text = source.replace(/^\uFEFF/, '');
  if (!isRecord(parseJson(text))) return undefined;
  const lines = new LineCounter();
  const found = new Map<string, PlacedText>();
  // All JSON is YAML, too, and what reads that knows the lines.
  visit(parseDocument(text, { lineCounter: lines, schema: 'json', uniqueKeys: false }), {
    Pair(_, { key, value }, above) {
      const name = isScalar(key) ? String(key.value) : '';
      const path = [...above.flatMap((node) => readKey(node)), name];
      if (path.some((part) => part.startsWith('@')) || /^(?:description|placeholders)$/.test(name)) return visit.SKIP;
      if (!isScalar(value) || typeof value.value !== 'string') return undefined;
      found.set(path.join('.'), { text: value.value, line: lines.linePos(value.range?.[0] ?? 0).line });
      return undefined;
    },
  });
  return found;
}

const isScalar = (node: unknown): node is { value: unknown; range?: readonly number[] } =>
  isRecord(node) && 'value' in node && !('key' in node) && !('items' in node);

/** The key of a pair that others lie in. */
const readKey = (node: unknown): string[] =>
  isRecord(node) && 'key' in node && isScalar(node['key']) ? [String(node['key'].value)] : [];

/** Pairs the strings of two files. `lang`: of the translation, which says what forms of plurals it needs. */
export function pairJsonStrings(original: string, translation: string, lang: string): StringCatalogue | undefined {
  const [originals, translations] = [listStrings(original), listStrings(translation)];
  if (!originals || !translations) return undefined;
  const needed = listNeededForms(lang);
  const pairs: StringPair[] = [];
  for (const [key, own] of originals) {
    const [, base, form] = FORM.exec(key) ?? [];
    const isForm = form !== undefined && originals.has(`${base}_other`);
    const there = translations.get(key);
    if (!own.text.trim() || (isForm && !there && !needed.has(form))) continue;
    if (there?.text.trim())
      pairs.push({
        original: own,
        translation: there,
        ...(isForm ? { plural: originals.get(`${base}_other`)!.text, isOne: form === 'one' } : {}),
      });
    else if (isForm && translations.has(`${base}_other`)) continue;
    else pairs.push({ original: own, translation: { text: '', line: there?.line ?? 1 }, state: 'untranslated' });
  }
  for (const [key, own] of originals) {
    const base = /^(.+)_other$/.exec(key)?.[1];
    const there = base && translations.get(key);
    if (!there || !originals.has(`${base}_one`)) continue;
    const lacked = [...needed].filter((form) => !translations.get(`${base}_${form}`)?.text);
    const at = pairs.findIndex(
      ({ translation: { line }, original: { text } }) => line === there.line && text === own.text,
    );
    if (lacked.length && at >= 0) pairs[at] = { ...pairs[at]!, lackedForms: lacked };
  }
  return { pairs, langs: {} };
}
