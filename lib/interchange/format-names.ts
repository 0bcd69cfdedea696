/** The names of the formats that other programs read, as the command gives them. */

/** In the order in which they are offered. */
export const INTERCHANGE_FORMATS = ['tmx', 'xliff', 'mqm', 'jsonld'] as const;

export type InterchangeFormat = (typeof INTERCHANGE_FORMATS)[number];

/** Whether a name is that of a format for other programs. */
export const isInterchangeFormat = (name: string): name is InterchangeFormat =>
  (INTERCHANGE_FORMATS as readonly string[]).includes(name);
