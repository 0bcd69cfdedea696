/** Italiano. Frasi impersonali, senza tu né Lei; pulsanti brevi. Una differenza non è un giudizio. */
import type { Dictionary } from '../shape';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
