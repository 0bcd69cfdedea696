/** Reads what a page says of itself before its text: in YAML, or in TOML as Hugo has it. */
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { isRecord } from '../../util/json';

/** A text of the front matter and the line that it begins on. */
export interface FrontMatterText {
  readonly text: string;
  readonly line: number;
}

export interface FrontMatter {
  readonly title?: FrontMatterText;
  readonly description?: FrontMatterText;
  readonly lang?: string;
  /** What stands below it. */
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly firstLine: number;
}

/**
 * Nothing is printed of what is wrong in a page, nor a place looked for where it is: that takes time by the square of
 * what is wrong.
 */
const parseQuietly = (text: string): unknown => parseYaml(text, { logLevel: 'silent', prettyErrors: false });

const MARKS = { '---': parseQuietly, '+++': parseToml } as const;

/** A key that is said to be one (`? key`), also behind a mark, a tag or an anchor: not a question mark in a sentence. */
const SAID_KEY = /(?:^|[-?:,[\]{}]|[&!*]\S{0,100})[ \t]*\?(?=\s|$)/gm;

/** With more of them, each within the last, the parser of YAML takes time by the cube of their number. */
const MOST_SAID_KEYS = 10;

/** Longer front matter, in UTF-16 units, is passed over: a title and a summary stand in a few lines. */
const LONGEST_HEAD = 20_000;

/** Splits a source into its front matter and its body. What cannot be parsed has no title and no description. */
export function readFrontMatter(source: string): FrontMatter {
  const lines = source.split('\n');
  const mark = lines[0]!.trimEnd();
  const end = Object.hasOwn(MARKS, mark) ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === mark) : -1;
  if (end < 0) return { body: source, firstLine: 1 };
  const head = lines.slice(1, end);
  const values = parseHead(head.join('\n'), MARKS[mark as keyof typeof MARKS]);
  const getText = (key: string): FrontMatterText | undefined => {
    const value = values[key];
    if (typeof value !== 'string' || !value.trim()) return undefined;
    const at = head.findIndex((line) => line.trimStart().replace(/^["']/, '').startsWith(key));
    return { text: value, line: at < 0 ? 1 : at + 2 };
  };
  const [title, description] = [getText('title'), getText('description')];
  const lang = values['lang'];
  return {
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    ...(typeof lang === 'string' && lang ? { lang } : {}),
    body: lines.slice(end + 1).join('\n'),
    firstLine: end + 2,
  };
}

function parseHead(text: string, parse: (text: string) => unknown): Readonly<Record<string, unknown>> {
  if (text.length > LONGEST_HEAD || (text.match(SAID_KEY)?.length ?? 0) > MOST_SAID_KEYS) return {};
  try {
    const values = parse(text);
    return isRecord(values) ? values : {};
  } catch {
    // The text below can be compared all the same.
    return {};
  }
}
