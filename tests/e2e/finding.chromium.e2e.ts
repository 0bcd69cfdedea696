import { mkdirSync } from 'node:fs';
import { describe } from 'vitest';
import { chromiumDriver } from './finding/chromium';
import { findingJourneys, PROXY } from './finding/journeys';

mkdirSync(new URL('../../.output/pictures/chromium/', import.meta.url).pathname, { recursive: true });

describe('finding the original, in Chromium', () =>
  findingJourneys(() => chromiumDriver([`--host-resolver-rules=MAP ${PROXY} 127.0.0.1`])));
