/** Page and panel act as one, in a real Firefox. */
import { describe } from 'vitest';
import { firefoxReader } from './marks/firefox';
import { markJourneys } from './marks/journeys';

describe('page and panel as one, in Firefox', () => markJourneys(() => firefoxReader(), 'of the browser'));
