/** The messages between the service worker, Verso's own pages and the scripts in web pages. */
import * as v from 'valibot';
import type { SignalPlace } from '../../core/detection';
import type { PageObservation, PageZone } from '../../core/page-observation';
import { browser } from '../api';

/** Removes undefined members from a message: Firefox passes them on, Chromium leaves them out. */
function removeUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(removeUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, removeUndefined(member)]));
}

/**
 * Creates the parser: it gives the value with its known fields only, or undefined where the value does not fit. It never
 * throws: Firefox passes on what contains itself, and what nests deeper than the stack is no message either.
 */
export const createParser =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (value: unknown): T | undefined => {
    try {
      const result = v.safeParse(schema, removeUndefined(value), { abortEarly: true });
      return result.success ? result.output : undefined;
    } catch {
      return undefined;
    }
  };

// What the service worker, the pages of Verso and the scripts in web pages say to each other.

/** A page as its tab shows it now. */
export interface PageSnapshot {
  readonly url: string;
  readonly title: string;
  /** The document as HTML; empty where it is larger than Verso reads. */
  readonly html: string;
  /** What the content script observed. The receiver evaluates it, since the word lists are too large for every page. */
  readonly observation: PageObservation;
}

/** What the scripts in a page send. */
export type PageMessage =
  /** Without an observation, an earlier one no longer applies. */
  | { readonly type: 'observed'; readonly observation?: PageObservation }
  /** Whether the page has marks now: their style sheet is added and removed with them. */
  | { readonly type: 'marks'; readonly there: boolean }
  /** The panel was opened on a page that has a chip. */
  | { readonly type: 'chip-done' };

/** What Verso's own pages and the service worker send. */
export type ExtensionMessage =
  | { readonly type: 'look-again' }
  | { readonly type: 'snapshot' }
  /** The answer is the address of the link that the reader clicks, or undefined where she cancels. */
  | { readonly type: 'pick' }
  | { readonly type: 'stop-picking' }
  | { readonly type: 'asked'; readonly tabId: number; readonly url?: string; readonly originalTab?: number }
  /** Is the panel about this tab? It answers with true. */
  | { readonly type: 'is-looked-at'; readonly tabId: number }
  /** Does the page have its chip? It answers with true. */
  | { readonly type: 'chip-stays' }
  /** The page of the chip may be loaded into a frame, where there is room, and names itself by this token. */
  | { readonly type: 'chip-frame'; readonly token: string }
  /** The chip is drawn, and can be seen at this width in CSS pixels. */
  | { readonly type: 'chip-shows'; readonly width: number }
  | { readonly type: 'chip-goes' }
  /** The icon was clicked, so that the browser lets Verso read the active page. */
  | { readonly type: 'called' };

/** Every message between the parts of Verso; all others are ignored. */
export type Message = PageMessage | ExtensionMessage;

// Schemas that check messages before Verso uses them. A page's process may be compromised and send anything.

const textSchema = v.string();
const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const tabIdSchema = v.pipe(v.number(), v.safeInteger());
const webUrlSchema = v.pipe(textSchema, v.regex(/^https?:\/\//i));

/** All words of a union type; the compiler reports a missing one. */
type KeySet<T extends string> = Readonly<Record<T, 1>>;
const createPicklist = <T extends string>(words: KeySet<T>) => v.picklist(Object.keys(words) as T[]);
const ZONES: KeySet<PageZone> = { main: 1, header: 1, footer: 1, nav: 1, aside: 1 };
const SIGNAL_PLACES: KeySet<SignalPlace> = { head: 1, byline: 1, text: 1, end: 1, footer: 1, switcher: 1, address: 1 };

const observationSchema = v.object({
  url: webUrlSchema,
  base: textSchema,
  htmlLang: textSchema,
  beingTranslated: v.boolean(),
  bilingual: v.exactOptional(v.literal(true)),
  machineSite: v.exactOptional(textSchema),
  article: v.boolean(),
  links: v.array(v.object({ rel: textSchema, href: textSchema, hreflang: textSchema })),
  metas: v.record(textSchema, textSchema),
  jsonLd: v.array(textSchema),
  sample: textSchema,
  runs: v.array(
    v.object({
      text: textSchema,
      links: v.array(
        v.object({ start: countSchema, end: countSchema, href: textSchema, hreflang: v.exactOptional(textSchema) }),
      ),
      zone: createPicklist(ZONES),
      block: textSchema,
      articles: v.array(countSchema),
      prose: v.number(),
      place: createPicklist(SIGNAL_PLACES),
    }),
  ),
}) satisfies v.GenericSchema<PageObservation>;

const snapshotSchema = v.object({
  url: webUrlSchema,
  title: textSchema,
  html: textSchema,
  observation: observationSchema,
});

const lengthSchema = v.pipe(v.number(), v.finite(), v.minValue(0));
const sizeEntries = { address: textSchema, width: lengthSchema, height: lengthSchema };

/** A frame as it measures itself. */
const frameBoxSchema = v.object({
  ...sizeEntries,
  /** How many frames are around it; 0 for the page itself. */
  depth: countSchema,
  isHidden: v.boolean(),
  /** The largest frame within it. */
  largest: v.exactOptional(v.object(sizeEntries)),
});
export type FrameBox = v.InferOutput<typeof frameBoxSchema>;

/** Messages that a script in a page may send. */
const pageMessageSchema = v.variant('type', [
  v.object({ type: v.literal('observed'), observation: v.exactOptional(observationSchema) }),
  v.object({ type: v.literal('marks'), there: v.boolean() }),
  v.object({ type: v.literal('chip-done') }),
]);

/** Messages that Verso's own pages and the service worker may send. */
const extensionMessageSchema = v.variant('type', [
  v.object({
    type: v.picklist(['look-again', 'snapshot', 'pick', 'stop-picking', 'called', 'chip-stays', 'chip-goes']),
  }),
  v.object({ type: v.literal('is-looked-at'), tabId: tabIdSchema }),
  v.object({ type: v.literal('chip-frame'), token: textSchema }),
  v.object({ type: v.literal('chip-shows'), width: countSchema }),
  v.object({
    type: v.literal('asked'),
    tabId: tabIdSchema,
    url: v.exactOptional(webUrlSchema),
    originalTab: v.exactOptional(tabIdSchema),
  }),
]);

/** Each gives the value with its known fields only, or undefined where the value does not fit the schema. */
export const parsePageMessage = createParser<PageMessage>(pageMessageSchema);
export const parseExtensionMessage = createParser<ExtensionMessage>(extensionMessageSchema);
export const parseSnapshot = createParser<PageSnapshot>(snapshotSchema);
export const parseFrameBox = createParser<FrameBox>(frameBoxSchema);

// Tells who sent a message or opened a port, as the browser names the sender.

/** The fields of the browser's sender that are read here. */
export interface MessageSender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
}

/**
 * Whether the sender is a page of Verso's own or its service worker. The frame of a note is not: it stands in a page, and in
 * some browsers runs in that page's process.
 */
export const isOwnPage = ({ id, url, frameId, tab }: MessageSender): boolean =>
  id === browser.runtime.id && (!tab || (frameId === 0 && url?.startsWith(browser.runtime.getURL('/')) === true));

/** Whether the sender is a script of Verso's in a page or a frame of one; not a page of Verso's in such a frame. */
export const isPageScript = ({ id, url, frameId }: MessageSender): boolean =>
  id === browser.runtime.id && frameId !== undefined && url?.startsWith(browser.runtime.getURL('/')) !== true;

/** Where a message comes from. */
export interface MessageSource {
  /** The sender's tab; undefined for the side panel and the service worker, which are in none. */
  readonly tabId?: number;
  /** The sender's frame in it. */
  readonly frameId?: number;
}

/** Listens to what `parse` gives for a message by its sender. What `answer` returns goes back, unless it is undefined. */
function onParsedMessage<T>(
  parse: (value: unknown, sender: MessageSender) => T | undefined,
  answer: (message: T, source: MessageSource) => unknown,
): () => void {
  const listener = (value: unknown, sender: MessageSender): Promise<unknown> | undefined => {
    const message = parse(value, sender);
    if (!message) return undefined;
    const tabId = sender.tab?.id;
    const { frameId = 0 } = sender;
    const reply = answer(message, tabId === undefined ? {} : { tabId, frameId });
    return reply === undefined ? undefined : Promise.resolve(reply);
  };
  type BrowserListener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener as BrowserListener);
  return () => browser.runtime.onMessage.removeListener(listener as BrowserListener);
}

/**
 * In Verso's own pages and the service worker: listens to Verso's messages. Scripts in a page may only send a page's
 * messages, since a compromised page could forge the others. Those of other extensions, pages and frames are ignored, and
 * so are malformed ones. Returns the function that stops listening.
 */
export const onMessage = (answer: (message: Message, source: MessageSource) => unknown): (() => void) =>
  onParsedMessage<Message>((value, sender) => {
    if (isOwnPage(sender)) return parseExtensionMessage(value);
    const message = isPageScript(sender) ? parsePageMessage(value) : undefined;
    // A frame tells nothing of the page but that it has marks.
    return message?.type === 'marks' || sender.frameId === 0 ? message : undefined;
  }, answer);

/** In a page: listens to Verso's own pages and the service worker, and to nobody else. Otherwise like `onMessage`. */
export const onExtensionMessage = (answer: (message: ExtensionMessage) => unknown): (() => void) =>
  onParsedMessage((value, sender) => (isOwnPage(sender) ? parseExtensionMessage(value) : undefined), answer);

/** Whether the extension was updated, reloaded or removed while this script kept running in a page. */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;

/** Sends a message to Verso's own pages and the service worker. Resolves to undefined where nobody answers. */
export const sendMessage = (message: Message): Promise<unknown> =>
  browser.runtime.sendMessage(message).catch(() => undefined);

/** Sends a message to the content script in a frame of a tab; 0 is the page itself. Resolves to its answer, or undefined where there is no script. */
export const sendTabMessage = (tabId: number, message: Message, frameId = 0): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
