/** The scenes of the pictures in the stores and in README: an article of the demo, and what is done in the panel. */
import type { Page } from 'puppeteer-core';
import type { PictureSize } from './frame';

/** What a picture shows: an article of the demo, and what the reader has done in the panel. */
export interface PictureScene {
  readonly name: string;
  readonly pair: string;
  /** What Verso speaks. */
  readonly language: string;
  readonly prepare: (panel: Page) => Promise<void>;
  /** Where it is not for a store: its size, drawn as sharp as a good screen is, in a file that loads quickly. */
  readonly sharpSize?: PictureSize;
}

const runInPanel = (panel: Page, script: string): Promise<unknown> => panel.evaluate(script);

/** Chooses a difference, which shows it in the page. */
const showFinding = (selector: string) => (panel: Page) =>
  runInPanel(
    panel,
    `{
      document.querySelector(${JSON.stringify(selector)}).querySelector('.row').click();
    }`,
  ).then(() => undefined);

const scrollToTop = (panel: Page) =>
  runInPanel(panel, `scrollTo({ top: 0, behavior: 'instant' })`).then(() => undefined);

async function showSideBySide(panel: Page): Promise<void> {
  await runInPanel(panel, `document.getElementById('view-side').click()`);
  await panel.waitForSelector('.pair-row');
  await runInPanel(panel, `scrollTo({ top: document.querySelector('.over').offsetHeight, behavior: 'instant' })`);
}

/** In the order in which the stores show them. */
export const SCENES: readonly PictureScene[] = [
  { name: '1-difference', pair: 'th-vi', language: 'en', prepare: showFinding('.flag.is-altered') },
  { name: '2-overview', pair: 'en-ja', language: 'en', prepare: scrollToTop },
  { name: '3-side-by-side', pair: 'es-en', language: 'en', prepare: showSideBySide },
  { name: '4-arabic', pair: 'ar-fr', language: 'ar', prepare: showFinding('.flag.is-altered') },
  { name: '5-thai', pair: 'th-vi', language: 'th', prepare: showFinding('.flag.is-dropped') },
  // README's and GUIDE's: docs/panel.webp.
  {
    name: 'panel',
    pair: 'th-vi',
    language: 'en',
    prepare: showFinding('.flag.is-altered'),
    sharpSize: { width: 960, height: 800 },
  },
];
