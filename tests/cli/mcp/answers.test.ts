/** What the MCP server answers, and what its page says of that. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ProgressNotificationSchema } from '@modelcontextprotocol/sdk/types.js';
import { describe, expect, it } from 'vitest';
import { readDemoPairs } from '../../../tools/newsroom';
import { listBlocks, readPage } from '../../docs/markdown';
import { DE, EN } from '../bridge';
import { ENGLISH, GERMAN } from '../opening-hours';
import { call, connect, getClient, open, PAIR, refuse } from './scene';

describe('the server', () => {
  it('tells what it is, and of each tool what it takes and gives', async () => {
    expect(getClient().getServerVersion()).toMatchObject({ name: 'verso', version: '1.0.0' });
    expect(getClient().getInstructions()).toContain('fetches nothing');
    const { tools } = await getClient().listTools();
    expect(tools.map(({ name }) => name)).toEqual(['compare', 'check', 'locate', 'read']);
    for (const { description, inputSchema, outputSchema, annotations } of tools) {
      expect(description!.length).toBeGreaterThan(50);
      expect(inputSchema.type).toBe('object');
      expect(outputSchema).toMatchObject({ type: 'object', properties: expect.any(Object) });
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    }
  });

  it('compares two files', async () => {
    const compared = await call('compare', PAIR);
    expect(compared).toMatchObject({
      verdict: 'compared',
      translation: { lang: 'de', sentences: 4 },
      original: { lang: 'en', sentences: 4 },
      left: 0,
      notes: [],
    });
    expect(compared['differences']).toContainEqual({
      kind: 'altered',
      category: 'number',
      severity: expect.any(String),
      confidence: expect.any(Number),
      original: { text: 'It opens in 18 months.', paragraph: 1 },
      translation: { text: 'Sie öffnet in 8 Monaten.', paragraph: 1 },
      lines: {},
      evidence: ['The original says “18 months”; the translation says “8 Monaten”.'],
    });
  });

  it('compares what is handed in, and lists as many differences as are wanted', async () => {
    const [translation, original] = [{ text: DE.join('\n\n').replace('12', '19') }, { text: EN.join('\n\n') }];
    const all = await call('compare', { translation, original, minConfidence: 0 });
    const one = await call('compare', { translation, original, minConfidence: 0, most: 1 });
    expect((all['differences'] as unknown[]).length).toBeGreaterThan(1);
    expect(one['differences']).toEqual((all['differences'] as unknown[]).slice(0, 1));
    expect(one['left']).toBe((all['differences'] as unknown[]).length - 1);
  });

  it('tells lines of Markdown, where a passage is missing too', async () => {
    const [translation, original] = [{ file: 'docs/de/hours.md' }, { file: 'docs/en/hours.md' }];
    const { differences } = await call('compare', { translation, original });
    expect(differences).toMatchObject([
      { kind: 'altered', category: 'number', lines: { translation: 3, original: 3 } },
      { kind: 'dropped', original: { text: 'Nobody may cross after dark.' }, lines: { translation: 5, original: 7 } },
    ]);
    const [one, other] = [{ markdown: GERMAN }, { markdown: ENGLISH }];
    expect(await call('compare', { translation: one, original: other })).toMatchObject({ differences });
  });

  it('checks folders of pages, and two pages', async () => {
    const all = await call('check', { translation: 'docs/de', original: 'docs/en' });
    expect(all).toMatchObject({
      pages: [
        {
          translation: 'docs/de/hours.md',
          original: 'docs/en/hours.md',
          lang: 'de',
          findings: [
            { rule: 'altered/number', translation: { path: 'docs/de/hours.md', line: 3 }, original: { line: 3 } },
            { rule: 'dropped/sentence', original: { line: 7, text: 'Nobody may cross after dark.' } },
          ],
        },
      ],
      left: 0,
      missing: [{ original: 'docs/en/alone.md', langs: ['de'] }],
      orphans: [],
      notes: [],
    });
    expect(all['summary']).toMatch(/^2 findings in 1 of 1 page; 1 original lacks a translation/);
    expect(await call('check', { maps: ['docs/{lang}/** = docs/en/**'] })).toMatchObject({ pages: all['pages'] });
    const one = await call('check', { translation: 'docs/de/hours.md', original: 'docs/en/hours.md', most: 1 });
    expect(one).toMatchObject({ pages: [{ findings: [{ rule: 'altered/number' }] }], left: 1, missing: [] });
    expect(await refuse('check', { translation: '..', original: 'docs/en' })).toContain('is not below a folder');
    expect(await refuse('check', { translation: 'docs/de', original: 'docs/fr' })).toContain('there is no such file');
    expect(await refuse('check', { translation: 'docs/de', original: 'en.txt' })).toContain('not one of each');
    expect(await refuse('check', { maps: ['docs'] })).toContain('"docs" has not');
    expect(await refuse('check', { translation: 'deep', original: 'docs' })).toContain('No page was found');
  });

  it('finds the original of a page', async () => {
    const { html, translation, original } = readDemoPairs().find(({ pair }) => pair === 'th-vi')!;
    const page = html.translation.replaceAll('{{original}}', 'https://a.example');
    writeFileSync(path.join(open, 'page.html'), page);
    const url = `https://b.example${translation.path}`;
    const located = await call('locate', { file: 'page.html', url });
    expect(located).toMatchObject({ article: true, translation: true, lang: 'th' });
    const [first] = located['candidates'] as { url: string; evidence: unknown[] }[];
    expect(first).toMatchObject({ url: `https://a.example${original.path}`, lang: 'vi' });
    expect(first!.evidence).toContainEqual({ signal: 'source-label', place: 'end', words: 'ที่มา:' });
    expect(await call('locate', { html: page, url })).toEqual(located);
  });

  it('reads an article, a part at a time', async () => {
    const paragraphs = Array.from(
      { length: 30 },
      (_, at) => `${at}: ${'The ferry leaves at noon. '.repeat(150).trim()}`,
    );
    const text = paragraphs.join('\n\n');
    const first = await call('read', { text });
    expect(first).toMatchObject({ lang: 'en', paragraphs: 30, partial: false });
    const rest = await call('read', { text, from: first['next'] });
    const read: string[] = [];
    for (let part = first; ; part = await call('read', { text, from: part['next'] })) {
      read.push(...(part['blocks'] as { text: string }[]).map((block) => block.text));
      if (part['next'] === undefined) break;
    }
    expect(rest['blocks']).not.toEqual(first['blocks']);
    expect(read).toEqual(paragraphs);
  });

  it('compares with the encoder, tells how far it is, and does without where that is wanted', async () => {
    const encoding = await connect(open);
    const heard: { progress: number; message?: string | undefined }[] = [];
    // As they come: the SDK's own listener is deaf to a step that comes in one piece with the answer.
    encoding.setNotificationHandler(ProgressNotificationSchema, ({ params }) => void heard.push(params));
    const told = { onprogress: () => undefined };
    const result = await encoding.callTool({ name: 'compare', arguments: PAIR }, undefined, told);
    expect(result.structuredContent).toMatchObject({ verdict: 'compared', notes: [] });
    const steps = heard.map(({ progress }) => progress);
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
    expect(heard.map(({ message }) => message)).toContain('Reading for meaning: 8 of 8 passages');
    heard.length = 0;
    await encoding.callTool({ name: 'compare', arguments: { ...PAIR, byRules: true } }, undefined, told);
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.map(({ message }) => message).join()).not.toContain('meaning');
    await encoding.close();
  });
});

describe('its page', () => {
  const { text } = readPage('docs/mcp.md');

  it('shows settings that start it', async () => {
    const settings = JSON.parse(
      listBlocks(text)
        .find(({ language }) => language === 'json')!
        .lines.join('\n'),
    );
    const { command, args } = settings.mcpServers.verso;
    expect([command, path.basename(args[0]), args[1], args.length]).toEqual(['node', 'verso.mjs', 'mcp', 3]);
  });

  it('names every tool, and all that it takes', async () => {
    const rows = [...text.matchAll(/^\| `(\w+)` \| (.*?) \|/gm)].map(([, name, takes]) => ({ name, takes }));
    const { tools } = await getClient().listTools();
    expect(rows.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
    const document = ['file', 'html', 'markdown', 'text', 'url', 'lang'];
    for (const [at, { inputSchema }] of tools.entries())
      for (const input of Object.keys(inputSchema.properties ?? {}).filter((one) => !document.includes(one)))
        expect(rows[at]!.takes).toContain(`\`${input}\``);
  });
});
