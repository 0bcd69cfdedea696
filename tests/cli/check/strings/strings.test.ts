/** What a check tells of catalogues of strings, each with faults that were put into it. */
import { describe, expect, it } from 'vitest';
import { checkTranslations } from '../../../../lib/cli/check/check-pages';
import type { FilePair } from '../../../../lib/cli/check/checked-page';
import { pairByLayout } from '../../../../lib/cli/check/pair-paths';
import { readPageText } from '../../../../lib/cli/check/read-page';
import { readMessageParts } from '../../../../lib/cli/check/strings/message-parts';
import { createFileLexicons } from '../../../../lib/cli/shared/lexicons';
import { compareArticles } from '../../../../lib/compare/compare-articles';
import { createSuccess } from '../../../../lib/core/result';

const lexicons = createFileLexicons();

async function check(files: Readonly<Record<string, string>>, pair: FilePair) {
  const pages = await checkTranslations([pair], {
    readPage: (file, lang) => readPageText(files[file] ?? '', file, lang),
    readText: readPageText,
    readFile: (file) => createSuccess(files[file] ?? ''),
    compare: (translation, original) => compareArticles(translation, original, lexicons),
  });
  return pages.flatMap(({ findings }) => findings.map(({ rule, translation }) => `${translation.line} ${rule}`)).sort();
}

const PO = `msgid ""
msgstr ""
"Language: de\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "The gate closes at 6 in the evening."
msgstr "Das Tor schließt um 18 Uhr abends."

#, fuzzy
msgid "Open the <b>garden</b>"
msgstr "Garten öffnen"

msgid "Watering starts at %s."
msgstr "Die Bewässerung beginnt."

msgid "%d tree"
msgid_plural "%d trees"
msgstr[0] "Ein Baum"
msgstr[1] ""

msgid "A ticket costs 12 euros for three days."
msgstr ""
"Eine Karte kostet 15 Euro für drei Tage."

msgid "Never feed the <b>birds</b>."
msgstr "Füttern Sie die Vögel nie."

#, c-format
msgid "%s has %d trees."
msgstr "%d Bäume hat %s."

msgid "Where is the pond?"
msgstr ""

#~ msgid "Old %s"
#~ msgstr "Alt"
`;

const XLIFF_1 = `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file source-language="en" target-language="de" original="a" datatype="plaintext"><body>
    <trans-unit id="1"><source>The gate closes at 6 in the evening.</source>
      <target>Das Tor schließt um 6 Uhr abends.</target></trans-unit>
    <trans-unit id="2"><source>Feed the <g id="1">birds</g> at <x id="TIME"/>.</source>
      <target>Füttern Sie die <g id="1">Vögel</g>.</target>
      <alt-trans><source>x</source><target>y %s</target></alt-trans></trans-unit>
    <trans-unit id="3"><source>Where is the pond?</source>
      <target state="needs-review-translation">Wo ist der Teich?</target></trans-unit>
    <trans-unit id="4"><source>Winter</source></trans-unit>
    <trans-unit id="5"><source>A ticket costs 12 euros for three days.</source>
      <target>Eine Karte kostet 15 Euro für drei Tage.</target></trans-unit>
  </body></file>
</xliff>`;

const XLIFF_2 = `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="de">
 <file id="f"><unit id="1">
  <segment state="final"><source>Feed the <pc id="1">birds</pc>.</source>
   <target>Füttern Sie die <pc id="1">Vögel</pc>.</target></segment>
  <segment state="initial"><source>Where is the pond?</source>
   <target>Where is the pond?</target></segment>
  <segment><source>Press <ph id="2"/> to open.</source>
   <target>Zum Öffnen drücken.</target></segment>
 </unit></file>
</xliff>`;

const ENGLISH = {
  gate: 'The gate closes at 6 in the evening.',
  garden: { open: 'Open at {time}', trees_one: '{{count}} tree', trees_other: '{{count}} trees' },
  ticket: 'A ticket costs 12 euros for three days.',
  files: '{count, plural, one {# file of {owner}} other {# files of {owner}}}',
  pond: 'Where is the pond?',
};

const toJson = (value: object) => JSON.stringify(value, undefined, 1);

describe('a catalogue', () => {
  it('of gettext has its untranslated and stale strings told apart, and the same rules as a page', async () => {
    expect(await check({ 'de.po': PO }, { translation: 'de.po', original: 'de.po' })).toEqual([
      '11 stale/string',
      '14 dropped/placeholder',
      '18 dropped/plural',
      '22 altered/money',
      '26 dropped/tag',
      '26 dropped/tag',
      '30 moved/placeholder',
      '33 untranslated/string',
    ]);
  });

  it('in XLIFF 1.2 keeps its inline elements', async () => {
    expect(await check({ 'a.xlf': XLIFF_1 }, { translation: 'a.xlf', original: 'a.xlf' })).toEqual([
      '10 stale/string',
      '11 untranslated/string',
      '13 altered/money',
      '7 dropped/tag',
    ]);
  });

  it('in XLIFF 2 has states of segments', async () => {
    expect(await check({ 'a.xliff': XLIFF_2 }, { translation: 'a.xliff', original: 'a.xliff' })).toEqual([
      '6 untranslated/string',
      '8 dropped/tag',
    ]);
  });

  it('in JSON is compared by its keys, with the plurals that its language needs', async () => {
    const polish = {
      gate: 'Brama zamyka się o 6 wieczorem.',
      garden: {
        open: 'Otwarte',
        trees_one: '{{count}} drzewo',
        trees_few: '{{count}} drzewa',
        trees_other: '{{n}} drzewa',
      },
      ticket: 'Bilet kosztuje 15 euro na trzy dni.',
      files: '{count, plural, one {# plik {owner}} few {# pliki {owner}} other {# pliku {owner}}}',
    };
    const pair = { translation: 'pl.json', original: 'en.json', langs: { translation: 'pl', original: 'en' } };
    expect(await check({ 'en.json': toJson(ENGLISH), 'pl.json': toJson(polish) }, pair)).toEqual([
      '1 untranslated/string',
      '10 dropped/plural',
      '4 dropped/placeholder',
      '7 added/placeholder',
      '7 dropped/placeholder',
      '7 dropped/plural',
      '9 altered/money',
    ]);
  });

  it('says nothing of a faithful one', async () => {
    const japanese = {
      gate: '門は夕方6時に閉まります。',
      garden: { open: '{time}に開園', trees_other: '木{{count}}本' },
      ticket: 'チケットは3日間有効で12ユーロです。',
      files: '{count, plural, other {{owner}のファイル#件}}',
      pond: '池はどこですか。',
    };
    const pair = { translation: 'ja.json', original: 'en.json', langs: { translation: 'ja', original: 'en' } };
    expect(await check({ 'en.json': toJson(ENGLISH), 'ja.json': toJson(japanese) }, pair)).toEqual([]);
  });

  it('in ARB has no strings but its messages', async () => {
    const english = { '@@locale': 'en', open: 'Open at {time}', '@open': { description: 'Old {x}', placeholders: {} } };
    const pair = { translation: 'app_de.arb', original: 'app_en.arb', langs: { translation: 'de', original: 'en' } };
    const files = { 'app_en.arb': toJson(english), 'app_de.arb': toJson({ open: 'Geöffnet ab {zeit}' }) };
    expect(await check(files, pair)).toEqual(['2 added/placeholder', '2 dropped/placeholder']);
  });

  it('that is no object, or damaged, is told so', async () => {
    const pair = { translation: 'de.json', original: 'en.json' };
    expect(await check({ 'en.json': '{}', 'de.json': '[' }, pair)).toEqual(['1 page/unreadable']);
    for (const text of ['', 'msgstr "x"', 'msgid "a"', '<xliff><file>', '\u0000'])
      expect(await check({ 'a.po': text }, { translation: 'a.po', original: 'a.po' })).toEqual(
        text === 'msgid "a"' ? ['1 untranslated/string'] : [],
      );
    expect(await check({ 'a.xlf': '<a><source>x' }, { translation: 'a.xlf', original: 'a.xlf' })).toEqual([]);
  });
});

it.each([
  [
    ['locales/en.json', 'locales/de.json', 'locales/pt_BR.json'],
    ['de', 'pt-BR'],
  ],
  [['lib/app_en.arb', 'lib/app_de.arb'], ['de']],
  [['_locales/en/messages.json', '_locales/de/messages.json'], ['de']],
])('%j are paired by their paths', (files, langs) => {
  const { pairs } = pairByLayout(files, undefined);
  expect(pairs.map((pair) => pair.langs?.translation)).toEqual(langs);
  expect(new Set(pairs.map(({ original }) => original))).toEqual(new Set([files[0]]));
});

it.each([
  [`100% of %s, %1$s, %(name)s, $${'{who}'} and %{n}`, ['{who}', '{n}', 'name', '%s', '%s']],
  ['{n, number} of {n, plural, =0 {none} other {# for {owner}}}', ['{n}', '{owner}']],
  ['{{ name }} $t(x) {not a one} $NAME$', ['name', 'NAME']],
  ['{ {{{ { } }', []],
])('%s has placeholders', (text, placeholders) => {
  expect(
    readMessageParts(text)
      .placeholders.map((one) => one.replace(/[{}]/g, ''))
      .sort(),
  ).toEqual(placeholders.map((one) => one.replace(/[{}]/g, '')).sort());
});
