/** Deutsch. Der Leser wird mit „Sie“ angesprochen; ein Unterschied ist kein Fehler, solange niemand nachgesehen hat. */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
