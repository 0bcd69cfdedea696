/** Browsers stop nesting at 512; deeper trees overflow the stack of whatever recurses over them. */
const MAX_DEPTH = 400;

/** Elements whose end tag may be left out do not count: an unclosed one does not nest. */
const NON_NESTING_TAGS = new Set(
  (
    'area base br col embed hr img input link meta source track wbr p li dt dd td th tr thead tbody tfoot option' +
    ' optgroup html head body'
  ).split(' '),
);

/** A slash at the end of their tag closes nothing. */
const NON_SELF_CLOSING_TAGS = new Set(
  (
    'a b big code em font i nobr s small strike strong tt u span div section article main aside nav header footer' +
    ' blockquote ul ol dl table form center'
  ).split(' '),
);

const HTML_TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][^\s/>]*)[^>]*>?/gi;

/**
 * Leaves out the tags that would nest deeper than browsers nest; text is untouched. Browsers do not show what lies
 * deeper, but take time by the square of it.
 */
export function limitNesting(html: string): string {
  let depth = 0;
  return html.replace(HTML_TOKEN, (tag, _raw: unknown, slash: string | undefined, given: string | undefined) => {
    const name = given?.toLowerCase();
    if (!name || NON_NESTING_TAGS.has(name) || (tag.endsWith('/>') && !NON_SELF_CLOSING_TAGS.has(name))) return tag;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    return depth > MAX_DEPTH || (slash && depth === MAX_DEPTH) ? '' : tag;
  });
}
