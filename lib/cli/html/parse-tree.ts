/** Parses HTML into parse5's plain tree, however deeply the page nests its elements. */
import { type DefaultTreeAdapterMap, defaultTreeAdapter, html as htmlNames, parse, type TreeAdapter } from 'parse5';
import { BOUNDS } from '../../core';
import { limitNesting } from '../../page';

export type TreeDocument = DefaultTreeAdapterMap['document'];
export type TreeNode = DefaultTreeAdapterMap['childNode'];
export type TreeElement = DefaultTreeAdapterMap['element'];

/** With more elements open than this, each further tag takes longer than the last. */
const MAX_OPEN_ELEMENTS = 2000;

/** Thrown within this file only. */
class TooDeepError extends Error {}
class TooManyError extends Error {}

/** Builds the plain tree as parse5 does, and gives up once there are too many elements, or too many open at a time. */
function createBoundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let [count, open] = [0, 0];
  const countNode = () => {
    if (++count > BOUNDS.elements) throw new TooManyError();
  };
  return {
    ...defaultTreeAdapter,
    createElement: (...element) => {
      countNode();
      return defaultTreeAdapter.createElement(...element);
    },
    createCommentNode: (data) => {
      countNode();
      return defaultTreeAdapter.createCommentNode(data);
    },
    onItemPush: () => {
      open++;
      if (open > MAX_OPEN_ELEMENTS) throw new TooDeepError();
    },
    onItemPop: () => {
      open--;
    },
  };
}

/**
 * Parses an HTML text as the standard says (https://html.spec.whatwg.org/multipage/parsing.html), scripts disabled: what
 * stands in `<noscript>` is markup, as it is to a browser's DOMParser. Tags nested too deeply to be parsed in linear time
 * are removed first; their text stays. Undefined where there are more elements and comments than are read.
 */
export function parseTree(html: string): TreeDocument | undefined {
  try {
    return parse(html, { scriptingEnabled: false, treeAdapter: createBoundedAdapter() });
  } catch (error) {
    if (error instanceof TooManyError) return undefined;
    if (!(error instanceof TooDeepError)) throw error;
    return parseTree(limitNesting(html));
  }
}

export const { NS } = htmlNames;
