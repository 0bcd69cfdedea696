/** A page of the tests in one file: its HTML as it was served, and at its end, as JSON, what is expected of it. */

/** Begins the block of JSON; nothing before it belongs to the expectation, and nothing behind it to the page. */
const BLOCK = '<script type="application/json" id="expected">\n';

export interface ExpectedPage {
  /** The page alone, to the byte. */
  readonly html: string;
  /** Undefined where the file says nothing of that. */
  readonly expected: unknown;
}

/** Takes a file's text apart. Throws where the block is no JSON. */
export function splitExpectedPage(text: string): ExpectedPage {
  const [html = '', block] = text.split(BLOCK);
  return { html, expected: block === undefined ? undefined : JSON.parse(block.replace('</script>', '')) };
}
