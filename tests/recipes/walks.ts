/** What somebody adds who follows a recipe: for each file that it names, what becomes of it. */

/** From a file's text, empty where there is none, to what it says then. */
type Edit = (text: string) => string;

export interface Walk {
  /** What the parts in pointed brackets stand for. */
  readonly names: Readonly<Record<string, string>>;
  readonly edits: Readonly<Record<string, Edit>>;
}

/** A line behind the one that stands there once. */
const behind =
  (line: string, added: string): Edit =>
  (text) => {
    const parts = text.split(`\n${line}\n`);
    if (parts.length !== 2) throw new Error(`“${line}” stands there ${parts.length - 1} times.`);
    return parts.join(`\n${line}\n${added}\n`);
  };

const made =
  (content: string): Edit =>
  (text) => {
    if (text) throw new Error('It is there already.');
    return content;
  };

/** An entry at the end of a JSON object. */
const addJsonEntry =
  (key: string, value: unknown): Edit =>
  (text) => {
    const entries = JSON.parse(text) as Record<string, unknown>;
    if (Object.hasOwn(entries, key)) throw new Error(`“${key}” is there already.`);
    return `${JSON.stringify({ ...entries, [key]: value }, null, 2)}\n`;
  };

const both =
  (...edits: readonly Edit[]): Edit =>
  (text) =>
    edits.reduce((so, edit) => edit(so), text);

/** A link that begins with a globe leads to the original, as on pages of some agencies. */
const SIGNAL = `import { parseWebUrl } from '../../core/url';
import { SIGNAL_WEIGHTS, type SignalFinder } from './signal-weights';

export const findGlobeLinkClues: SignalFinder = (page) =>
  page.seen.runs.flatMap(({ text, links, place }) =>
    links.flatMap(({ start, end, href, hreflang }) => {
      const words = text.slice(start, end);
      const url = words.startsWith('🌐') ? parseWebUrl(href, page.markup.base) : undefined;
      const evidence = { signal: 'globe-link', place, words, weight: SIGNAL_WEIGHTS.globeLink } as const;
      return url ? [{ evidence, url, lang: hreflang || undefined, translates: true }] : [];
    }),
  );
`;

/** Web addresses that the other side does not give. */
/** A case of it, and one that is none. */
const CASES = `en\tes\tThe list is at https://valle.example/a on the web.\tLa lista está en https://valle.example/b en la red.\taddress\t0.9
en\tes\tThe list is at https://valle.example/a on the web.\tLa lista está en https://valle.example/a en la red.
`;

const RULE = `import type { Rule } from '../shared/rule';
import type { ComparisonContext, FindingDraft } from '../shared/comparison-context';
import { weighByRule } from '../shared/confidence';

const ADDRESS = /https?:\\/\\/[^\\s]+/g;
const findAddresses = (segments: readonly { readonly text: string }[]): string =>
  segments.flatMap(({ text }) => text.match(ADDRESS) ?? []).join(' ');

export const ADDRESS_RULE = {
  id: 'addresses',
  brings: { address: { effect: 'detail changed', judged: undefined, lost: undefined, explains: undefined } },
  finds: ['address'],
  fixed: { confidence: { other: 0.9 }, reason: 'Nobody has counted them.' },
  find: findAddressDifferences,
} as const satisfies Rule;

function findAddressDifferences({ passages }: ComparisonContext): FindingDraft[] {
  return passages.filter(({ paired }) => paired).flatMap(({ link, original, translation }): FindingDraft[] => {
    const [theirs, ours] = [findAddresses(original), findAddresses(translation)];
    if (theirs === ours) return [];
    const evidence = [{ type: 'words', original: theirs, translation: ours }] as const;
    const { translation: t, original: o } = link;
    return [{ kind: 'altered', category: 'address', confidence: weighByRule(ADDRESS_RULE.fixed.confidence.other), translation: t, original: o, marks: [], evidence }];
  });
}
`;

const SENTENCES_AND_NUMBERS = `
import type { NumberTable, SentenceMarkTable } from './kinds';

export const sentenceMarks: SentenceMarkTable = { before: 'ekz' };

export const numberWords: NumberTable = {
  add: { 2: 'du', 3: 'tri', 10: 'dek', 20: 'dudek', 30: 'tridek' },
  times: { 100: 'cent', 1000: 'mil' },
};
`;

export const SIGNAL_WALK: Walk = {
  names: { name: 'globe-link' },
  edits: {
    'lib/core/detection.ts': behind('export const SIGNAL_NAMES = [', "  'globe-link',"),
    'lib/provenance/signals/signal-weights.ts': behind('export const SIGNAL_WEIGHTS = {', '  globeLink: 5,'),
    'lib/provenance/signals/globe-link.ts': made(SIGNAL),
    'lib/provenance/detect-translation.ts': both(
      behind(
        "import { findForeignOutletClues } from './signals/foreign-outlet';",
        "import { findGlobeLinkClues } from './signals/globe-link';",
      ),
      behind('const SIGNAL_FINDERS: readonly SignalFinder[] = [', '  findGlobeLinkClues,'),
    ),
    'lib/i18n/locales/en.json': addJsonEntry('found.globe-link', 'A globe marks its link: ‘{words}’'),
    'lib/i18n/locales/notes.json': addJsonEntry('found.globe-link', { note: 'How it was found.' }),
  },
};

export const RULE_WALK: Walk = {
  names: { name: 'address' },
  edits: {
    'lib/core/finding.ts': behind('export const CATEGORIES = {', "  address: 'detail',"),
    'lib/findings/address/address.ts': made(RULE),
    'lib/findings/address/cases.tsv': made(CASES),
    'lib/findings/rules.ts': both(
      behind("import type { Category } from '../core/finding';", "import { ADDRESS_RULE } from './address/address';"),
      behind('export const RULES = [', '  ADDRESS_RULE,'),
    ),
    'lib/i18n/locales/en.json': addJsonEntry('category.address', 'Address'),
    'lib/i18n/locales/notes.json': addJsonEntry('category.address', { note: 'Category: of a page on the web.' }),
  },
};

/** An outline, which nobody asks for: the languages, the day, and what differs below them. */
const FORMAT = `import { getEnglish } from '../../i18n/localizer';
import { formatWholeTitle } from '../finding-words';
import type { FormatWriter } from './formats';

const toLine = (depth: number, text: string): string => \`\${'  '.repeat(depth)}\${text.replace(/\\s+/g, ' ')}\\n\`;

export const toOutline: FormatWriter = ({ translation, original }, findings, { accessed }) =>
  [
    toLine(0, \`\${translation.lang} of \${original.lang}\`),
    toLine(1, accessed.slice(0, 10)),
    ...findings.map((finding) => toLine(2, formatWholeTitle(getEnglish(), finding))),
  ].join('');
`;

export const FORMAT_WALK: Walk = {
  names: { name: 'outline' },
  edits: {
    'lib/report/formats/outline.ts': made(FORMAT),
    'lib/report/formats/formats.ts': both(
      behind("import type { ExportContext } from '../export-model';", "import { toOutline } from './outline';"),
      behind(
        'export const FORMATS = {',
        "  outline: { extension: 'outline', mime: 'text/x-outline', group: 'programs', label: 'copy.save.outline', write: toOutline },",
      ),
    ),
    'lib/i18n/locales/en.json': addJsonEntry('copy.save.outline', 'Outline'),
    'lib/i18n/locales/notes.json': addJsonEntry('copy.save.outline', {
      note: 'Button that saves a file as an outline.',
    }),
  },
};

/** Esperanto: nobody is born with it, and it is nobody's to add in earnest. */
export const LANGUAGE_WALK: Walk = {
  names: { lang: 'eo' },
  edits: {
    'lib/languages/eo.ts': (before) => before + SENTENCES_AND_NUMBERS,
  },
};
