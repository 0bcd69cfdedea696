/** Character references that a site escaped twice are read, and where they stood is known. */
import { describe, expect, it } from 'vitest';
import { mapEscapedEntities, readEscapedEntities } from '../../lib/text/escaped-entities';

describe('references escaped twice', () => {
  it.each([
    ['&quot;Not yet,&quot; she said', '"Not yet," she said'],
    ['It&#39;s late &amp; dark', "It's late & dark"],
    ['caf&#xE9;&nbsp;noir', 'café\u00A0noir'],
    ['a &foo; b &#0; c &#xD800; d', 'a &foo; b &#0; c &#xD800; d'],
    ['R&D; AT&T', 'R&D; AT&T'],
  ])('%s', (text, read) => {
    expect(readEscapedEntities(text)).toBe(read);
  });

  it('keep where each character stood', () => {
    const { text, starts } = mapEscapedEntities('a&quot;b');
    expect(text).toBe('a"b');
    expect(starts).toEqual([0, 1, 7, 8]);
  });
});
