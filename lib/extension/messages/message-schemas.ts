/** What a message must look like before anything is done with it: the border between a page's process and Verso. */
import * as v from 'valibot';
import type { PageObservation, PageZone, SignalPlace } from '../../core';
import type { FromPage, FromVerso, Snapshot } from './messages';

const text = v.string();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const tab = v.pipe(v.number(), v.safeInteger());
const web = v.pipe(text, v.regex(/^https?:\/\//i));

type All<T extends string> = Readonly<Record<T, 1>>;
const oneOf = <T extends string>(words: All<T>) => v.picklist(Object.keys(words) as T[]);
const ZONES: All<PageZone> = { main: 1, header: 1, footer: 1, nav: 1, aside: 1 };
const PLACES: All<SignalPlace> = { head: 1, byline: 1, text: 1, end: 1, footer: 1, switcher: 1, address: 1 };

const observation = v.object({
  url: web,
  base: text,
  htmlLang: text,
  beingTranslated: v.boolean(),
  machineSite: v.exactOptional(text),
  article: v.boolean(),
  links: v.array(v.object({ rel: text, href: text, hreflang: text })),
  metas: v.record(text, text),
  jsonLd: v.array(text),
  sample: text,
  runs: v.array(
    v.object({
      text,
      links: v.array(v.object({ start: count, end: count, href: text, hreflang: v.exactOptional(text) })),
      zone: oneOf(ZONES),
      block: text,
      articles: v.array(count),
      prose: v.number(),
      place: oneOf(PLACES),
    }),
  ),
}) satisfies v.GenericSchema<PageObservation>;

const snapshot = v.object({ url: web, title: text, html: text, observation });

const bare = <T extends string>(type: T) => v.object({ type: v.literal(type) });

/** What a content script may say. */
const fromPage = v.variant('type', [
  v.object({ type: v.literal('observed'), observation: v.exactOptional(observation) }),
  v.object({ type: v.literal('marks'), there: v.boolean() }),
]);

/** What Verso's own pages and its background may say. */
const fromVerso = v.variant('type', [
  bare('look-again'),
  bare('snapshot'),
  bare('pick'),
  bare('stop-picking'),
  bare('model'),
  bare('called'),
  v.object({ type: v.literal('asked'), tabId: tab, url: v.exactOptional(web) }),
]);

/** Firefox hands on members that are undefined, Chromium leaves them out: they say the same. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, told(member)]));
}

const readAs =
  <T>(shape: v.GenericSchema<unknown, T>) =>
  (value: unknown): T | undefined => {
    const read = v.safeParse(shape, told(value), { abortEarly: true });
    return read.success ? read.output : undefined;
  };

/** Each gives the value, made of its known fields alone, or undefined where it is not as it must be. */
export const messageFromPage = readAs<FromPage>(fromPage);
export const messageFromVerso = readAs<FromVerso>(fromVerso);
export const snapshotIn = readAs<Snapshot>(snapshot);
