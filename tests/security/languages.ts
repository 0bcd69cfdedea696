/** The languages that tables of facts, sentences or words exist for. */
export const LANGS =
  'th vi en ja zh ko hi de fr es pt it nl el ru uk pl ar id tr he fa fi sv bn lo km cs ro hu da'.split(' ');
