/** What the frame of the chip and the service worker say to each other. Its page is Verso's own, but stands in a page. */
import * as v from 'valibot';
import { browser } from '../api';
import { createParser, type MessageSender } from '../messages/messages';

/** How wide a chip may be, in CSS pixels: the page sees it, and is to learn little of the words from it. */
export const CHIP_WIDTHS = [328, 384, 448] as const;

/** What a chip says, in the reader's language. */
export interface ChipContent {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The window whose panel opens. */
  readonly windowId?: number;
  readonly from: string;
  readonly compare: string;
  readonly close: string;
  readonly back: string;
  readonly hideOn: string;
  readonly page: string;
  /** Left out in private windows, where nothing is stored. */
  readonly site?: string;
  /** What to do where the browser lets only its own icon open the panel. */
  readonly press: string;
}

const textSchema = v.string();

const contentSchema = v.object({
  lang: textSchema,
  dir: v.picklist(['ltr', 'rtl']),
  windowId: v.exactOptional(v.number()),
  from: textSchema,
  compare: textSchema,
  close: textSchema,
  back: textSchema,
  hideOn: textSchema,
  page: textSchema,
  site: v.exactOptional(textSchema),
  press: textSchema,
}) satisfies v.GenericSchema<ChipContent>;

/** What the frame says. */
export type ChipEvent =
  /** It has loaded; the answer is what it shows. */
  | { readonly type: 'chip-loaded' }
  /** Its words are drawn, and need this width. */
  | { readonly type: 'chip-drawn'; readonly width: number }
  /** The reader pressed *Compare*. `isOpen`: the frame has opened the panel. The answer is whether the panel opens. */
  | { readonly type: 'chip-compare'; readonly isOpen: boolean }
  /** The reader does not want the chip on this page, or on this site. */
  | { readonly type: 'chip-hide'; readonly where: 'page' | 'site' };

const eventSchema = v.variant('type', [
  v.object({ type: v.literal('chip-loaded') }),
  v.object({ type: v.literal('chip-drawn'), width: v.picklist(CHIP_WIDTHS) }),
  v.object({ type: v.literal('chip-compare'), isOpen: v.boolean() }),
  v.object({ type: v.literal('chip-hide'), where: v.picklist(['page', 'site']) }),
]);

const parseChipEvent = createParser<ChipEvent>(eventSchema);
const parseChipContent = createParser<ChipContent>(contentSchema);

const CHIP_PAGE = '/chip.html';

/** The address of the frame's page. In Chrome it is a new one each time the browser starts (`use_dynamic_url`). */
export const getChipPageUrl = (): string => browser.runtime.getURL(CHIP_PAGE);

/** The tab whose chip's frame sent something, and the token in the frame's address; undefined for all other senders. */
function readChipSender({ id, url, frameId, tab }: MessageSender): { tabId: number; token: string } | undefined {
  const isOwn = id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/')) === true;
  if (!isOwn || tab?.id === undefined || frameId === 0) return undefined;
  const { pathname, hash } = new URL(url);
  return pathname === CHIP_PAGE ? { tabId: tab.id, token: hash.slice(1) } : undefined;
}

/** In the service worker: listens to frames of chips alone. What `answer` returns goes back, unless it is undefined. */
export function onChipEvent(
  answer: (event: ChipEvent, from: { readonly tabId: number; readonly token: string }) => Promise<unknown>,
): void {
  const listener = (value: unknown, sender: MessageSender): Promise<unknown> | undefined => {
    const from = readChipSender(sender);
    const event = from && parseChipEvent(value);
    return event && answer(event, from);
  };
  type BrowserListener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener as BrowserListener);
}

/** In the frame: tells the service worker. Resolves to undefined where nobody answers. */
export const sendChipEvent = (event: ChipEvent): Promise<unknown> =>
  browser.runtime.sendMessage(event).catch(() => undefined);

/** In the frame: what it is to show; undefined where Verso expects no such frame. */
export const askChipContent = async (): Promise<ChipContent | undefined> =>
  parseChipContent(await sendChipEvent({ type: 'chip-loaded' }));
