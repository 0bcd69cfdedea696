/** Español. Se trata de usted a quien lee; los botones van en infinitivo. Una diferencia no es un juicio. */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
