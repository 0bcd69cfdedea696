/** The chip beside a translation's headline, in a real Firefox. */
import { describe } from 'vitest';
import { runChipJourneys } from './chip/journeys';
import { firefoxReader } from './marks/firefox';

describe('the chip, in Firefox', () => runChipJourneys(() => firefoxReader(true), 'of the browser'));
