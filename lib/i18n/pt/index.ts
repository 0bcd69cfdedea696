/** Português. Trata-se por você; os botões vão no infinitivo. Uma diferença não é um juízo. */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
