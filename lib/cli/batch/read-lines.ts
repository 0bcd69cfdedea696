/** Longer lines, in bytes, of standard input are passed over: what is held in memory has an end, whatever is sent. */
export const MAX_LINE_BYTES = 64_000_000;

const LINE_FEED = 0x0a;

const isBlankLine = (line: Buffer): boolean => line.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));

/** What has come of a line so far. */
function createLineBuffer(longest: number) {
  let parts: Buffer[] = [];
  let size = 0;
  return {
    add(part: Buffer): void {
      size += part.length;
      if (size > longest) parts = [];
      else if (part.length) parts.push(part);
    },
    take(): Buffer | undefined {
      const line = size > longest ? undefined : Buffer.concat(parts);
      [parts, size] = [[], 0];
      return line;
    },
  };
}

export interface ReadLinesOptions {
  /** In bytes; a longer line is undefined. */
  readonly longest?: number;
  /** A last line without an end was cut off, and is none. */
  readonly whole?: boolean;
}

/**
 * The lines of a stream, parted by line feeds alone: JSON may hold any other separator (U+2028). Blank ones are left out.
 * Reads no further than it is asked to.
 */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  { longest = MAX_LINE_BYTES, whole = false }: ReadLinesOptions = {},
): AsyncGenerator<Buffer | undefined, undefined> {
  const gathered = createLineBuffer(longest);
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      gathered.add(chunk.subarray(from, end));
      from = end + 1;
      const line = gathered.take();
      if (!line || !isBlankLine(line)) yield line;
    }
    gathered.add(chunk.subarray(from));
  }
  const last = whole ? Buffer.alloc(0) : gathered.take();
  if (!last || !isBlankLine(last)) yield last;
}
