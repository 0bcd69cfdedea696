/** What a check tells of code, links, placeholders and the like, which stay what they are in every language. */
import { describe, expect, it } from 'vitest';
import { checkTranslations } from '../../../../lib/cli/check/check-pages';
import { readPageText } from '../../../../lib/cli/check/read-page';
import { applyRuleLevels, parseRuleLevel, type RuleLevel } from '../../../../lib/cli/check/rule-levels';
import { createFileLexicons } from '../../../../lib/cli/shared/lexicons';
import { compareArticles } from '../../../../lib/compare/compare-articles';

const ORIGINAL = `# The pump

The pump lifts water from the well into the upper garden, by [the old pipe](https://garden.example/pipes/old).

## Starting it {#starting}

The keeper starts the pump every morning at seven, with release 2.4.10 of the program.

\`\`\`sh
# Open the valve first
pump start --pressure 30 "the upper garden"
\`\`\`

Visitors must not open the red valve in the cellar, and \`pump stop\` closes it.

:::warning

The upper garden has four beds of roses and a small pond beside the wall.

:::

![The pump](images/pump.png)

### In winter

In winter the paths are closed as soon as the first snow has fallen.

\`\`\`yaml
frost: true
depth: 12
\`\`\`

The message {name} is shown above the gate, which was built by the village in 1924.
`;

const TRANSLATION = `# Die Pumpe

Die Pumpe hebt Wasser aus dem Brunnen in den oberen Garten, durch [das alte Rohr](https://garden.example/de/pipes/old).

## Das Anlassen {#starting}

Der Wärter lässt die Pumpe jeden Morgen um sieben an, mit der Fassung 2.4.10 des Programms.

\`\`\`sh
# Zuerst das Ventil öffnen
pump start --pressure 30 "der obere Garten"
\`\`\`

Besucher dürfen das rote Ventil im Keller nicht öffnen, und \`pump stop\` schließt es.

:::warning

Der obere Garten hat vier Rosenbeete und einen kleinen Teich neben der Mauer.

:::

![Die Pumpe](images/pump.de.png)

### Im Winter

Im Winter sind die Wege geschlossen, sobald der erste Schnee gefallen ist.

\`\`\`yaml
frost: true
depth: 12
\`\`\`

Die Nachricht {name} steht über dem Tor, das 1924 vom Dorf gebaut wurde.
`;

const lexicons = createFileLexicons();

async function check(translation: string, original = ORIGINAL, earlier?: string) {
  const pair = {
    translation: 'de/pump.md',
    original: 'en/pump.md',
    langs: { translation: 'de', original: 'en' },
    ...(earlier === undefined ? {} : { earlier: { text: earlier } }),
  };
  const [page] = await checkTranslations([pair], {
    readPage: (file, lang) => readPageText(file.startsWith('de/') ? translation : original, file, lang),
    readText: readPageText,
    compare: (own, other) => compareArticles(own, other, lexicons),
  });
  return page!;
}

const listFound = async (translation: string, original?: string): Promise<string[]> =>
  (await check(translation, original)).findings.map(({ rule, translation: { line } }) => `${rule}:${line}`);

function change(from: string, to: string): string {
  expect(TRANSLATION).toContain(from);
  return TRANSLATION.replace(from, to);
}

const CODE = TRANSLATION.slice(TRANSLATION.indexOf('```sh'), TRANSLATION.indexOf('Besucher'));
const YAML = TRANSLATION.slice(TRANSLATION.indexOf('```yaml'), TRANSLATION.indexOf('Die Nachricht'));

describe('what stays what it is', () => {
  it('is not told where only comments, quoted words, places of a language and pictures are translated', async () => {
    expect(await listFound(TRANSLATION)).toEqual([]);
  });

  it.each([
    ['another option', '--pressure 30', '--force 30', 'altered/code-block:11'],
    ['another value', '--pressure 30', '--pressure 50', 'altered/code-block:11'],
    ['another command', 'pump start', 'pump open', 'altered/code-block:11'],
    ['a line less', 'depth: 12\n', '', 'altered/code-block:29'],
    ['a block less', CODE, '', 'dropped/code-block:7'],
    ['a block more', 'Im Winter sind', '```sh\ngate close --all\n```\n\nIm Winter sind', 'added/code-block:26'],
    ['code in a sentence', '`pump stop`', '`pump halt`', 'altered/code-span:14'],
    ['a link elsewhere', '/de/pipes/old', '/de/pipes/new', 'altered/link:3'],
    ['a link less', '[das alte Rohr](https://garden.example/de/pipes/old)', 'das alte Rohr', 'dropped/link:3'],
    ['a link apart', '[das alte Rohr](', '[das alte Rohr] (', 'broken/link:3'],
    ['another picture', 'pump.de.png', 'well.png', 'altered/image:22'],
    ['a picture less', '![Die Pumpe](images/pump.de.png)\n', '', 'dropped/image:18'],
    ['an anchor less', ' {#starting}', '', 'dropped/anchor:5'],
    ['another anchor', '{#starting}', '{#anlassen}', 'altered/anchor:5'],
    ['another kind of note', ':::warning', ':::tip', 'altered/admonition:16'],
    ['another placeholder', '{name}', '{nachricht}', 'altered/placeholder:33'],
    ['a placeholder less', 'Die Nachricht {name}', 'Die Nachricht', 'dropped/placeholder:33'],
    ['another version', '2.4.10', '2.4.1', 'altered/version:7'],
    ['a version less', ', mit der Fassung 2.4.10 des Programms', ', mit dem Programm', 'dropped/version:7'],
    ['another rank', '### Im Winter', '## Im Winter', 'altered/heading:24'],
  ])('is told, once and on its line: %s', async (_, from, to, told) => {
    expect(await listFound(change(from, to))).toEqual([told]);
  });

  it('is told of blocks that changed places', async () => {
    const moved = TRANSLATION.replace(YAML, '').replace(CODE, `${YAML}${CODE}`);
    expect((await listFound(moved)).map((one) => one.split(':')[0])).toEqual(['moved/code-block']);
  });

  it('is left alone where code shows sentences', async () => {
    const add = (page: string, more: string) => page.replace('{name}', `{name}\n\n\`\`\`\n${more}\n\`\`\`\n\n`);
    const own = 'Bitte lesen Sie zuerst die Hinweise des Wärters, dann öffnen Sie das Tor.';
    const original = 'Please read the notes of the keeper first, and open the gate then.';
    expect(await listFound(add(TRANSLATION, own), add(ORIGINAL, original))).toEqual([]);
  });

  it('is left alone below a comment that asks for it', async () => {
    const page = change('```sh', '<!-- verso-ignore: another pump is sold here -->\n\n```sh').replace('30', '50');
    expect(await check(page)).toMatchObject({ findings: [], ignored: 1 });
  });

  it('is told by --since where the original was changed since', async () => {
    const [before, now] = [ORIGINAL, ORIGINAL.replace('--pressure 30', '--pressure 40')];
    const { findings } = await check(change('depth: 12', 'depth: 13'), now, before);
    expect(findings.map(({ message }) => message)).toEqual([
      'Code altered: “pump start --pressure 40 "the upper garden"” in the original is “pump start --pressure 30 "der obere Garten"” here.',
    ]);
  });
});

describe('levels that the user says', () => {
  it.each([
    [['link=off'], []],
    [['altered/link=low'], ['low']],
    [['altered=high', 'link=off', 'altered/link=low'], ['low']],
    [['image=off'], ['medium']],
  ])('%j', async (texts, levels) => {
    const page = await check(change('/de/pipes/old', '/de/pipes/new'));
    const told = applyRuleLevels([page], texts.map(parseRuleLevel) as RuleLevel[]);
    expect(told[0]!.findings.map(({ level }) => level)).toEqual(levels);
  });

  it.each(['link', 'link=error', 'lynx=off', 'link=off=low'])('are refused in a sentence: %s', (text) => {
    expect(parseRuleLevel(text)).toMatch(/^(?:--rule takes|check has no rule) .*\.$/);
  });
});
