/** Limits how deeply the elements of an HTML text are nested, before it is parsed. */

/** Deepest level whose tags stay. Browsers stop nesting at 512; deeper trees overflow the stack of recursive code. */
const MAX_DEPTH = 400;

/** Elements that do not count as a level: void elements, and those whose end tag may be left out. */
const NON_NESTING_TAGS = new Set(
  (
    'area base br col embed hr img input link meta source track wbr p li dt dd td th tr thead tbody tfoot option' +
    ' optgroup html head body'
  ).split(' '),
);

/** Elements that a slash at the end of the tag does not close, as in "<div/>". */
const NON_SELF_CLOSING_TAGS = new Set(
  (
    'a b big code em font i nobr s small strike strong tt u span div section article main aside nav header footer' +
    ' blockquote ul ol dl table form center'
  ).split(' '),
);

const HTML_TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][^\s/>]*)[^>]*>?/gi;

/** Calls a function with each tag that opens or closes a level, and the level; its result takes the tag's place. */
function mapTags(html: string, replace: (tag: string, depth: number, isEnd: boolean) => string): string {
  let depth = 0;
  return html.replace(HTML_TOKEN, (tag, _raw: unknown, slash: string | undefined, tagName: string | undefined) => {
    const name = tagName?.toLowerCase();
    if (!name || NON_NESTING_TAGS.has(name) || (tag.endsWith('/>') && !NON_SELF_CLOSING_TAGS.has(name))) return tag;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    return replace(tag, depth, slash !== undefined && slash !== '');
  });
}

/**
 * Removes the tags that are nested deeper than 400 levels; text is unchanged. Browsers do not nest deeper than 512
 * levels either, and parsing takes quadratic time in the depth.
 */
export const limitNesting = (html: string): string =>
  mapTags(html, (tag, depth, isEnd) => (depth > MAX_DEPTH || (isEnd && depth === MAX_DEPTH) ? '' : tag));

/** From so many levels on a browser takes seconds to parse a page. No page that people wrote comes near. */
const DEEP = 1500;

/** Whether tags are nested so deeply that the page is to be made shallow before a browser parses it. */
export function isDeeplyNested(html: string): boolean {
  let deepest = 0;
  mapTags(html, (tag, depth) => {
    deepest = Math.max(deepest, depth);
    return tag;
  });
  return deepest > DEEP;
}
