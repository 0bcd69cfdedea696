/**
 * The pills that stand in the page where passages of the original are missing. They say nothing that could be read back, so
 * they need no frame of their own: a closed shadow tree after the page's body holds them all, and costs little with hundreds.
 */
import { onTrusted } from '../../../lib/core/trusted-events';
import { applyStyles } from '../../shared/page-frame';
import { isOnDark } from '../lightness';
import type { Gap } from './find-gaps';
import { isBlank, measureBlank, PILL, type PillPlace } from './measure-blank';

interface PillDeps {
  /** Other gaps have a pill than before. */
  readonly changed: () => void;
  /** Whether an element is the card's. */
  readonly isCard: (element: Element) => boolean;
}

interface Pill {
  readonly gap: Gap;
  readonly element: HTMLElement;
  /** From the corner of the page; undefined where there is no room. */
  place?: PillPlace | undefined;
  /** Something of the page stands there. */
  isTaken?: boolean;
}

/** A pill that was found. */
export interface FoundPill {
  readonly id: string;
  readonly range: Range;
  readonly box: DOMRect;
}

const COLORS = {
  light: { ground: '#fbece7', dots: '#a93e27', edge: 'transparent' },
  dark: { ground: '#3a221c', dots: '#ff9d85', edge: 'transparent' },
  forced: { ground: 'Canvas', dots: 'Highlight', edge: 'CanvasText' },
} as const;

const chooseColors = (ground: Element | null) => {
  if (matchMedia('(forced-colors: active)').matches) return COLORS.forced;
  return COLORS[isOnDark(ground) ? 'dark' : 'light'];
};

function create(styles: Readonly<Record<string, string>>, ...content: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  applyStyles(element, styles);
  element.append(...content);
  return element;
}

/** Three dots on a pill 14 high, in a box that is large enough to be hit. */
function createPill(ground: Element | null): HTMLElement {
  const { dots, ground: color, edge } = chooseColors(ground);
  const createDot = () => create({ width: '4px', height: '4px', 'border-radius': '50%', background: dots });
  const row = { display: 'flex', 'align-items': 'center', 'justify-content': 'center', width: `${PILL.width}px` };
  const body = create(
    {
      ...row,
      gap: '4px',
      'box-sizing': 'border-box',
      height: '14px',
      border: `1px solid ${edge}`,
      'border-radius': '7px',
      background: color,
    },
    createDot(),
    createDot(),
    createDot(),
  );
  return create(
    {
      ...row,
      display: 'none',
      position: 'absolute',
      left: '0px',
      top: '0px',
      height: `${PILL.height}px`,
      'z-index': findLayer(ground),
      'forced-color-adjust': 'none',
      'pointer-events': 'auto',
      cursor: 'pointer',
      visibility: 'visible',
    },
    body,
  );
}

/** In which layer of the page its text is: the pill lies in the same, so that what the page has over its text is over it. */
function findLayer(element: Element | null): string {
  let layer = 'auto';
  for (let at = element; at; at = at.parentElement) {
    const { zIndex } = getComputedStyle(at);
    if (zIndex !== 'auto') layer = zIndex;
  }
  return layer;
}

export class GapPills {
  private readonly done = new AbortController();
  private host: HTMLElement | undefined;
  private pills: readonly Pill[] = [];
  private shown: string | undefined;
  /** Tells after each layout of the page that changes its measures, when nothing has to be laid out to be measured. */
  private readonly layouts = new ResizeObserver(() => this.measure());
  private readonly seen = new IntersectionObserver((entries) => this.look(entries), { threshold: 1 });

  constructor(private readonly deps: PillDeps) {
    const { signal } = this.done;
    // The page itself takes its pills along; what scrolls within it does not.
    onTrusted('scroll', ({ target }) => target !== document && this.measureSoon(), signal);
    onTrusted('beforeprint', () => this.hide(true), signal);
    onTrusted('afterprint', () => this.hide(false), signal);
  }

  /** Shows these gaps in place of those before; where they are the same, measures them anew. */
  follow(gaps: readonly Gap[]): void {
    const isSame = gaps.length === this.pills.length && gaps.every((gap, at) => isSameGap(gap, this.pills[at]!.gap));
    if (isSame && (gaps.length === 0 || this.host?.isConnected)) this.measureSoon();
    else this.set(gaps);
  }

  private set(gaps: readonly Gap[]): void {
    this.seen.disconnect();
    this.host?.remove();
    this.host = undefined;
    this.pills = gaps.map((gap) => ({ gap, element: createPill(getHolder(gap)) }));
    this.layouts.disconnect();
    if (this.pills.length === 0) return;
    this.host = create(
      // Unseen but for the pills in it: a page that looks for something new to be seen finds nothing.
      { all: 'initial', position: 'absolute', left: '0px', top: '0px', visibility: 'hidden', 'pointer-events': 'none' },
    );
    this.host.ariaHidden = 'true';
    this.host.attachShadow({ mode: 'closed' }).append(...this.pills.map(({ element }) => element));
    document.body.after(this.host);
    this.measureSoon();
  }

  /** Measures anew after the next layout. */
  measureSoon(): void {
    this.layouts.disconnect();
    if (!this.host?.isConnected) return;
    const range = document.createRange();
    range.setStart(this.pills[0]!.gap.above.startContainer, 0);
    const last = this.pills.at(-1)!.gap.above.endContainer;
    if (last.isConnected) range.setEnd(last, 0);
    const holder = range.commonAncestorContainer;
    for (const one of [document.body, holder instanceof Element ? holder : holder.parentElement])
      if (one) this.layouts.observe(one);
  }

  /** Whether the gap of a finding has a pill. */
  has(id: string): boolean {
    return this.pills.some((pill) => isStanding(pill) && pill.gap.ids.includes(id));
  }

  /** The pill at a point of the window. */
  findAt(x: number, y: number): FoundPill | undefined {
    const origin = this.getOrigin();
    const pill = this.pills.find(({ place, isTaken }) => {
      const [left, top] = place && !isTaken ? [x - origin.left - place.left, y - origin.top - place.top] : [-1, -1];
      return left >= 0 && left <= PILL.width && top >= 0 && top <= PILL.height;
    });
    return pill && this.toFound(pill, pill.gap.ids[0]!);
  }

  /** The pill of a finding's gap. */
  find(id: string): FoundPill | undefined {
    const pill = this.pills.find((one) => isStanding(one) && one.gap.ids.includes(id));
    return pill && this.toFound(pill, id);
  }

  /** Draws a line around the pill whose card is on show; undefined: around none. */
  show(id: string | undefined): void {
    if (id === this.shown) return;
    this.shown = id;
    for (const { gap, element } of this.pills) {
      const ring =
        id !== undefined && gap.ids.includes(id) ? `0 0 0 1.5px ${chooseColors(getHolder(gap)).dots}` : 'none';
      applyStyles(element.firstElementChild as HTMLElement, { 'box-shadow': ring });
    }
  }

  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.host;
  }

  stop(): void {
    this.done.abort();
    this.set([]);
  }

  private getOrigin(): PillPlace {
    return this.host?.getBoundingClientRect() ?? { left: 0, top: 0 };
  }

  private toFound({ gap, place }: Pill, id: string): FoundPill {
    const { left, top } = this.getOrigin();
    const box = new DOMRect(left + place!.left, top + place!.top, PILL.width, PILL.height);
    return { id, range: gap.above, box };
  }

  private hide(isHidden: boolean): void {
    if (this.host) applyStyles(this.host, { display: isHidden ? 'none' : 'block' });
  }

  private measure(): void {
    const origin = this.getOrigin();
    // All is read before anything is written.
    const places = this.pills.map(({ gap }) => measureBlank(gap));
    let isOther = false;
    this.pills.forEach((pill, at) => {
      const found = places[at];
      const place = found && { left: found.left - origin.left, top: found.top - origin.top };
      if (place?.left === pill.place?.left && place?.top === pill.place?.top) return;
      isOther ||= (place === undefined) !== (pill.place === undefined);
      pill.place = place;
      if (place) applyStyles(pill.element, { transform: `translate(${place.left}px, ${place.top}px)` });
      this.draw(pill);
    });
    if (isOther) this.deps.changed();
  }

  private draw({ place, isTaken, element }: Pill): void {
    applyStyles(element, { display: place ? 'flex' : 'none', visibility: isTaken ? 'hidden' : 'visible' });
    // Asked anew, since it stands elsewhere.
    this.seen.unobserve(element);
    if (!place) return;
    this.seen.observe(element);
  }

  /** What stands in the blank can be asked only of what is in the window. */
  private look(entries: readonly IntersectionObserverEntry[]): void {
    const origin = this.getOrigin();
    const isOwn = (element: Element): boolean => this.holds(element) || this.deps.isCard(element);
    let isOther = false;
    for (const { target, isIntersecting } of entries) {
      const pill = this.pills.find(({ element }) => element === target);
      if (!isIntersecting || !pill?.place) continue;
      const place = { left: origin.left + pill.place.left, top: origin.top + pill.place.top };
      const isTaken = !isBlank(pill.gap, place, isOwn);
      if (isTaken === (pill.isTaken ?? false)) continue;
      pill.isTaken = isTaken;
      applyStyles(pill.element, { visibility: isTaken ? 'hidden' : 'visible' });
      isOther = true;
    }
    if (isOther) this.deps.changed();
  }
}

const getHolder = ({ above }: Gap): Element | null => above.endContainer.parentElement;

const isStanding = ({ place, isTaken }: Pill): boolean => place !== undefined && isTaken !== true;

const isSameGap = (one: Gap, other: Gap): boolean =>
  one.above === other.above && one.below === other.below && one.ids.join() === other.ids.join();
