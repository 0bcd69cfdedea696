/** The chip beside a translation's headline, in a real Chromium. */
import { describe } from 'vitest';
import { runChipJourneys } from './chip/journeys';
import { chromiumReader } from './marks/chromium';

describe('the chip, in Chromium', () => runChipJourneys(() => chromiumReader(true)));
