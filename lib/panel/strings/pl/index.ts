/** Polski. Formy bezosobowe, bez „Pan” i „Pani”; różnica pozostaje różnicą, dopóki ktoś jej nie obejrzy. */
import type { Dictionary } from '../shape';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
