/** Finding the original in a real Firefox. */
import { mkdirSync } from 'node:fs';
import { describe } from 'vitest';
import { firefoxDriver } from './finding/firefox';
import { findingJourneys, HERE } from './finding/journeys';

mkdirSync(new URL('../../.output/pictures/firefox/', import.meta.url).pathname, { recursive: true });

/**
 * To Verso a name that Firefox resolves to this device would be of this device. Behind a proxy, which is to resolve it, it
 * is a public one.
 */
const BEHIND_PROXY = `function FindProxyForURL(url, host) {
  return ${JSON.stringify(HERE)}.indexOf(host) < 0 ? 'DIRECT' : 'PROXY 127.0.0.1:' + url.split(':')[2].split('/')[0];
}`;

describe('finding the original, in Firefox', () =>
  findingJourneys(
    () =>
      firefoxDriver({
        'network.proxy.type': 2,
        'network.proxy.autoconfig_url': `data:,${encodeURIComponent(BEHIND_PROXY)}`,
        'dom.security.https_first': false,
      }),
    'of the browser',
  ));
