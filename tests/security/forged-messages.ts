/** Messages of every shape, near to what Verso says and far from it, and senders of every kind. */
import fc from 'fast-check';
import { FINDING_KINDS } from '../../lib/core/finding';
import type { CardCommand, CardEvent, HighlighterEvent } from '../../lib/extension/messages/highlighter-messages';
import { anything, text } from './fuzzing';

export const OWN = 'verso';
const BASE = `chrome-extension://${OWN}/`;
export const TOKEN = 'b0f4';

type Listener = (...given: unknown[]) => unknown;

/** An event of the browser's; `tell` gives what each listener answers. */
export const createEvent = () => {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    tell: (...given: unknown[]): unknown[] => [...listeners].map((listener) => listener(...given)),
  };
};

const share = fc.double({ min: 0, max: 1, noNaN: true });
const position = { block: fc.nat(), share };
const quote = fc.record(
  { exact: text, prefix: text, suffix: text, hint: fc.nat(), occurrence: fc.nat() },
  { requiredKeys: ['exact', 'prefix', 'suffix'] },
);
const marks = fc.array(
  fc.record(
    { id: text, kind: fc.constantFrom(...FINDING_KINDS), quote, gap: fc.constantFrom('before', 'behind') },
    { requiredKeys: ['id', 'kind', 'quote'] },
  ),
  { maxLength: 3 },
);
const say = (type: string, fields: Record<string, fc.Arbitrary<unknown>> = {}): fc.Arbitrary<object> =>
  fc.record({ type: fc.constant(type), ...fields });

export const anyCommand = fc.oneof(
  say('mark', { marks }),
  say('choose', { marks, show: fc.boolean() }),
  say('return'),
  say('follow', { blocks: fc.array(quote, { maxLength: 3 }) }),
  say('go', position),
  say('sentences', { sentences: fc.array(fc.record({ id: text, quote }), { maxLength: 3 }) }),
  say('step', { by: fc.constantFrom(1, -1) }),
  say('card-frame', { token: text }),
  say('card', { id: text, height: fc.nat(), takesPointer: fc.boolean() }),
  say('check-card', { id: text }),
  say('card-done'),
  say('card-lost'),
);
export const anyEvent = fc.oneof(
  say('chosen', { id: text }),
  say('at', position),
  say('seen', { from: fc.record(position), to: fc.record(position) }),
  say('card-wanted'),
  say('enter-card'),
  say('card-stands', { id: text }),
  say('over', { id: text }),
  say('off'),
  say('switch-cards'),
);
const url = fc.constantFrom('https://news.example/a', 'http://x.example/', 'javascript:alert(1)', 'file:///etc/passwd');
const observation = fc.record({
  url,
  base: text,
  htmlLang: text,
  beingTranslated: fc.boolean(),
  article: fc.boolean(),
  links: fc.array(fc.record({ rel: text, href: text, hreflang: text }), { maxLength: 2 }),
  metas: fc.dictionary(text, text, { maxKeys: 2 }),
  jsonLd: fc.array(text, { maxLength: 2 }),
  sample: text,
  runs: fc.constant([]),
});
export const anyPageMessage = fc.oneof(
  say('observed'),
  say('observed', { observation }),
  say('marks', { there: fc.boolean() }),
);
export const anyExtensionMessage = fc.oneof(
  ...['look-again', 'snapshot', 'pick', 'stop-picking', 'model', 'called'].map((type) => say(type)),
  say('asked', { tabId: fc.nat() }),
  say('asked', { tabId: fc.nat(), url, originalTab: fc.nat() }),
);

/** What contains itself, nests deeper than any stack, or falls when it is looked at. */
const anyTrap = fc.constantFrom('circle', 'depth', 'getter').map((kind) => {
  const inner: Record<string, unknown> = { type: 'observed' };
  if (kind === 'circle') inner['observation'] = inner;
  if (kind === 'getter')
    Object.defineProperty(inner, 'observation', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
  if (kind !== 'depth') return inner;
  let deep: unknown = {};
  for (let depth = 0; depth < 20_000; depth++) deep = [deep];
  return { ...inner, observation: deep };
});

/** Whole ones, ones with a field too many, too few or of another kind, ones that inherit their fields, and anything. */
export const withNearMisses = (whole: fc.Arbitrary<object>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 3, arbitrary: whole },
    {
      weight: 3,
      arbitrary: fc.tuple(whole, fc.string(), anything).map(([one, name, value]) => ({ ...one, [`x${name}`]: value })),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(whole, fc.nat(), anything).map(([one, at, value]) => {
        const names = Object.keys(one);
        return { ...one, [names[at % names.length]!]: value };
      }),
    },
    fc
      .tuple(whole, fc.nat())
      .map(([one, at]) => Object.fromEntries(Object.entries(one).filter((_, i, all) => i !== at % all.length))),
    whole.map((one) => Object.create(one) as object),
    whole.map((one) => JSON.parse(`{"__proto__":${JSON.stringify(one)},"constructor":1}`) as object),
    anyTrap,
    anything,
  );

/** A sender as the browser gives it. */
export interface Sender {
  readonly id?: unknown;
  readonly url?: unknown;
  readonly frameId?: unknown;
  readonly tab?: { readonly id?: unknown };
}

const senderUrl = fc.oneof(
  { weight: 2, arbitrary: fc.constant(`${BASE}card.html#${TOKEN}`) },
  fc.constantFrom(
    'https://news.example/',
    `https://news.example/${BASE}`,
    `${BASE}sidepanel.html`,
    `${BASE}card.html`,
    `${BASE}card.html#${TOKEN}`,
    `${BASE}card.html#x${TOKEN}`,
    `https://evil.example/card.html#${TOKEN}`,
    `chrome-extension://${OWN}.evil/card.html#${TOKEN}`,
    'about:blank',
    '',
  ),
  fc.webUrl(),
);

/** Other extensions, pages, their frames, the frame of the card, Verso's pages in a tab, in a frame and in none. */
export const anySender: fc.Arbitrary<Sender> = fc.record(
  {
    id: fc.oneof({ weight: 5, arbitrary: fc.constant(OWN) }, fc.constantFrom('another', '', 'VERSO', `${OWN} `)),
    url: senderUrl,
    frameId: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.constantFrom(1, 7, -1)),
    tab: fc.record({ id: fc.constantFrom(4, 5) }),
  },
  { requiredKeys: [] },
);

export const anyConnection = fc.record({
  name: fc.oneof({ weight: 4, arbitrary: fc.constantFrom('marks', 'card') }, fc.string()),
  sender: anySender,
});

/** Verso's own pages, in no tab or as the whole of one, and its service worker. */
export const isOwn = ({ id, tab, frameId, url: from }: Sender): boolean =>
  id === OWN && (tab === undefined || (frameId === 0 && String(from).startsWith(BASE)));

/** A script of Verso's in a page; from a frame of one it may say that there are marks, and nothing else. */
export const isScriptInPage = ({ id, url: from, frameId }: Sender, { type }: { readonly type: string }): boolean =>
  id === OWN && (frameId === 0 || (frameId !== undefined && type === 'marks' && !String(from).startsWith(BASE)));

/** The one frame in tab 4 that was given the token. */
export const isFrameOfCard = ({ id, tab, url: from }: Sender): boolean =>
  id === OWN && tab?.id === 4 && from === `${BASE}card.html#${TOKEN}`;

type Speaker = 'own' | 'page' | 'highlighter' | 'frame' | 'panel';

/** By speaker and type of message, the fields that there may be; those of what is in a list or a field, behind a stop. */
const FIELDS: Readonly<Record<Speaker, Readonly<Record<string, string>>>> = {
  own: {
    'look-again': '',
    snapshot: '',
    pick: '',
    'stop-picking': '',
    model: '',
    called: '',
    asked: 'tabId url originalTab',
  },
  page: {
    observed:
      'observation.url observation.base observation.htmlLang observation.beingTranslated observation.article observation.links.rel observation.links.href observation.links.hreflang observation.metas.* observation.jsonLd observation.sample observation.runs',
    marks: 'there',
  },
  highlighter: {
    chosen: 'id',
    at: 'block share',
    seen: 'from.block from.share to.block to.share',
    'text-changed': '',
    'card-wanted': '',
    'card-stands': 'id',
    'enter-card': '',
    over: 'id',
    off: '',
    'switch-cards': '',
  } satisfies Record<HighlighterEvent['type'], string>,
  frame: { shown: 'id height', do: 'id does', copied: 'isCopied', leave: '' } satisfies Record<
    CardEvent['type'],
    string
  >,
  panel: {
    card: 'card.id card.lang card.dir card.flag.kind card.flag.sign card.flag.line card.flag.line.text card.flag.sureness card.flag.why card.passage.lang card.passage.isDropped card.passage.pieces.text card.passage.pieces.isMarked card.absence card.reading.lang card.reading.label card.reading.parts.text card.reading.parts.isKept card.source card.actions.does card.actions.label card.decided',
    focus: '',
    copy: 'clip.text/plain clip.text/html',
  } satisfies Record<CardCommand['type'], string>,
};

function* listPaths(value: unknown, path: string): Generator<string, void, undefined> {
  if (Array.isArray(value)) for (const one of value) yield* listPaths(one, path);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) yield* listPaths(one, path ? `${path}.${name}` : name);
  else yield path;
}

/** The fields of a message that its speaker does not know; its type where that is unknown. */
export function listUnknownFields(message: unknown, speaker: Speaker): string[] {
  const { type = '', ...rest } = message as { type?: string };
  const known = FIELDS[speaker][type]?.split(' ');
  if (!known) return [type || 'no type'];
  return [...listPaths(rest, '')].filter(
    (path) => !known.includes(path) && !(path.startsWith('observation.metas.') && speaker === 'page'),
  );
}
