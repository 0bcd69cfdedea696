/** `verso editions --jsonl` as a process: a line in, a line out, errors in their place. */
import { describe, expect, it } from 'vitest';
import { DE, EN } from './bridge';
import { verso } from './verso';

const en = { lang: 'en', paragraphs: EN };
const de = { lang: 'de', paragraphs: DE };
const line = (value: object) => `${JSON.stringify(value)}\n`;
const RUN = ['editions', '--jsonl', '--engine', 'none'];

describe('editions --jsonl', () => {
  it('answers with the original’s passages by editions, the same with workers', async () => {
    const input = line({ id: 'a', editions: [en, de, { ...de, url: 'https://b.example/' }] });
    const { status, out } = await verso(RUN, input);
    expect(status).toBe(0);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      id: 'a',
      original: 0,
      editions: [{ lang: 'en' }, { lang: 'de', verdict: 'compared' }, { url: 'https://b.example/' }],
    });
    const ids = answer.editions[0].segments.map(({ id }: { id: string }) => id);
    expect(answer.passages.map(({ original }: { original: string }) => original).sort()).toEqual(ids.sort());
    expect(answer.passages[0]).toMatchObject({
      original: 'o1',
      cells: [null, { state: 'changed' }, { state: 'changed' }],
    });
    expect((await verso([...RUN, '--workers', '2'], input)).out).toBe(out);
  });

  it('takes another edition than the first for the original', async () => {
    const { out } = await verso(RUN, line({ id: 1, original: 1, editions: [de, en] }));
    expect(JSON.parse(out)).toMatchObject({ original: 1, editions: [{ verdict: 'compared' }, { lang: 'en' }] });
  });

  it.each([
    [{ id: 1 }, '"editions" is missing'],
    [{ id: 1, editions: [] }, '"editions" needs two or more, the original among them'],
    [{ id: 1, editions: [en] }, '"editions" needs two or more, the original among them'],
    [{ id: 1, editions: Array.from({ length: 7 }, () => en) }, '"editions" has more than 6'],
    [{ id: 1, editions: [en, 5] }, '"editions[1]" is missing'],
    [{ id: 1, editions: [en, { lang: 'de' }] }, '"editions[1]" has neither paragraphs nor html nor markdown'],
    [
      { id: 1, editions: [en, { html: '<p></p>', url: 'https://a.example/' }] },
      '"editions[1]": unreadable (empty): https://a.example/',
    ],
    [{ id: 1, original: 2, editions: [en, de] }, '"original" must be the index of an edition, 0 to 1'],
    [{ id: 1, original: 'en', editions: [en, de] }, '"original" must be the index of an edition, 0 to 1'],
  ])('%j is answered with an error, and the run goes on', async (bad, error) => {
    const { status, out } = await verso(RUN, line(bad) + line({ id: 2, editions: [en, de] }));
    expect(status).toBe(0);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect(first).toEqual({ id: 1, error });
    expect(second).toMatchObject({ id: 2, original: 0 });
  });

  it('without --jsonl is refused with a sentence', async () => {
    const { status, err } = await verso(['editions', 'a.html']);
    expect(status).toBe(2);
    expect(err).toContain('editions reads lines: verso editions --jsonl');
  });
});
