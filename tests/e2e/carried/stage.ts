/** What the journeys with the carried encoder ask of a browser, whichever it is. */
export interface Stage {
  /** Opens the demo's article of a pair with the panel beside it, and has it compared; done when there are flags. */
  compare(pair: string): Promise<void>;
  /** Body of an async function of `window` and `document`, run in the panel. */
  inPanel<T>(body: string): Promise<T>;
  /** Waits until the body, run in the panel, answers with something true. */
  until<T>(body: string): Promise<T>;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a browser as a new reader has it, with the extension that was built, or with a copy of it. */
export type OpenStage = (folder?: string) => Promise<Stage>;
