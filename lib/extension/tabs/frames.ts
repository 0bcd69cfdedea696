/** Finds the frame of a page that its article stands in, where the page itself holds none. */
import { browser } from '../api';
import { type FrameBox, type PageSnapshot, parseFrameBox, parseSnapshot, sendTabMessage } from '../messages/messages';
import { injectContentScript } from './detection-mode';

/** Frames within frames, so many deep at most. */
const MAX_DEPTH = 2;
/** Share of the window that a frame with an article takes: adverts, players and comments take less. */
const MIN_WINDOW_SHARE = 0.5;
/** A page with more text of its own, in UTF-16 units, is a page of its own with something embedded. */
const MAX_OWN_TEXT = 500;

/** A page as its tab shows it, in whichever frame its article stands. */
export interface TabSnapshot extends PageSnapshot {
  /** The frame that was read; 0 is the page itself. */
  readonly frameId: number;
  /** The address of a frame of another site that takes most of a page without an article. */
  readonly otherSiteFrame?: string;
}

/**
 * Runs in each frame, by itself: measures it, and names the largest frame within it. Measuring makes the
 * browser lay the page out, so it is done where the reader has called Verso, and not while pages are watched.
 */
function measureFrame(): unknown {
  const isShown = (element: Element): boolean => {
    const { right, bottom } = element.getBoundingClientRect();
    const isWithinPage = right + scrollX > 0 && bottom + scrollY > 0;
    return isWithinPage && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  let [depth, isHidden] = [0, false];
  for (let at: Window = window; at !== at.parent && depth < 9; at = at.parent) {
    depth += 1;
    try {
      const element = at.frameElement;
      isHidden ||= element !== null && !isShown(element);
    } catch {
      // A frame of another origin than the one around it: what can be seen of it is its size alone.
    }
  }
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')]
    .filter(isShown)
    .map((element) => ({ address: element.src, width: element.clientWidth, height: element.clientHeight }))
    .sort((one, other) => other.width * other.height - one.width * one.height);
  const address = /^https?:/.test(location.href) ? location.href : document.baseURI;
  return {
    address,
    depth,
    isHidden,
    width: innerWidth,
    height: innerHeight,
    ...(frames[0] ? { largest: frames[0] } : {}),
  };
}

/** Loads what tells sites apart, since the list of all suffixes is large and few pages need it. */
const loadSites = () => import('../../core/site');

interface MeasuredFrame extends FrameBox {
  readonly frameId: number;
}

/** Measures all frames of a tab that Verso may read, the page itself first; none where it may not read that. */
async function measureFrames(tabId: number): Promise<MeasuredFrame[]> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: measureFrame })
    .catch(() => []);
  return results
    .flatMap(({ frameId, result }) => {
      const box = parseFrameBox(result);
      return box ? [{ ...box, frameId }] : [];
    })
    .sort((one, other) => one.frameId - other.frameId);
}

type Size = Pick<FrameBox, 'width' | 'height'>;

const isMostOf = (page: Size, { width, height }: Size): boolean =>
  Math.min(width, page.width) * Math.min(height, page.height) >= page.width * page.height * MIN_WINDOW_SHARE;

/** The frames that may hold the page's article: those of its own site that take most of the window, inner ones first. */
async function listCandidates([page, ...frames]: readonly MeasuredFrame[]): Promise<MeasuredFrame[]> {
  const large = frames.filter((frame) => page && frame.depth <= MAX_DEPTH && !frame.isHidden && isMostOf(page, frame));
  if (!page || large.length === 0) return [];
  const { isSameSite } = await loadSites();
  return large.filter(({ address }) => isSameSite(page.address, address)).sort((one, other) => other.depth - one.depth);
}

/** Takes a snapshot of one frame. Runs the content script first where the frame has none. */
async function getFrameSnapshot(tabId: number, frameId: number): Promise<PageSnapshot | undefined> {
  const ask = async () => parseSnapshot(await sendTabMessage(tabId, { type: 'snapshot' }, frameId));
  return (await ask()) ?? ((await injectContentScript(tabId, frameId)) ? ask() : undefined);
}

async function findArticleIn(tabId: number, frames: readonly MeasuredFrame[]): Promise<TabSnapshot | undefined> {
  for (const { frameId } of await listCandidates(frames)) {
    const snapshot = await getFrameSnapshot(tabId, frameId);
    if (snapshot?.observation.article) return { ...snapshot, frameId };
  }
  return undefined;
}

/** The address of a frame that takes most of a page with little text, and that Verso does not look into. */
async function findOtherSiteFrame(
  frames: readonly MeasuredFrame[],
  { observation }: PageSnapshot,
): Promise<string | undefined> {
  const [page] = frames;
  const largest = page?.largest;
  if (!page || !largest || observation.sample.length > MAX_OWN_TEXT || !isMostOf(page, largest)) return undefined;
  const { isSameSite } = await loadSites();
  const isRead = frames.some(({ depth, address }) => depth > 0 && isSameSite(page.address, address));
  return /^https?:/i.test(largest.address) && !(isRead && isSameSite(page.address, largest.address))
    ? largest.address
    : undefined;
}

/**
 * Takes a snapshot of a tab's page, or of the frame that its article stands in: address and title are then those of the
 * page, and the observation has the frame's. Undefined where that is not allowed: in the browser's own pages, extension
 * stores, files, and pages for which Verso has no permission.
 */
export async function getSnapshot(tabId: number): Promise<TabSnapshot | undefined> {
  const page = await getFrameSnapshot(tabId, 0);
  if (!page || page.observation.article) return page && { ...page, frameId: 0 };
  const frames = await measureFrames(tabId);
  const inFrame = await findArticleIn(tabId, frames);
  if (inFrame) return { ...inFrame, url: page.url, title: inFrame.title || page.title };
  const otherSiteFrame = await findOtherSiteFrame(frames, page);
  return { ...page, frameId: 0, ...(otherSiteFrame ? { otherSiteFrame } : {}) };
}

/** The frame that a tab's article stands in; 0, the page itself, in nearly all pages. */
export async function findArticleFrame(tabId: number): Promise<number> {
  const frames = await measureFrames(tabId);
  if ((await listCandidates(frames)).length === 0) return 0;
  const page = await getFrameSnapshot(tabId, 0);
  return page?.observation.article ? 0 : ((await findArticleIn(tabId, frames))?.frameId ?? 0);
}
