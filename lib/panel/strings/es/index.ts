/** Español. Se trata de usted a quien lee; los botones van en infinitivo. Una diferencia no es un juicio. */
import type { Dictionary } from '../shape';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
