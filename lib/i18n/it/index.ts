/** Italiano. Frasi impersonali, senza tu né Lei; pulsanti brevi. Una differenza non è un giudizio. */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
