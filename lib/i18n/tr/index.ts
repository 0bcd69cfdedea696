/** Türkçe. Okura “siz” diye seslenilir; biri bakıp karar verene dek bir fark yalnızca farktır. */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
