/** The scenes of the pictures in the stores and in README: an article of the demo, and what is done in the panel. */
import type { Page } from 'puppeteer-core';
import type { PictureSize } from './frame';

/** What a picture shows: an article of the demo, and what the reader has done in the panel. */
export interface Scene {
  readonly name: string;
  readonly pair: string;
  /** What Verso speaks. */
  readonly language: string;
  readonly prepare: (panel: Page) => Promise<void>;
  /** Where it is not for a store: its size, drawn as sharp as a good screen is, in a file that loads quickly. */
  readonly sharpSize?: PictureSize;
}

const inPanel = (panel: Page, script: string): Promise<unknown> => panel.evaluate(script);

/** Chooses a difference, which shows it in the page. */
const shown = (selector: string) => (panel: Page) =>
  inPanel(
    panel,
    `{
      document.querySelector(${JSON.stringify(selector)}).querySelector('.row').click();
    }`,
  ).then(() => undefined);

const atTop = (panel: Page) => inPanel(panel, `scrollTo({ top: 0, behavior: 'instant' })`).then(() => undefined);

async function sideBySide(panel: Page): Promise<void> {
  await inPanel(panel, `document.getElementById('view-side').click()`);
  await panel.waitForSelector('.pair-row');
  await inPanel(panel, `scrollTo({ top: document.querySelector('.over').offsetHeight, behavior: 'instant' })`);
}

/** In the order in which the stores show them. */
export const SCENES: readonly Scene[] = [
  { name: '1-difference', pair: 'th-vi', language: 'en', prepare: shown('.flag.is-altered') },
  { name: '2-overview', pair: 'en-ja', language: 'en', prepare: atTop },
  { name: '3-side-by-side', pair: 'es-en', language: 'en', prepare: sideBySide },
  { name: '4-arabic', pair: 'ar-fr', language: 'ar', prepare: shown('.flag.is-altered') },
  { name: '5-thai', pair: 'th-vi', language: 'th', prepare: shown('.flag.is-dropped') },
  // README's and GUIDE's: docs/panel.webp.
  {
    name: 'panel',
    pair: 'th-vi',
    language: 'en',
    prepare: shown('.flag.is-altered'),
    sharpSize: { width: 960, height: 800 },
  },
];
