/** Cuts code into the pieces that stay what they are in every language: comments and quoted words are left out. */

export interface CodeToken {
  readonly text: string;
  /** The line of the code, from 0. */
  readonly line: number;
}

/** What opens a comment or a text that goes over several lines, and what closes it. */
const LONG_COMMENTS = [
  ['/*', '*/'],
  ['<!--', '-->'],
  ['"""', '"""'],
  ["'''", "'''"],
] as const;
/** What makes the rest of a line a comment: behind white space, or only where a line begins. */
const LINE_COMMENT = /(?<!\S)(?:#(?=[\s#]|$)|\/\/)|^\s{0,80}(?:--|;|%|REM )/;
const QUOTATION = /(?<![\p{L}\p{N}])'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\\n]|\\.)*`/gu;
const PIECE = /[^\s"'`()[\]{}<>,;|&=:]+(?::[^\s"'`()[\]{}<>,;|&=:]+)*|\S/gu;
/** What stands for a text in quotation marks while a line is cut: no sign of a page. */
const QUOTED = '\uFFFF';
/** What stands in for a value in a text that is shown. */
const FILLED = /\$?\{[^{}\s]{0,60}\}|%[-+0]?\d{0,3}(?:\.\d{1,3})?[a-zA-Z](?![\p{L}])/gu;
/** The sign before a command that is typed. */
const PROMPT = /^\s*[$>❯]\s/;

/** Words of a language, in quotation marks: with a space between two, with letters that code has not, or a word alone. */
const isProse = (text: string): boolean =>
  /\p{L}[.,:;!?]{0,3}\s{1,9}[\p{L}(]/u.test(text) || /[^\P{L}A-Za-z]/u.test(text) || /^\p{L}*[.,:;!?…]?$/u.test(text);

const toQuoted = (quotation: string): string => {
  const text = quotation.slice(1, -1);
  return isProse(text) ? `“${(text.match(FILLED) ?? []).sort().join(' ')}”` : text;
};

/** Blanks comments that go over several lines, and keeps their line breaks. */
function blankLongComments(code: string): string {
  let rest = code;
  let kept = '';
  const open = new Set<(typeof LONG_COMMENTS)[number]>(LONG_COMMENTS);
  while (open.size) {
    const next = [...open]
      .map((marks) => ({ marks, at: rest.indexOf(marks[0]) }))
      .filter(({ marks, at }) => at >= 0 || !open.delete(marks))
      .sort((one, other) => one.at - other.at)[0];
    if (!next) break;
    const from = next.at + next.marks[0].length;
    const end = rest.indexOf(next.marks[1], from);
    if (end < 0) {
      open.delete(next.marks);
      continue;
    }
    const behind = end + next.marks[1].length;
    kept += rest.slice(0, next.at) + rest.slice(next.at, behind).replace(/[^\n]/g, ' ');
    rest = rest.slice(behind);
  }
  return kept + rest;
}

function cutLine(raw: string, line: number): CodeToken[] {
  // A mark of a comment within quotation marks is none.
  const quoted: string[] = [];
  const marked = raw.replace(PROMPT, '').replace(QUOTATION, (quotation) => {
    quoted.push(toQuoted(quotation));
    return QUOTED;
  });
  const comment = LINE_COMMENT.exec(marked);
  const own = comment ? marked.slice(0, comment.index) : marked;
  const pieces = own.split(QUOTED).map((part, at) => ({ part, quotation: quoted[at] }));
  return pieces.flatMap(({ part, quotation }, at) => [
    ...(part.match(PIECE) ?? []).map((text) => ({ text, line })),
    ...(at < pieces.length - 1 ? [{ text: quotation!, line }] : []),
  ]);
}

export const cutCode = (code: string): CodeToken[] =>
  blankLongComments(code.replaceAll(QUOTED, '')).split('\n').flatMap(cutLine);
