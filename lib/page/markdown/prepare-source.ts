/**
 * Prepares a Markdown source for its parser: what the makers of sites add to Markdown becomes plain Markdown, or nothing.
 * Each line stays on its line, so that whatever is found in it can be shown in the file.
 */

import { createAdmonitionReader } from './admonitions';
import { type IgnoreComment, parseIgnoreComment } from './ignore-comment';
import { limitContainers } from './limit-marks';

export interface PreparedSource {
  readonly text: string;
  readonly ignores: readonly IgnoreComment[];
}

const FENCE = /^(?:[\t >]|[-*+] |\d{1,9}[.)] )*(`{3,}|~{3,})/;
/** A comment's opening and closing marks, in HTML and in MDX. */
const COMMENT_MARKS = [
  ['<!--', '-->'],
  ['{/*', '*/}'],
] as const;
/** A module's import or export, which MDX has between its paragraphs. */
const MODULE_LINE =
  /^(?:import\s+(?:['"]|[\w$*{][^'"]{0,500}\sfrom\s+['"])|import\s*\{\s*$|export\s+(?:default|const|let|function|async|class|\{|\*))/;
/** A line of templates only: shortcodes of Hugo, tags of Liquid. */
const TEMPLATE_LINE = /^\s*(?:\{\{[<%].*[%>]\}\}|\{%.*%\})\s*$/;
const CODE_TEMPLATE = /^\s*(?:\{\{[<%]|\{%-?) {0,9}(?:\/ {0,9}|end)?highlight\b/;
/** An anchor at the end of a heading: `{#name}`. */
const HEADING_ANCHOR = /^(#{1,6}\s.*?)\s?\{#[^{}\s]{1,200}\}\s*$/;

/** Prepares a source, without its front matter. `firstLine`: the number of its first line in the file. */
export function prepareSource(source: string, firstLine: number): PreparedSource {
  const readAdmonition = createAdmonitionReader();
  const comments = createCommentRemover();
  let fence = '';
  let isInModule = false;
  const lines = source.split('\n').map((raw, at) => {
    const line = limitContainers(raw.replace(/\r$/, ''));
    const shown = readAdmonition(line, fence !== '');
    if (fence) {
      if (isFenceEnd(shown, fence)) fence = '';
      return shown;
    }
    const opened = comments.isOpen() ? undefined : FENCE.exec(shown)?.[1];
    if (opened) {
      isInModule = false;
      fence = opened;
      return shown;
    }
    const text = comments.remove(shown, firstLine + at);
    isInModule = text.trim() !== '' && (isInModule || MODULE_LINE.test(text));
    return isInModule ? '' : prepareLine(text);
  });
  return { text: lines.join('\n'), ignores: comments.ignores };
}

const isFenceEnd = (line: string, fence: string): boolean => {
  const rest = line.replace(/^[\s>]+/, '').trimEnd();
  return rest.length >= fence.length && rest === fence[0]!.repeat(rest.length);
};

function prepareLine(line: string): string {
  if (CODE_TEMPLATE.test(line)) return '```';
  if (TEMPLATE_LINE.test(line)) return '';
  return line.startsWith('#') ? line.replace(HEADING_ANCHOR, '$1') : line;
}

/** Removes comments, which may go over several lines, and keeps those that are for Verso. */
function createCommentRemover() {
  const ignores: IgnoreComment[] = [];
  let closing: string | undefined;
  let said = '';

  function remove(line: string, number: number): string {
    let rest = line;
    let kept = '';
    while (rest) {
      if (closing) {
        const end = rest.indexOf(closing);
        said += `${end < 0 ? rest : rest.slice(0, end)}\n`;
        if (end < 0) return kept;
        const ignore = parseIgnoreComment(said, number);
        if (ignore) ignores.push(ignore);
        rest = rest.slice(end + closing.length);
        [closing, said] = [undefined, ''];
        continue;
      }
      const next = findOpening(rest);
      if (!next) return kept + rest;
      kept += rest.slice(0, next.at);
      rest = rest.slice(next.at + next.length);
      closing = next.closing;
    }
    return kept;
  }
  return { remove, ignores, isOpen: () => closing !== undefined };
}

/** Finds where the first comment of a line opens, outside code. */
function findOpening(line: string) {
  const found = COMMENT_MARKS.flatMap(([opening, closing]) => {
    const at = line.indexOf(opening);
    const isInCode = at >= 0 && (line.slice(0, at).split('`').length - 1) % 2 === 1;
    return at < 0 || isInCode ? [] : [{ at, closing, length: opening.length }];
  });
  return found.sort((one, other) => one.at - other.at)[0];
}
