/** Collects regular expressions and makes attacks on them. */
import { createContext, Script } from 'node:vm';
import { measureCpuTime } from '../../tools/cpu-time';
import { nodesOf, sourceFiles } from './source-files';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written as one in the source. */
export function writtenPatterns(): Map<string, Pattern> {
  const found = new Map<string, Pattern>();
  for (const file of sourceFiles())
    for (const node of nodesOf(file)) {
      const regex = node['regex'] as { pattern: string; flags: string } | undefined;
      if (regex) found.set(`/${regex.pattern}/${regex.flags}`, { source: regex.pattern, flags: regex.flags });
    }
  return found;
}

/** Every regular expression that is put together while `work` runs. */
export async function madePatterns(work: () => Promise<unknown>): Promise<Map<string, Pattern>> {
  const found = new Map<string, Pattern>();
  const Own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Own, {
    construct(target, given, made) {
      const regex = Reflect.construct(target, given, made) as RegExp;
      found.set(String(regex), { source: regex.source, flags: regex.flags });
      return regex;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Own;
  }
  return found;
}

/** One character of every kind that classes tell apart. */
const PALETTE = [...'aZ0 \t\n.-_\'"’([{</:;@漢アи'];

const LITERAL = /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?(?:<?[=!]|:|<\w+>)|\{\d+(?:,\d*)?\}|[()|*+?^$.]/g;

/** What is repeated at a pattern: what it spells out, what its classes hold, and both together. */
export function unitsFor({ source }: Pattern): string[] {
  const words = source.split(LITERAL).filter(Boolean).slice(0, 12);
  const signs = [...new Set([...source].filter((char) => !/[\p{L}\d\\]/u.test(char)))].slice(0, 12);
  const joined = words.slice(0, 6).flatMap((word) => ['a', ' ', ...signs.slice(0, 3)].map((sign) => word + sign));
  return [...new Set([...PALETTE, ...words, ...signs, ...joined])];
}

const TAIL = '\n\u0000a';
const SHORT = 2500;

/** What no pattern may take, in milliseconds: it is stopped there, or one bad pattern would hold up everything. */
const MOST = 20_000;

const REPLACE = new Script(`text.replace(regex, '')`);
const inside = createContext({});

/** Milliseconds that a pattern takes on a text; Infinity where it had to be stopped. */
const run = ({ source, flags }: Pattern, text: string): number => {
  Object.assign(inside, { text, regex: new RegExp(source, `${flags.replace(/[gy]/g, '')}g`) });
  try {
    return measureCpuTime(() => REPLACE.runInContext(inside, { timeout: MOST }));
  } catch {
    return Number.POSITIVE_INFINITY;
  }
};

/** The unit whose repetition takes a pattern more than its length in time; undefined where none does. */
export function attackOn(pattern: Pattern): string | undefined {
  for (const unit of unitsFor(pattern)) {
    const body = (length: number): string => unit.repeat(Math.ceil(length / unit.length)) + TAIL;
    const short = run(pattern, body(SHORT));
    if (short < 3) continue;
    if (short === Number.POSITIVE_INFINITY) return unit;
    // Four times the text: four times the time, or sixteen. The quickest of several, since others use the machine, too.
    const quickest = (length: number): number => Math.min(...[1, 2, 3, 4].map(() => run(pattern, body(length))));
    const again = quickest(SHORT);
    if (again >= 3 && quickest(SHORT * 4) > again * 9) return unit;
  }
  return undefined;
}
