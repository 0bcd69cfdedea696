/** Negations, told by the carried encoder. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/core/article';
import { compareWithEncoder, OPENING, parseArticle, putEmbeddings } from '../../tools/carried-encoder';

const ENGLISH = [
  'The council met on Monday to talk about the harbour.',
  'It did not approve the plan to close the old quay.',
  'Fishermen waited in front of the town hall until the evening.',
  'The mayor said the ferry would leave on time.',
];
const JAPANESE = [
  '市議会は月曜日に会合を開き、港について話し合った。',
  '市議会は古い埠頭を閉鎖する計画を承認しなかった。',
  '漁師たちは夕方まで市庁舎の前で待っていた。',
  '市長は、フェリーは定刻に出発すると述べた。',
];
const GERMAN = [
  'Der Stadtrat kam am Montag zusammen, um über den Hafen zu sprechen.',
  'Er hat den Plan, den alten Kai zu schließen, nicht genehmigt.',
  'Fischer warteten bis zum Abend vor dem Rathaus.',
  'Die Bürgermeisterin sagte, die Fähre werde pünktlich ablegen.',
];
/** A language without a list of negations. */
const ICELANDIC = [
  'Bæjarstjórnin kom saman á mánudag til að ræða um höfnina.',
  'Hún samþykkti ekki áætlunina um að loka gömlu bryggjunni.',
  'Sjómenn biðu fyrir framan ráðhúsið fram á kvöld.',
  'Bæjarstjórinn sagði að ferjan færi á réttum tíma.',
];

/** What is shown as a negation on one side alone, by the word that is marked; with 0, also what is merely possible. */
async function showNegations(translation: Article, original: Article, from = 0.5): Promise<string[]> {
  const { findings } = await compareWithEncoder(translation, original);
  return findings
    .filter(({ category, confidence }) => category === 'negation' && confidence >= from)
    .flatMap(({ evidence }) =>
      evidence.flatMap((one) =>
        one.type === 'polarity' ? [`${one.original?.text ?? ''}|${one.translation?.text ?? ''}`] : [],
      ),
    );
}

describe('negations, by the carried encoder', { timeout: OPENING }, () => {
  const original = parseArticle('en', ENGLISH);

  it.each([
    ['ja', JAPANESE],
    ['de', GERMAN],
    ['is', ICELANDIC],
  ] as const)('are quiet in a faithful translation: %s', async (lang, paragraphs) => {
    expect(await showNegations(parseArticle(lang, paragraphs), original)).toEqual([]);
    expect(await showNegations(original, parseArticle(lang, paragraphs))).toEqual([]);
  });

  it('say nothing where the same is said in other words', async () => {
    const rejected = putEmbeddings(JAPANESE, '計画を承認しなかった', '計画を否決した');
    expect(await showNegations(parseArticle('ja', rejected), original)).toEqual([]);
  });

  it.each([
    ['ja', putEmbeddings(JAPANESE, '承認しなかった', '承認した'), 'not approve|承認'],
    ['de', putEmbeddings(GERMAN, 'nicht genehmigt', 'genehmigt'), 'not approve|genehmigt'],
  ] as const)('are found where the translation leaves them out: %s', async (lang, paragraphs, words) => {
    expect(await showNegations(parseArticle(lang, paragraphs), original)).toEqual([words]);
  });

  it('are found where a language has no list of negations', async () => {
    const translation = parseArticle('is', putEmbeddings(ICELANDIC, 'samþykkti ekki', 'samþykkti'));
    expect(await showNegations(translation, original)).toEqual(['not approve|samþykkti']);
  });

  it('are found where the translation puts them in, with the word', async () => {
    const negated = putEmbeddings(GERMAN, 'werde pünktlich', 'werde nicht pünktlich');
    expect(await showNegations(parseArticle('de', negated), original)).toEqual([
      expect.stringMatching(/^ferry\|.*nicht/u),
    ]);
  });
});
