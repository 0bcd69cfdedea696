/** Which terms of an original count as translated otherwise than a glossary says. */
import { describe, expect, it } from 'vitest';
import { compareTerms } from '../../../../lib/cli/check/terms/compare-terms';
import { type GlossaryEntry, listWords, parseGlossary } from '../../../../lib/cli/check/terms/read-glossary';
import { createFileLexicons } from '../../../../lib/cli/shared/lexicons';
import { compareArticles } from '../../../../lib/compare/compare-articles';

const lexicons = createFileLexicons();

const CSV = 'en,de,ja\npump,Pumpe,ポンプ\nwater tank,Wasserbehälter|Tank,水槽\ngarden,Garten,庭\nlead,,\n';

const TBX = `<martif type="TBX"><text><body><termEntry id="1">
 <langSet xml:lang="en"><tig><term>pump</term></tig></langSet>
 <langSet xml:lang="de"><tig><term>Pumpe</term></tig>
  <tig><term>Apparat</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
</termEntry></body></text></martif>`;

const read = (text: string, file = 'terms.csv'): readonly GlossaryEntry[] => {
  const glossary = parseGlossary(text, file);
  if (typeof glossary === 'string') throw new Error(glossary);
  return glossary;
};

/** The terms that are told of pairs of sentences. */
function find(pairs: readonly (readonly [original: string, translation: string])[], lang = 'de', glossary = read(CSV)) {
  const build = (at: 0 | 1, own: string) => ({
    url: '',
    lang: own,
    title: '',
    blocks: pairs.map((pair, number) => ({
      kind: 'paragraph' as const,
      text: pair[at],
      lines: [{ at: 0, line: number + 1 }],
      ...(at ? { renders: [number] } : {}),
    })),
  });
  const report = compareArticles(build(1, lang), build(0, 'en'), lexicons);
  return compareTerms({ ...report, verdict: 'compared' }, glossary).map(
    ({ message, translation }) => `${translation.line} ${/“(.+?)”/.exec(message)![1]}`,
  );
}

describe('a term', () => {
  it('that is translated otherwise is told, once a paragraph', () => {
    expect(
      find([['The pump stands by the gate, and the pump is green.', 'Der Apparat steht am Tor und ist grün.']]),
    ).toEqual(['1 pump']);
  });

  it.each([
    ['The pumps stand by the gate.', 'Die Pumpen stehen am Tor.'],
    ['The pump stands by the gate.', 'Die Gartenpumpe steht am Tor.'],
    ['Both gardens are open.', 'Beide Gärten sind offen.'],
    ['The water tank is full.', 'Der Tank ist voll.'],
    ['The water tanks are full.', 'Die Behälter des Wassers, beide Wasserbehälter, sind voll.'],
    ['Pumpkins grow by the gate.', 'Am Tor wachsen Kürbisse.'],
    ['Lead pipes are old.', 'Rohre aus Blei sind alt.'],
  ])('counts in its forms: %s', (original, translation) => {
    expect(find([[original, translation]])).toEqual([]);
  });

  it('of several words is not told by one of them', () => {
    expect(find([['The water tank is full.', 'Die Zisterne ist voll.']])).toEqual(['1 water tank']);
  });

  it('is found in scripts without spaces', () => {
    expect(find([['The pump is green.', 'ポンプは緑色です。']], 'ja')).toEqual([]);
    expect(find([['The pump is green.', '機械は緑色です。']], 'ja')).toEqual(['1 pump']);
  });

  it('says nothing in a language that the glossary has not', () => {
    expect(find([['The pump is green.', 'La machine est verte.']], 'fr')).toEqual([]);
  });
});

describe('a glossary', () => {
  it('in TBX leaves out what is not to be used', () => {
    const [entry] = read(TBX, 'terms.tbx');
    expect([listWords(entry!, 'en-GB'), listWords(entry!, 'de')]).toEqual([['pump'], ['Pumpe']]);
  });

  it.each(['', 'pump,Pumpe', 'en\npump', '"en', '<x>'])('%j is none, and what one looks like is said', (text) => {
    expect(parseGlossary(text, 'a.csv')).toMatch(/a\.csv has no terms in two languages: a CSV has a first line/);
    expect(parseGlossary(text, 'a.tbx')).toMatch(/else it is TBX/);
  });
});
