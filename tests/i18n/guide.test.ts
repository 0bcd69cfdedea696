/** The user guide in the repository says what the one in the extension says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLocalizer, markStrong } from '../../lib/i18n/localizer';
import { en, type StringKey } from '../../lib/i18n/strings';

const { parts, say } = createLocalizer();

/** The panel's words that the guide speaks of, as the page of the extension fills them in. */
const WORDS = {
  button: 'ready.compare',
  dropped: 'kind.dropped',
  added: 'kind.added',
  altered: 'kind.altered',
  copy: 'flag.copy',
  confirm: 'flag.confirm',
  export: 'menu.export',
  earlier: 'earlier.ask',
  title: 'translations.title',
  show: 'flag.show',
} as const;

const values = Object.fromEntries(Object.entries(WORDS).map(([name, key]) => [name, markStrong(say(key))]));

const toMarkdown = (key: StringKey): string =>
  parts(key, values)
    .map((part) => (typeof part === 'string' ? part : `**${part.text}**`))
    .join('');

/** The keys of the guide's strings in the order of its page. */
const KEYS = readFileSync('entrypoints/guide/index.html', 'utf8')
  .match(/(?<=data-say>)(?:menu\.)?guide[^<]*/g)!
  .filter((key) => !key.endsWith('.picture')) as StringKey[];

describe('the guide', () => {
  it('says in the repository what it says in the extension, in the same order', () => {
    const lines = readFileSync('GUIDE.md', 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('!['))
      .map((line) => line.replace(/^(?:#+|-|\d\.) /, ''));
    expect(lines).toEqual([...new Set(KEYS)].map(toMarkdown));
  });
  it('shows every string that is made for it', () => {
    const page = readFileSync('entrypoints/guide/index.html', 'utf8');
    const own = Object.keys(en).filter((key) => key.startsWith('guide.'));
    expect(own.length).toBeGreaterThan(15);
    expect(own.filter((key) => !page.includes(key))).toEqual([]);
  });
});
