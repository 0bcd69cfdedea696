/** Markdown and MDX become blocks that know their lines and their code. */
import { describe, expect, it, vi } from 'vitest';
import { readMarkdown } from '../../../lib/page/markdown/read-markdown';

const read = (source: string, path = 'page.md') => readMarkdown(source, { path, lang: 'en' }, {});
const listBlocks = (source: string, path?: string) =>
  read(source, path).article.blocks.map(({ kind, role, text, lines }) => [role ?? kind, lines?.[0]?.line, text]);
const listCode = (source: string, path?: string) =>
  read(source, path).article.blocks.flatMap(({ text, code = [] }) =>
    code.map(({ start, end }) => text.slice(start, end)),
  );

describe('Markdown', () => {
  it('becomes blocks with their lines', () => {
    const source = `# The garden

The gate opens at nine
and closes at six.

- Bring water.
- Bring a hat.

  The sun is strong.

> Mind the bees.

| Day | Hours |
| --- | ----- |
| Monday | closed |
`;
    expect(listBlocks(source)).toEqual([
      ['title', 1, 'The garden'],
      ['paragraph', 3, 'The gate opens at nine and closes at six.'],
      ['item', 6, 'Bring water.'],
      ['item', 7, 'Bring a hat.'],
      ['item', 9, 'The sun is strong.'],
      ['quote', 11, 'Mind the bees.'],
      ['row', 13, 'Day Hours'],
      ['row', 15, 'Monday closed'],
    ]);
    expect(read(source).article.blocks[1]!.lines).toEqual([
      { at: 0, line: 3 },
      { at: 23, line: 4 },
    ]);
  });

  it('has its title and its description in front matter, in YAML and in TOML', () => {
    const yaml =
      '---\nsidebar_position: 2\ntitle: "The: garden"\ndescription: >-\n  Where it\n  lies\n---\n\nText here.\n';
    expect(listBlocks(yaml)).toEqual([
      ['title', 3, 'The: garden'],
      ['lead', 4, 'Where it lies'],
      ['paragraph', 9, 'Text here.'],
    ]);
    expect(listBlocks('+++\ntitle = "The garden"\n+++\nText here.\n')).toEqual([
      ['title', 2, 'The garden'],
      ['paragraph', 4, 'Text here.'],
    ]);
    expect(listBlocks('---\ntitle: [broken\n---\nText here.\n')).toEqual([['paragraph', 4, 'Text here.']]);
  });

  it('reads what is set apart as paragraphs, with its title', () => {
    const colons = 'Before.\n:::note[Mind the step]\nIt is high.\n:::\nAfter.\n';
    expect(listBlocks(colons)).toEqual([
      ['paragraph', 1, 'Before.'],
      ['heading', 2, 'Mind the step'],
      ['paragraph', 3, 'It is high.'],
      ['paragraph', 5, 'After.'],
    ]);
    expect(listBlocks('!!! warning "Mind the step"\n    It is high.\n\n    Very high.\n\nAfter.\n')).toEqual([
      ['title', 1, 'Mind the step'],
      ['paragraph', 2, 'It is high.'],
      ['paragraph', 4, 'Very high.'],
      ['paragraph', 6, 'After.'],
    ]);
    expect(listBlocks('> [!NOTE]\n> It is high.\n\n> Mind it, she said.\n')).toEqual([
      ['paragraph', 2, 'It is high.'],
      ['quote', 4, 'Mind it, she said.'],
    ]);
  });

  it('leaves out code, pictures, addresses, tags, templates and comments', () => {
    const source = `import Tabs from '@theme/Tabs';

The [gate](https://garden.example/gate "Gate") opens. ![A gate](gate.png)

\`\`\`sh
open --gate # not read
\`\`\`

{{< figure src="gate.png" >}}

<!-- nothing of this
is read --> It closes.

<details>
<summary>When it rains</summary>

It stays open.

</details>
`;
    expect(listBlocks(source)).toEqual([
      ['paragraph', 3, 'The gate opens.'],
      ['paragraph', 12, 'It closes.'],
      ['paragraph', 15, 'When it rains'],
      ['paragraph', 17, 'It stays open.'],
    ]);
  });

  it('keeps code in its sentence and knows it', () => {
    expect(listCode('Run `gate open` with --wait, then look into gates/list.yaml and GATE_HOME.\n')).toEqual([
      'gate open',
      '--wait',
      'gates/list.yaml',
      'GATE_HOME',
    ]);
    expect(listCode('The state-of-the-art gate has no code, and 3.14 is a number.\n')).toEqual([]);
  });

  it('knows figures inside words, and what stands in for a value', () => {
    expect(listCode('Since k8s, i18n and base16 say %s to {count} and {{ name }}, v2 and 5km are read.\n')).toEqual([
      'k8s',
      'i18n',
      'base16',
      '%s',
      '{count}',
      '{{ name }}',
    ]);
    expect(listCode('Es sind 100% sicher und 50 % der Tore, Größe 3.\n')).toEqual([]);
  });

  it('reads no anchor of a heading as its text', () => {
    const texts = (source: string) => read(source).article.blocks.map(({ text }) => text);
    expect(texts('# Gates {#the-gates}\n\n## Doors { #in-the-garden }\n\n### Paths {: #paths .wide }\n')).toEqual([
      'Gates',
      'Doors',
      'Paths',
    ]);
    expect(texts('Roofs {#roofs}\n=====\n\nRain falls.\n{: .note }\n')).toEqual(['Roofs', 'Rain falls.']);
    expect(texts('Write `# Gates {#gates}`\n')).toEqual(['Write # Gates {#gates}']);
  });

  it('joins lines without a space where the script has none', () => {
    expect(listBlocks('門は九時に\n開きます。\nGarden です。\n')).toEqual([
      ['paragraph', 1, '門は九時に開きます。 Garden です。'],
    ]);
  });
});

describe('MDX', () => {
  const source = `import Note from './note.mdx';

# The garden {/* #garden */}

<Note title="Hidden">
  The gate **opens** at <Time zone="UTC">nine</Time>.
</Note>

{/* verso-ignore: not for other countries */}

Only here: {1 + 1}.
`;

  it('has the text of its elements', () => {
    expect(listBlocks(source, 'page.mdx')).toEqual([
      ['title', 3, 'The garden'],
      ['paragraph', 6, 'The gate opens at nine.'],
      ['paragraph', 11, 'Only here: .'],
    ]);
    expect(read(source, 'page.mdx').ignores).toEqual([
      { line: 9, isWholePage: false, reason: 'not for other countries' },
    ]);
  });

  it('is read as Markdown where it is broken', () => {
    expect(listBlocks('# The garden\n\n<Note\n\nThe gate {opens.\n', 'page.mdx').map(([, , text]) => text)).toContain(
      'The gate {opens.',
    );
  });
});

describe('Markdown made to be hard', () => {
  it('has its marks read up to a thousand in a paragraph, and its text to the end', () => {
    const text = listBlocks(`${'*a* '.repeat(700)}\n\n*b* c`).map(([, , block]) => block);
    expect(text).toEqual([`${'a '.repeat(500)}${'*a* '.repeat(200)}`.trim(), 'b c']);
  });

  it('is read within fifty containers, and keeps the text below', () => {
    expect(listBlocks(`${'> '.repeat(60)}a\n\n${'- '.repeat(60)}b`).map(([, , text]) => text)).toEqual(['a', 'b']);
  });

  it('is a paragraph where elements nest too deeply to be followed', () => {
    const [block] = listBlocks(`${'<div>\n'.repeat(9000)}a\n${'</div>\n'.repeat(9000)}`, 'page.mdx');
    expect(block?.[2]).toContain('a');
  });

  it('says nothing where its front matter is wrong', () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    read('---\n%wrong\n? [a]\n: b\n---\na');
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});

it('survives whatever comes', () => {
  expect(listBlocks('> '.repeat(10_000))).toEqual([]);
  for (const source of [
    '',
    '---',
    '---\n---',
    ':::',
    '> [!NOTE]',
    '!!! note',
    '```',
    '<!--',
    '{/*',
    '<',
    '|',
    '\u0000',
  ])
    for (const path of ['a.md', 'a.mdx']) expect(() => read(source, path)).not.toThrow();
});
