import { mkdirSync } from 'node:fs';
import { describe } from 'vitest';
import { firefoxDriver } from './finding/firefox';
import { findingJourneys, HERE } from './finding/journeys';

mkdirSync(new URL('../../.output/pictures/firefox/', import.meta.url).pathname, { recursive: true });

describe('finding the original, in Firefox', () =>
  findingJourneys(() => firefoxDriver({ 'network.dns.localDomains': HERE.join(), 'dom.security.https_first': false })));
