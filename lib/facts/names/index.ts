export { type FindOptions, type Found, findName, findSounds } from './find';
export { type NamedText, type Place, type Rendering, renderingsOf } from './renderings';
export { nameSimilarity } from './similarity';
export { type Sounds, soundsOf } from './sounds';
export { nameLength, trusted } from './trust';
