/** Reads the notes that makers of sites set apart (`:::note`, `!!! note`, `> [!NOTE]`) as headings and paragraphs. */

/** `:::note[Title]`, `::: tip Title`, and `:::` where it ends. */
const COLON_NOTE = /^([\s>]{0,40}):{3,9} {0,9}(\S.*)?$/;
/** `!!! note "Title"`, `??? note`, `=== "Tab"`: what is indented below belongs to it. */
const INDENTED_NOTE = /^(\s*)(?:!!!|\?\?\?\+?)\s+[\w-].*$/;
const INDENTED_TAB = /^(\s*)===[+!]?\s+".*$/;
/** `> [!NOTE]`, perhaps with a title. */
const QUOTED_NOTE = /^(\s{0,20})> {0,9}\[!\w{1,30}\][+-]? {0,9}(\S.*)?$/;
const INDENT = 4;
/** A heading of the lowest rank: it ends with its line and interrupts a paragraph. */
const TITLE = '###### ';

const toTitle = (indent: string, title: string): string => (title ? `${indent}${TITLE}${title}` : '');

/** The title in a note's first line, after its marks: in brackets, or behind the name of the note. */
function readColonTitle(rest: string): string {
  const bracketed = /^[\w-]{1,50}\s*\[([^\]]{1,300})\]/.exec(rest)?.[1];
  if (bracketed !== undefined) return bracketed.trim();
  return rest
    .replace(/^\{?[\w-]{1,50}\}?/, '')
    .replace(/\{[^{}]{0,300}\}\s*$/, '')
    .trim();
}

const readQuotedTitle = (line: string): string => /"([^"]{1,300})"/.exec(line)?.[1]?.trim() ?? '';

const countIndent = (line: string): number => line.length - line.trimStart().length;

/** Creates a reader that is given one line after the other and gives it as plain Markdown. */
export function createAdmonitionReader(): (line: string, isInFence: boolean) => string {
  /** Where the notes begin that the line may belong to, the outermost first. */
  const indents: number[] = [];
  let isInQuotedNote = false;

  function leaveNotes(line: string): string {
    if (line.trim() === '') return line;
    const indent = countIndent(line.replaceAll('\t', ' '.repeat(INDENT)));
    while (indents.length && indent < indents.at(-1)! + INDENT) indents.pop();
    return indents.length ? line.replaceAll('\t', ' '.repeat(INDENT)).slice(INDENT * indents.length) : line;
  }

  return (raw, isInFence) => {
    const line = leaveNotes(raw);
    if (isInQuotedNote && /^\s*>/.test(line)) return line.replace(/^\s*> ?/, '');
    isInQuotedNote = false;
    if (isInFence) return line;
    const quoted = QUOTED_NOTE.exec(line);
    if (quoted) {
      isInQuotedNote = true;
      return toTitle(quoted[1]!, quoted[2] ?? '');
    }
    const colon = COLON_NOTE.exec(line);
    if (colon) return toTitle(colon[1]!, readColonTitle(colon[2] ?? ''));
    const indented = INDENTED_NOTE.exec(line) ?? INDENTED_TAB.exec(line);
    if (!indented) return line;
    indents.push(countIndent(raw));
    return toTitle(indented[1]!, readQuotedTitle(line));
  };
}
