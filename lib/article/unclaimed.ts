/** One element's text nodes in the page, each to be claimed once by a copy of it. */
export class Unclaimed {
  private readonly byData = new Map<string, Text[]>();

  /** `texts` in document order, none blank. */
  constructor(private readonly texts: readonly Text[]) {
    for (const text of texts.toReversed()) {
      const same = this.byData.get(text.data);
      if (same) same.push(text);
      else this.byData.set(text.data, [text]);
    }
  }

  /** The node with these characters; where re-parsing has joined neighbours, all of which it is made. */
  claim(data: string): readonly Text[] {
    const same = this.byData.get(data)?.pop();
    return same ? [same] : this.texts.filter((text) => data.includes(text.data));
  }
}
