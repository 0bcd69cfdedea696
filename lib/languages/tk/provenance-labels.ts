/** Words by which pages in Turkmen name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const tk: ProvenanceLabels = {
  original: 'asyl makala|makalanyň asly|makalanyň asyl nusgasy|asyl nusga*',
  republished: 'ilkinji gezek çap edil*|ilkinji gezek neşir edil*|ilkinji gezek … çap edil*',
  translated: 'terjime:|terjime eden|terjime eden:|terjimeçi*|terjime edildi|terjime edilen|dilinden terjime*',
  machine: 'maşyn terjimesi|awtomatik terjime*|emeli aň … terjime*',
  source: 'çeşme|çeşmesi|habar çeşmesi|maglumat çeşmesi',
  picture: 'surat*|foto*|wideo*',
  version: 'dilinde oka*|beýleki dillerde',
  self: 'bu makala|şu makala|makala',
};
