/** Slow originals, edited pages and articles in frames, in a real Firefox. */
import { describe } from 'vitest';
import { runFrameJourneys } from './frames/journeys';
import { firefoxStage } from './states/firefox';

describe('slow, edited and framed pages, in Firefox', () => runFrameJourneys(firefoxStage, false));
