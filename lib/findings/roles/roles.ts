/** A rule that finds persons to whom the translation gives another role. */
import type { EntityMention } from '../../core/segment';
import { type EntityKind, findReplacedEntities, REPLACEMENT_CONFIDENCE } from '../shared/replaced-entities';
import type { Rule } from '../shared/rule';

export const ROLE_RULE = {
  id: 'roles',
  brings: {
    role: { effect: 'as its evidence tells', judged: 'name', lost: undefined, explains: 'name' },
  },
  finds: ['role'],
  fixed: REPLACEMENT_CONFIDENCE,
  find: (context) => (context.sameLanguage ? [] : findReplacedEntities(context, ROLE_ENTITY_KIND)),
} as const satisfies Rule;

/** Roles that one person may have, or that some language has one word for. All others exclude each other. */
const RELATED_ROLES = [
  'deputy vice-president prosecutor',
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

const isRelatedRole = (a: EntityMention, b: EntityMention): boolean =>
  a.id === b.id || RELATED_ROLES.some((roles) => roles.has(a.id) && roles.has(b.id));

/** Least weight of a role. Below it a word only begins like a role's name: "teach". */
const MIN_ROLE_WEIGHT = 0.45;

const FAMILY_ROLES = new Set('father mother son daughter brother sister wife husband'.split(' '));

const isExchangeableRole = (a: EntityMention, b: EntityMention): boolean =>
  FAMILY_ROLES.has(a.id) === FAMILY_ROLES.has(b.id);

/** Whether a word is joined to another by a hyphen, which makes another role of it: "vice-president". */
const isPartOfCompound = ({ start, end }: EntityMention, text: string): boolean =>
  /\p{L}[-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[-‐‑]\p{L}/u.test(text.slice(end, end + 2));

const ROLE_ENTITY_KIND: EntityKind = {
  kind: 'role',
  related: isRelatedRole,
  exchangeable: isExchangeableRole,
  certain: (mention, { text }) => !isPartOfCompound(mention, text),
  possible: ({ weight }) => weight >= MIN_ROLE_WEIGHT,
};
