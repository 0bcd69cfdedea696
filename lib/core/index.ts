/** The types that all rooms share, re-exported. */
export * from './alignment';
export * from './article';
export * from './detection';
export * from './engine';
export * from './equivalence';
export * from './finding';
export * from './lexicon';
export * from './page-card';
export * from './page-observation';
export * from './report';
export * from './result';
export * from './saved/saved-comparison';
export * from './saved/saved-comparison-summary';
export * from './segment';
export * from './sureness';
export * from './value';
