/** When a check tells that a sentence of documentation lost its "not", or got one. */
import { describe, expect, it } from 'vitest';
import { addDocumentationFindings } from '../../../lib/cli/check/check-pages';
import { readPageText } from '../../../lib/cli/check/read-page';
import { createFileLexicons } from '../../../lib/cli/shared/lexicons';
import { compareArticles } from '../../../lib/compare/compare-articles';
import type { Article } from '../../../lib/core/article';
import { MIN_SHOWN_CONFIDENCE } from '../../../lib/core/finding';
import type { Result } from '../../../lib/core/result';

const lexicons = createFileLexicons();

const PAIRS: readonly (readonly [original: string, translation: string])[] = [
  [
    'The server writes its log into the folder that the option names.',
    'Der Server schreibt sein Protokoll in den Ordner, den die Option nennt.',
  ],
  [
    'Files in the cache must not be changed by hand.',
    'Dateien im Zwischenspeicher dürfen nicht von Hand geändert werden.',
  ],
  [
    'Each user gets a key when the account is created.',
    'Jeder Benutzer erhält einen Schlüssel, wenn das Konto angelegt wird.',
  ],
  [
    'The service starts again after an update of the system.',
    'Der Dienst startet nach einer Aktualisierung des Systems neu.',
  ],
  ['A password is not stored in the database.', 'Ein Passwort wird nicht in der Datenbank gespeichert.'],
  [
    'Backups are kept for three weeks in another building.',
    'Sicherungen werden drei Wochen lang in einem anderen Gebäude aufbewahrt.',
  ],
  [
    'The connection to the printer can be tested at any time.',
    'Die Verbindung zum Drucker kann jederzeit geprüft werden.',
  ],
];

/** What is told of negations when one sentence has become another, on either side. */
function listTold(changes: Readonly<Record<number, readonly [string, string]>>, lang = 'de'): string[] {
  const pairs = PAIRS.map((pair, at) => changes[at] ?? pair);
  const read = (side: 0 | 1, of: string): Article => {
    const page = readPageText(pairs.map((pair) => pair[side]).join('\n\n'), `${of}/a.md`, of) as Extract<
      Result<{ readonly article: Article }>,
      { readonly ok: true }
    >;
    return page.value.article;
  };
  const report = addDocumentationFindings(compareArticles(read(1, lang), read(0, 'en'), lexicons));
  return report.findings
    .filter(({ category, confidence }) => category === 'negation' && confidence >= MIN_SHOWN_CONFIDENCE)
    .map(({ original }) => report.original.segments.find(({ id }) => id === original[0])!.text);
}

describe('a negation', () => {
  it('that the translation lost is told', () => {
    const lost = [PAIRS[1]![0], 'Dateien im Zwischenspeicher dürfen von Hand geändert werden.'] as const;
    expect(listTold({ 1: lost })).toEqual([lost[0]]);
  });

  it('that the translation got is told', () => {
    const got = [PAIRS[3]![0], 'Der Dienst wird nach einer Aktualisierung nicht neu gestartet.'] as const;
    expect(listTold({ 3: got })).toEqual([got[0]]);
  });

  it('is told beside a word of negative meaning that both sides have', () => {
    const lost = [
      'Files that are excluded by a rule cannot be read by the server.',
      'Dateien, die durch eine Regel ausgeschlossen sind, kann der Server lesen.',
    ] as const;
    expect(listTold({ 2: lost })).toEqual([lost[0]]);
  });

  it.each([
    ['that both sides have', PAIRS[4]!],
    [
      'that is a word of negative meaning there',
      ['This release does not accept keys of the old form.', 'Diese Version verweigert Schlüssel der alten Form.'],
    ],
    [
      'that is a word of negative meaning here',
      ['This release is incompatible with the old one.', 'Diese Version ist nicht mit der alten kompatibel.'],
    ],
    ['that is none', ['The log is not only written but sent.', 'Das Protokoll wird geschrieben und auch gesendet.']],
  ] as const)('is not told %s', (_, pair) => {
    expect(listTold({ 2: pair })).toEqual([]);
  });

  it('is not told where most of a page’s have no counterpart: its words for them are others', () => {
    const without = Object.fromEntries(
      [
        ['The cache must not be emptied.', 'Der Zwischenspeicher soll voll bleiben.'],
        ['A key is not sent by mail.', 'Ein Schlüssel kommt auf anderem Weg.'],
        ['The printer does not answer at night.', 'Der Drucker schläft in der Nacht.'],
        ['The old form is not read.', 'Die alte Form bleibt liegen.'],
      ].map((pair, at) => [[1, 4, 2, 3][at]!, pair as [string, string]]),
    );
    expect(listTold(without)).toEqual([]);
  });
});

it('a fixed phrase that another language says without a "not" is none', () => {
  const japanese: Record<number, readonly [string, string]> = {
    0: ['The server writes its log into a folder.', 'サーバーはログをフォルダに書き込みます。'],
    1: ['Files in the cache must not be changed by hand.', 'キャッシュ内のファイルを手動で変更してはいけません。'],
    2: ['Each user gets a key for the account.', '各ユーザーはアカウントのキーを受け取ります。'],
    3: ['The service starts again after an update.', 'サービスは更新後に再起動します。'],
    4: ['A password is not stored in the database.', 'パスワードはデータベースに保存されません。'],
    5: ['Backups are kept for three weeks.', 'バックアップは3週間保存されます。'],
    6: ['You can use another name as well.', '他の名前を使っても問題ありません。'],
  };
  expect(listTold(japanese, 'ja')).toEqual([]);
  const got = ['You can use another name as well.', '他の名前は使えません。'] as const;
  expect(listTold({ ...japanese, 6: got }, 'ja')).toEqual([got[0]]);
});
