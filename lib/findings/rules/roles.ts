import type { EntityMention } from '../../core';
import type { Compared, Draft } from '../shared/comparison-context';
import { type Manner, replacedBy } from '../shared/replaced-entities';

/** What a person is called in the original in whose stead the translation calls them something else. */
export const replacedRoles = (compared: Compared): Draft[] =>
  compared.sameLanguage ? [] : replacedBy(compared, ROLES);

/** Roles that one person may have, or that one language has one word for; all others exclude each other. */
const TOGETHER = [
  'president chief-executive',
  'prime-minister governor',
  'minister commissioner',
  'minister lawmaker senator',
  'minister priest',
  'minister prosecutor',
  'minister spokesperson',
  'governor commissioner mayor',
  'mayor councillor',
  'senator lawmaker councillor',
  'commissioner police ambassador councillor',
  'judge referee',
  'judge lawyer',
  'lawyer prosecutor',
  'police soldier',
  'police driver',
  'doctor professor scientist engineer',
  'teacher professor coach',
  'journalist writer',
  'singer actor',
  'actor player',
  'coach driver chief-executive',
  'king prince',
  'queen princess wife',
  'father priest monk',
  'mother monk',
  'sister monk nurse',
  'brother monk',
  'son prince brother',
  'daughter princess sister',
  'pilot driver',
  'engineer architect',
].map((roles) => new Set(roles.split(' ')));

const related = (a: EntityMention, b: EntityMention): boolean =>
  a.id === b.id || TOGETHER.some((roles) => roles.has(a.id) && roles.has(b.id));

/** Below it a word merely begins like one of a role: "teach". */
const LEAST = 0.45;

const FAMILY = new Set('father mother son daughter brother sister wife husband'.split(' '));

const exchangeable = (a: EntityMention, b: EntityMention): boolean => FAMILY.has(a.id) === FAMILY.has(b.id);

const ROLES: Manner = {
  kind: 'role',
  related,
  exchangeable,
  certain: () => true,
  possible: ({ weight }) => weight >= LEAST,
};
