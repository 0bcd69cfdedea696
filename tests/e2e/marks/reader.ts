/** A reader with a hand at the mouse: the page in front, the panel beside it; the same in each browser. */
export interface Reader {
  readonly name: 'chromium' | 'firefox';
  goto(url: string): Promise<void>;
  openPanel(): Promise<void>;
  closePanel(): Promise<void>;
  /** Body of an async function, run in the page. */
  inPage<T>(body: string): Promise<T>;
  /** Body of an async function of `window` and `document`, run in the panel. */
  inPanel<T>(body: string): Promise<T>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
  wheel(down: number): Promise<void>;
  press(key: 'Escape' | '.' | ',' | 'o' | 'Enter' | 'y' | 'x' | 'c' | 'u'): Promise<void>;
  /** What the card, or the chip, in the page says, in a frame of Verso's own; undefined where none is to be seen. */
  card(): Promise<string | undefined>;
  /** Body of an async function of `window` and `document`, run in the card. */
  inCard<T>(body: string): Promise<T>;
  /** Where the pills in gaps are that can be seen, in CSS pixels from the corner of the window. */
  pills(): Promise<Box[]>;
  /** Makes the page's window this large, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  reloadExtension(): Promise<void>;
  wantLessMotion(less: boolean): Promise<void>;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Body of a function that is called on the closed shadow root in which the pills are. */
export const PILL_BOXES = `return [...root.children]
  .filter((one) => getComputedStyle(one).display !== 'none' && getComputedStyle(one).visibility === 'visible')
  .map((one) => { const { left, top, width, height } = one.getBoundingClientRect(); return { left, top, width, height }; });`;

export interface Point {
  readonly x: number;
  readonly y: number;
}
