/**
 * Puts what a page sends later into its place, as the page's own script does: React streams parts of a page in hidden
 * elements, each with a few words of script that move it. In a page that is only parsed no script runs.
 *
 * Source of the markup: react-dom's ReactDOMFizzInstructionSetShared, functions completeBoundary and completeSegment.
 */

const SEGMENT_ID = /^(.*)S:([0-9a-f]+)$/;
/** Comments that begin a part of the page that may come later, and the one that ends it. */
const BOUNDARY_STARTS = new Set(['$', '$?', '$!', '$~']);
const BOUNDARY_END = '/$';

/** Puts the nodes of a segment in the place of a placeholder. */
function moveChildrenTo(placeholder: Node, segment: Element): void {
  while (segment.firstChild) placeholder.parentNode?.insertBefore(segment.firstChild, placeholder);
  placeholder.parentNode?.removeChild(placeholder);
}

/** Removes what is shown until a part comes: the nodes from a template up to the end of its boundary. */
function removeFallback(template: Node): void {
  let depth = 0;
  for (let node = template.nextSibling; node; ) {
    const next = node.nextSibling;
    if (node.nodeType === 8) {
      const { data } = node as Comment;
      if (data === BOUNDARY_END && depth === 0) return;
      if (data === BOUNDARY_END) depth -= 1;
      else if (BOUNDARY_STARTS.has(data)) depth += 1;
    }
    node.parentNode?.removeChild(node);
    node = next;
  }
}

/**
 * Moves streamed parts into their places and changes the page. A part without a place stays as it is, hidden. For pages
 * that were parsed; in a live page its own script has done so.
 */
export function placeStreamedContent(page: Document): void {
  const segments = [...page.querySelectorAll('div[hidden][id*="S:"]')].filter(({ id }) => SEGMENT_ID.test(id));
  if (segments.length === 0) return;
  const templates = new Map([...page.querySelectorAll('template[id]')].map((template) => [template.id, template]));
  for (const segment of segments) {
    const [, prefix, number] = SEGMENT_ID.exec(segment.id) as unknown as [string, string, string];
    const placeholder = templates.get(`${prefix}P:${number}`);
    const boundary = templates.get(`${prefix}B:${number}`);
    if (boundary) removeFallback(boundary);
    const place = placeholder ?? boundary;
    // A part may be streamed into another: the segment that holds its place must not be the part itself.
    if (place && !segment.contains(place)) moveChildrenTo(place, segment);
  }
}
