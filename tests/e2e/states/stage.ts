/** What a run of every state asks of a browser: the page in front, the real panel beside it, eyes and a keyboard. */
export interface Stage {
  readonly name: 'chromium' | 'firefox';
  goto(url: string): Promise<void>;
  /** Sets out for a page that may take its time; resolves at once. */
  leaveFor(url: string): Promise<void>;
  /** Opens another tab behind the one in front; the function that comes back closes it. */
  openBehind(url: string): Promise<() => Promise<void>>;
  /** Closes the tab in front; the stage goes on in another. */
  closeTab(): Promise<void>;
  openPanel(): Promise<void>;
  closePanel(): Promise<void>;
  /** Opens the panel by its keys where keys reach the browser itself; elsewhere as the command they stand for does. */
  summon(): Promise<void>;
  /** Body of an async function, run in the page. */
  inPage<T>(body: string): Promise<T>;
  /** Body of an async function of `window` and `document`, run in the panel. */
  inPanel<T>(body: string): Promise<T>;
  /** Statements run among the panel's own scripts. */
  amongScripts(source: string): Promise<void>;
  /** Waits until the body, run in the panel, answers with something true. */
  until<T>(body: string): Promise<T>;
  /** Real keys, one after the other, into the panel: "j", "Enter", "Control+Enter". */
  press(...keys: readonly string[]): Promise<void>;
  /** What lies on the clipboard as text. */
  clipboard(): Promise<string>;
  /** Changes Verso's settings as its settings page does. */
  settings(change: Record<string, unknown>): Promise<void>;
  /** Says yes to what the browser asks about data, where it asks. */
  allow(): Promise<void>;
  /** Loads the extension anew underneath, as an update does; the panel goes with the old one. */
  reloadExtension(): Promise<void>;
  look(how: Look): Promise<void>;
  /** What the reader sees of the panel, as a file beside the browser's other pictures. */
  picture(name: string): Promise<void>;
  /** What axe finds in the panel, a line a rule. */
  axe(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** How the panel is looked at; what is not named stays as it is. Width in CSS pixels before zooming. */
export interface Look {
  readonly scheme?: Scheme;
  readonly width?: number;
  readonly zoom?: number;
  readonly forced?: boolean;
  readonly calm?: boolean;
}

export type Scheme = 'light' | 'dark';

/** Asks axe, where it is loaded; JSON, because answers pass between processes. */
export const ASK_AXE = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) =>
  id + ': ' + nodes.map(({ html, failureSummary }) => html.slice(0, 160) + ' ' + failureSummary).join(' | '))))`;

/** What reaches beyond the panel’s edge, where it could be scrolled sideways; body of a function run in it. */
export const IS_WIDER = `
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth
    ? [...document.querySelectorAll('#app *')].filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
        .map((one) => one.outerHTML.slice(0, 120)).slice(0, 3)
    : [];`;
