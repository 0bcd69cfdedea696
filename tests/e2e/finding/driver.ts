/** What the journeys ask of a browser, whichever it is: one window, its page in front, the panel beside it. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  goto(url: string): Promise<void>;
  /** Opens another tab and comes back; returns the function that closes it. */
  openBehind(url: string): Promise<() => Promise<void>>;
  openPanel(): Promise<void>;
  /** Body of an async function, run in the page. */
  inPage<T>(body: string): Promise<T>;
  /** The reader clicks an element of the page, with a real pointer. */
  clickInPage(selector: string): Promise<void>;
  /** Body of an async function of `window` and `document`, run in the panel. */
  inPanel<T>(body: string): Promise<T>;
  /** Waits until the body, run in the panel, answers with something true. */
  until<T>(body: string): Promise<T>;
  /** The tab in front and how many there are. */
  tabs(): Promise<{ readonly count: number }>;
  /** Closes every tab but the one the journey is in. */
  closeOthers(): Promise<void>;
  /** Brings the journey's tab to the front. */
  front(): Promise<void>;
  /** Changes Verso's settings as its settings page does. */
  settings(change: Record<string, unknown>): Promise<void>;
  badge(): Promise<string>;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}
