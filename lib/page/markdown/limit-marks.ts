/**
 * Bounds what the parser of Markdown makes of marks: in a paragraph of thousands, and in containers within containers
 * without end, it takes time by the square of their number. Behind the bound they are text, as in a word.
 */
import type { gfm } from 'micromark-extension-gfm';

/** The parser's own types, as an extension has them. */
type Extension = ReturnType<typeof gfm>;
type Construct = Extract<NonNullable<Extension['text']>[number], { readonly tokenize: unknown }>;
type Tokenizer = Construct['tokenize'];
type State = ReturnType<Tokenizer>;
type Code = Parameters<State>[0];

/** Marks of one paragraph, heading or cell that may mean something; a paragraph of links for each letter has fewer. */
const MOST_MARKS = 1_000;

/** Signs that begin or end something within a text, if they do not stand for themselves. */
const MARKS = '!&*<[\\]_`~{$@:';

/** Whether a line ends here, or the text. */
const isEnd = (code: Code): boolean => code === null || (code < -2 && code > -6);

/** Takes the rest of a line for text where its paragraph has had too many marks, before anything else is tried of it. */
function createMarkLimiter(): Construct {
  const counts = new WeakMap<object, number>();
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const count = (counts.get(this) ?? 0) + 1;
    counts.set(this, count);
    function takeRest(code: Code): State | undefined {
      if (isEnd(code)) {
        effects.exit('characterEscapeValue');
        effects.exit('characterEscape');
        return ok(code);
      }
      effects.consume(code);
      return takeRest;
    }
    return (code: Code) => {
      if (count <= MOST_MARKS) return nok(code);
      // As if each sign were escaped: ordinary text is joined piece by piece, in time by the square of their number.
      effects.enter('characterEscape');
      effects.enter('characterEscapeValue');
      return takeRest(code);
    };
  };
  // Never ends a text by itself: where others do not begin behind a sign, such as code within a row of backticks, the
  // parser would take this for leave to try them.
  return { name: 'markLimit', tokenize, previous: () => false };
}

/** Containers of one line, each within the last: quotations and items of lists. */
const MOST_CONTAINERS = 50;

const CONTAINER_MARK = /[ \t]{0,200}(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

/** White space before a line, by which it lies within items of lists; more than `MOST_CONTAINERS` have is left out. */
const MOST_INDENT = 4 * MOST_CONTAINERS;

/** A line without the marks of containers that are nested deeper than people nest them. */
export function limitContainers(whole: string): string {
  const line = /^\s*$/.test(whole) ? '' : whole.slice(Math.max(0, whole.search(/[^ \t]/) - MOST_INDENT));
  const ends: number[] = [0];
  CONTAINER_MARK.lastIndex = 0;
  while (CONTAINER_MARK.test(line)) ends.push(CONTAINER_MARK.lastIndex);
  return ends.length <= MOST_CONTAINERS ? line : line.slice(0, ends[MOST_CONTAINERS]) + line.slice(ends.at(-1));
}

/** Lines that go on after a container's text without its mark, one after the other; a long paragraph has fewer. */
const MOST_LAZY_LINES = 1_000;

/**
 * Has the parser remember no more lines one after the other that go on without the mark of their container: for each it
 * looks through all lines before it.
 */
function createLazyLimiter(): Construct {
  const limited = new WeakSet<object>();
  const tokenize: Tokenizer = function (_, __, nok) {
    const { parser } = this;
    if (!limited.has(parser)) {
      limited.add(parser);
      let count = 0;
      parser.lazy = new Proxy<Record<number, boolean>>(
        {},
        {
          set(lines, line, isLazy) {
            count = isLazy ? count + 1 : 0;
            return Reflect.set(lines, line, isLazy && count <= MOST_LAZY_LINES);
          },
        },
      );
    }
    return (code) => nok(code);
  };
  return { name: 'lazyLimit', tokenize };
}

const listCodes = (signs: string): number[] => [...signs].map((sign) => sign.charCodeAt(0));

/** The extension; one for each source that is parsed. */
export function createMarkLimit(): Extension {
  const [marks, lazy] = [createMarkLimiter(), createLazyLimiter()];
  return {
    document: Object.fromEntries(listCodes('>*+-0123456789').map((code) => [code, lazy])),
    text: Object.fromEntries(listCodes(MARKS).map((code) => [code, marks])),
  };
}
