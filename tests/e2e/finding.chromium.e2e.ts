/** Finding the original in a real Chromium. */
import { mkdirSync } from 'node:fs';
import { describe } from 'vitest';
import { chromiumDriver } from './finding/chromium';
import { findingJourneys, HERE } from './finding/journeys';

mkdirSync(new URL('../../.output/pictures/chromium/', import.meta.url).pathname, { recursive: true });

describe('finding the original, in Chromium', () =>
  findingJourneys(() =>
    chromiumDriver([`--host-resolver-rules=${HERE.map((host) => `MAP ${host} 127.0.0.1`).join()}`]),
  ));
