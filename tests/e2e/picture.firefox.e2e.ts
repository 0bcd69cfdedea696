/** Pictures of differences, in a real Firefox. */
import { describe } from 'vitest';
import { walkPictures } from './picture/journeys';
import { firefoxStage } from './states/firefox';

describe('a picture, in Firefox', () => walkPictures(firefoxStage, ['th-vi']));
