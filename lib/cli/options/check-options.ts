/** Parses the options of `verso check`. */
import { SEVERITIES, type Severity } from '../../core/finding';
import { CHECK_FORMATTERS, type CheckFormat } from '../check/check-formats';
import { type PathMap, parsePathMap } from '../check/path-map';
import { parseRuleLevel, type RuleLevel } from '../check/rule-levels';
import { UsageError } from '../shared/print';

export interface CheckOptions {
  /** What they were parsed from, to be joined with the settings of a project. */
  readonly values: CheckValues;
  readonly format: CheckFormat;
  /** The least serious findings that count as a failure; none where it is left out. */
  readonly failOn?: Severity;
  readonly maps: readonly PathMap[];
  /** The language that the others are translated from, where a layout is found by itself. */
  readonly from?: string;
  /** How serious rules are, where the user says so. */
  readonly rules: readonly RuleLevel[];
  /** The file of terms and their translations. */
  readonly glossary?: string;
  /** Only what was changed since this commit. */
  readonly since?: string;
  /** The folder in which what was found is kept for the next run. */
  readonly cache?: string;
  /** The file of known findings. */
  readonly baseline?: string;
  /** The file that all findings are written to, to be known from then on. */
  readonly newBaseline?: string;
}

export interface CheckValues {
  readonly format?: string | undefined;
  readonly 'fail-on'?: string | undefined;
  readonly map?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly rule?: readonly string[] | undefined;
  readonly glossary?: string | undefined;
  readonly since?: string | undefined;
  readonly cache?: string | undefined;
  readonly baseline?: string | undefined;
  readonly 'write-baseline'?: string | undefined;
}

const isFormat = (name: string): name is CheckFormat => Object.hasOwn(CHECK_FORMATTERS, name);

/** The options that go with `check` alone. */
const OWN_OPTIONS = [
  'fail-on',
  'map',
  'from',
  'rule',
  'glossary',
  'since',
  'cache',
  'baseline',
  'write-baseline',
] as const;

/** Parses them; undefined for another command. Throws UsageError. */
export function parseCheckOptions(values: CheckValues, command: string): CheckOptions | undefined {
  if (command !== 'check') {
    const stray = OWN_OPTIONS.find((name) => values[name] !== undefined);
    if (stray) throw new UsageError(`--${stray} goes with check.`);
    return undefined;
  }
  const {
    format = 'text',
    'fail-on': failOn = 'medium',
    from,
    glossary,
    since,
    cache,
    baseline,
    'write-baseline': newBaseline,
  } = values;
  if (!isFormat(format))
    throw new UsageError(`check has no format "${format}"; it has ${Object.keys(CHECK_FORMATTERS).join(', ')}.`);
  if (failOn !== 'never' && !SEVERITIES.some((one) => one === failOn))
    throw new UsageError(`--fail-on takes ${SEVERITIES.join(', ')} or never, not "${failOn}".`);
  for (const [name, value] of Object.entries({ from, glossary, since, cache, baseline, 'write-baseline': newBaseline }))
    if (value === '') throw new UsageError(`--${name} needs a value.`);
  return {
    values,
    format,
    ...(failOn === 'never' ? {} : { failOn: failOn as Severity }),
    maps: (values.map ?? []).map(parseMap),
    rules: (values.rule ?? []).map(parseRule),
    ...(from ? { from } : {}),
    ...(glossary ? { glossary } : {}),
    ...(since ? { since } : {}),
    ...(cache ? { cache } : {}),
    ...(baseline ? { baseline } : {}),
    ...(newBaseline ? { newBaseline } : {}),
  };
}

function parseRule(text: string): RuleLevel {
  const level = parseRuleLevel(text);
  if (typeof level === 'string') throw new UsageError(level);
  return level;
}

function parseMap(text: string): PathMap {
  const map = parsePathMap(text);
  if (!map)
    throw new UsageError(
      `--map takes a pattern on both sides of "=" with the same stars, such as 'i18n/{lang}/docs/** = docs/**', not "${text}".`,
    );
  return map;
}
