/** Which sentence of a page is at a point, also where the page has changed its text since. */

// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageSentences } from '../../entrypoints/highlighter/page-sentences';

const TEXTS = ['Die Brücke bleibt zu.', 'Der Fluss steigt.', 'Niemand wurde verletzt.'];
let sentences: PageSentences;

const getText = () => document.querySelector('#one')!.firstChild as Text;
/** What is at a character of a text. */
function findAt(node: Text, offset: number) {
  document.caretPositionFromPoint = () => ({ offsetNode: node, offset }) as unknown as CaretPosition;
  const found = sentences.findAt(5, 5);
  return found && [found.id, String(found.range), found.isChanged ?? false];
}

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', () => 1);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList);
  document.body.innerHTML = `<p id="one">${TEXTS[0]} ${TEXTS[1]} ${TEXTS[2]}</p><p id="ad">Jetzt bestellen!</p>`;
  sentences = new PageSentences();
  sentences.ask(TEXTS.map((exact, at) => ({ id: `t${at}`, quote: { exact, prefix: '', suffix: '' } })));
  expect(findAt(getText(), 3)).toEqual(['t0', TEXTS[0], false]);
});

describe('a sentence', () => {
  it('is found at a point, and none beside the article', () => {
    expect(findAt(getText(), 25)).toEqual(['t1', TEXTS[1], false]);
    expect(findAt(document.querySelector('#ad')!.firstChild as Text, 3)).toBeUndefined();
  });

  it('that was edited is found by what is around it, and is said to have changed', () => {
    getText().data = `${TEXTS[0]} Der Fluss fällt seit Montag wieder. ${TEXTS[2]}`;
    expect(findAt(getText(), 30)).toEqual(['t1', ' Der Fluss fällt seit Montag wieder. ', true]);
    expect(findAt(getText(), 3)).toEqual(['t0', TEXTS[0], false]);
    expect(findAt(getText(), 70)).toEqual(['t2', TEXTS[2], false]);
  });

  it('that was edited at the beginning or the end of its paragraph is, too', () => {
    getText().data = `Die Brücke wird geöffnet. ${TEXTS[1]} ${TEXTS[2]}`;
    expect(findAt(getText(), 3)).toEqual(['t0', 'Die Brücke wird geöffnet. ', true]);
    getText().data = `${TEXTS[0]} ${TEXTS[1]} Drei Menschen wurden verletzt.`;
    expect(findAt(getText(), 50)).toEqual(['t2', ' Drei Menschen wurden verletzt.', true]);
  });

  it('that the page rendered anew with the same words has not changed', () => {
    const one = document.querySelector('#one')!;
    one.replaceWith(one.cloneNode(true));
    expect(findAt(getText(), 25)).toEqual(['t1', TEXTS[1], false]);
  });

  it('that has gone is not what stands elsewhere', () => {
    getText().data = `${TEXTS[0]} ${TEXTS[1]}`;
    expect(findAt(document.querySelector('#ad')!.firstChild as Text, 3)).toBeUndefined();
  });
});
