/** What a message must look like before anything is done with it: the border between a page's process and Verso. */
import * as v from 'valibot';
import type { PageObservation, PageZone, SignalPlace } from '../../core';
import type { ExtensionMessage, PageMessage, PageSnapshot } from './messages';

const textSchema = v.string();
const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const tabIdSchema = v.pipe(v.number(), v.safeInteger());
const webUrlSchema = v.pipe(textSchema, v.regex(/^https?:\/\//i));

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

const createBareSchema = <T extends string>(type: T) => v.object({ type: v.literal(type) });

/** What a content script may say. */
const pageMessageSchema = v.variant('type', [
  v.object({ type: v.literal('observed'), observation: v.exactOptional(observationSchema) }),
  v.object({ type: v.literal('marks'), there: v.boolean() }),
]);

/** What Verso's own pages and its background may say. */
const extensionMessageSchema = v.variant('type', [
  createBareSchema('look-again'),
  createBareSchema('snapshot'),
  createBareSchema('pick'),
  createBareSchema('stop-picking'),
  createBareSchema('model'),
  createBareSchema('called'),
  v.object({ type: v.literal('asked'), tabId: tabIdSchema, url: v.exactOptional(webUrlSchema) }),
]);

/** Firefox hands on members that are undefined, Chromium leaves them out: they say the same. */
function removeUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(removeUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, removeUndefined(member)]));
}

const createParser =
  <T>(shape: v.GenericSchema<unknown, T>) =>
  (value: unknown): T | undefined => {
    const read = v.safeParse(shape, removeUndefined(value), { abortEarly: true });
    return read.success ? read.output : undefined;
  };

/** Each gives the value, made of its known fields alone, or undefined where it is not as it must be. */
export const parsePageMessage = createParser<PageMessage>(pageMessageSchema);
export const parseExtensionMessage = createParser<ExtensionMessage>(extensionMessageSchema);
export const parseSnapshot = createParser<PageSnapshot>(snapshotSchema);
