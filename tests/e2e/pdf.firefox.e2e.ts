/** An original that is a PDF, in a real Firefox. */
import { describe } from 'vitest';
import { runPdfJourneys } from './pdf-journey';
import { firefoxStage } from './states/firefox';

describe('an original that is a PDF, in Firefox', () => runPdfJourneys(firefoxStage, ['unpacking']));
