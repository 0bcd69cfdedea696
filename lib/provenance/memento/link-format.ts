/** Parses lists of links (RFC 6690, RFC 8288): headers `Link`, and the TimeMaps in which archives list copies. */

/** One link: its target and its attributes, with names in lower case. */
export interface WebLink {
  readonly target: string;
  /** The words of `rel`, in lower case. */
  readonly relations: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * One attribute. Sticky, and each branch begins with another character, so that reading takes time linear in the text.
 */
const ATTRIBUTE = /;\s*([\w*-]+)\s*(?:=\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|([^\s";,]*)))?/y;
const SPACE = /\s/;

/** The position of what is no white space, from a position on. */
function skipSpace(text: string, position: number): number {
  let at = position;
  while (SPACE.test(text.charAt(at))) at++;
  return at;
}

/** Parses a list; what cannot be read of it is passed over. At most `most` links are taken. */
export function parseLinkFormat(text: string, most = 50_000): WebLink[] {
  const links: WebLink[] = [];
  let position = text.indexOf('<');
  while (position >= 0 && links.length < most) {
    const end = text.indexOf('>', position);
    if (end < 0) break;
    const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
    let next = end + 1;
    for (;;) {
      ATTRIBUTE.lastIndex = skipSpace(text, next);
      const match = ATTRIBUTE.exec(text);
      if (!match) break;
      const [, name = '', quoted, plain = ''] = match;
      attributes[name.toLowerCase()] ??= quoted?.replace(/\\(.)/gs, '$1') ?? plain;
      next = ATTRIBUTE.lastIndex;
    }
    links.push({
      target: text.slice(position + 1, end).trim(),
      relations: (attributes['rel'] ?? '').toLowerCase().split(/\s+/).filter(Boolean),
      attributes,
    });
    position = text.indexOf('<', next);
  }
  return links;
}
