/** Schemas that check messages before Verso uses them. A page's process may be compromised and send anything. */
import * as v from 'valibot';
import type { PageObservation, PageZone, SignalPlace } from '../../core';
import { createParser } from './create-parser';
import type { ExtensionMessage, PageMessage, PageSnapshot } from './message-types';

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
