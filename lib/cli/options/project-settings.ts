/** Reads `verso.json`, the settings of a project for a check: what holds where the command line does not say otherwise. */
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { SEVERITIES } from '../../core/finding';
import { parseJson } from '../../core/json';
import { parsePathMap } from '../check/path-map';
import { parseRuleLevel } from '../check/rule-levels';
import { parsePathLanguage } from '../shared/path-language';
import type { CheckValues } from './check-options';

const RULE_LEVEL = z.enum([...SEVERITIES, 'off']);

const isMap = (text: string) => parsePathMap(text) !== undefined;

/** All that can be set. The schema that editors read, `verso.schema.json`, is made of it. */
export const SETTINGS = z
  .strictObject({
    $schema: z.string().optional().describe('Where this schema lies, for editors.'),
    from: z.string().min(1).optional().describe('The language of the originals, such as "en".'),
    languages: z
      .array(z.string().refine((tag) => parsePathLanguage(tag) !== undefined, 'This is no language tag, such as "de".'))
      .optional()
      .describe('The languages whose translations are checked; all that are found, where it is left out.'),
    maps: z
      .array(z.string().refine(isMap, 'A map has the same stars on both sides of "=".'))
      .optional()
      .describe('Where translations and originals lie, such as "i18n/{lang}/docs/** = docs/**".'),
    rules: z
      .record(z.string(), RULE_LEVEL)
      .optional()
      .describe('Levels of rules by name, such as "dropped/link": "low", or of several: "link": "off".'),
    failOn: z
      .enum([...SEVERITIES, 'never'])
      .optional()
      .describe('The least serious findings that the status is 1 for.'),
    baseline: z.string().min(1).optional().describe('The file of findings that are known and not told again.'),
    glossary: z.string().min(1).optional().describe('The file of terms and their translations, CSV or TBX.'),
    exclude: z
      .strictObject({
        paths: z.array(z.string()).optional().describe('Files that are left out, as in .gitignore.'),
        passages: z
          .array(z.string().min(1))
          .optional()
          .describe('Passages of either side that nothing is told of; * stands for anything, as in "Last updated*".'),
      })
      .optional()
      .describe('What is left out.'),
  })
  .describe('Settings of verso check');

export type ProjectSettings = z.output<typeof SETTINGS>;

/** The settings cannot be used. The message is a sentence for the user, with the line. */
export class SettingsError extends Error {}

/** Parses the settings of a file. Throws SettingsError. */
export function parseSettings(text: string, file: string): ProjectSettings {
  const lines = new LineCounter();
  const source = text.replace(/^\uFEFF/, '');
  // Read as YAML, which all JSON is, too: that knows where each key stands.
  const document = parseDocument(source, { lineCounter: lines, schema: 'json' });
  const value = parseJson(source);
  if (value === undefined) {
    const [line] = document.errors[0]?.linePos ?? [];
    throw new SettingsError(`${file}${line ? `:${line.line}` : ''} is not JSON: look for a comma or a quotation mark.`);
  }
  const getLine = (path: readonly PropertyKey[]): number => {
    const node = document.getIn(path, true);
    const at = node && typeof node === 'object' && 'range' in node ? (node.range as readonly number[])[0]! : 0;
    return lines.linePos(at).line;
  };
  const fail = (path: readonly PropertyKey[], sentence: string): never => {
    const key = path.length ? `"${path.join('.')}": ` : '';
    throw new SettingsError(`${file}:${getLine(path)}: ${key}${sentence}`);
  };
  const parsed = SETTINGS.safeParse(value);
  for (const issue of parsed.success ? [] : parsed.error.issues) {
    if (issue.code !== 'unrecognized_keys') return fail(issue.path, `${issue.message}.`.replace(/\.\.$/, '.'));
    const known = issue.path[0] === 'exclude' ? ['paths', 'passages'] : Object.keys(SETTINGS.shape).slice(1);
    return fail([...issue.path, issue.keys[0]!], `there is no such setting; there are ${known.join(', ')}.`);
  }
  for (const [name, level] of Object.entries(parsed.data!.rules ?? {})) {
    const rule = parseRuleLevel(`${name}=${level}`);
    if (typeof rule === 'string') return fail(['rules', name], rule);
  }
  return parsed.data!;
}

/** What holds as if it stood on the command line, before what does stand there: of two levels of a rule the last counts. */
export function mergeSettings(values: CheckValues, settings: ProjectSettings): CheckValues {
  const { maps, rules = {}, from, failOn, baseline, glossary } = settings;
  return {
    ...(maps ? { map: maps } : {}),
    ...(from ? { from } : {}),
    ...(failOn ? { 'fail-on': failOn } : {}),
    ...(glossary ? { glossary } : {}),
    ...(baseline && values['write-baseline'] === undefined ? { baseline } : {}),
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
    rule: [...Object.entries(rules).map(([name, level]) => `${name}=${level}`), ...(values.rule ?? [])],
  };
}
