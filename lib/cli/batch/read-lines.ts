/** Splits a byte stream into lines and limits how much of a line is held in memory. */

/** The longest line of standard input that is read, in bytes. Longer ones are dropped, which limits the memory used. */
export const MAX_LINE_BYTES = 64_000_000;

const LINE_FEED = 0x0a;

const isBlankLine = (line: Buffer): boolean => line.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));

/** Collects the chunks of one line. `take` returns undefined for a line longer than `maxBytes`. */
function createLineBuffer(maxBytes: number) {
  let parts: Buffer[] = [];
  let size = 0;
  return {
    add(part: Buffer): void {
      size += part.length;
      if (size > maxBytes) parts = [];
      else if (part.length) parts.push(part);
    },
    take(): Buffer | undefined {
      const line = size > maxBytes ? undefined : Buffer.concat(parts);
      [parts, size] = [[], 0];
      return line;
    },
  };
}

export interface ReadLinesOptions {
  /** The longest line in bytes; a longer one is given as undefined. */
  readonly longest?: number;
  /** Skip a last line without a line feed: it was cut off. */
  readonly whole?: boolean;
}

/**
 * Yields the lines of a stream without their line feeds; blank ones are skipped. Only line feeds separate lines, since
 * JSON may hold other separators (U+2028). Reads no chunk before it is needed.
 */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  { longest = MAX_LINE_BYTES, whole = false }: ReadLinesOptions = {},
): AsyncGenerator<Buffer | undefined, undefined> {
  const lineBuffer = createLineBuffer(longest);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      lineBuffer.add(chunk.subarray(start, end));
      start = end + 1;
      const line = lineBuffer.take();
      if (!line || !isBlankLine(line)) yield line;
    }
    lineBuffer.add(chunk.subarray(start));
  }
  const last = whole ? Buffer.alloc(0) : lineBuffer.take();
  if (!last || !isBlankLine(last)) yield last;
}
