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
  press(key: 'Escape' | '.' | ',' | 'o' | 'Enter'): Promise<void>;
  /** What the card in the page says, in a frame of Verso's own; undefined where none is to be seen. */
  card(): Promise<string | undefined>;
  /** Body of an async function of `window` and `document`, run in the card. */
  inCard<T>(body: string): Promise<T>;
  reloadExtension(): Promise<void>;
  wantLessMotion(less: boolean): Promise<void>;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}
