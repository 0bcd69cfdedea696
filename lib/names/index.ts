export { type FindOptions, type Found, findName, findSounds } from './match/find-name';
export { nameLength, trusted } from './match/min-score';
export { nameSimilarity } from './match/similarity';
export { type Sounds, soundsOf } from './pronounce';
export { type NamedText, type Place, type Rendering, renderingsOf } from './spelling-variants';
