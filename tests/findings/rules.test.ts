/** Every rule has its weights, and every weight its rule. */

import { describe, expect, it } from 'vitest';
import { CATEGORIES, FINDING_KINDS } from '../../lib/core/finding';
import { findDifferenceDrafts } from '../../lib/findings/find-differences';
import { FORMER_CATEGORIES, RULES, type WeightsId } from '../../lib/findings/rules';
import type { WeightSets } from '../../lib/findings/shared/confidence';
import type { Rule } from '../../lib/findings/shared/rule';
import { readDemoArticle } from '../../tools/demo-articles';
import { listDependents } from '../../tools/learn/dependents';
import { readDemoPairs } from '../../tools/newsroom';
import { comparedTexts } from './made-comparison';

const rules: readonly Rule[] = RULES;
const stored: WeightSets = Object.assign({}, ...rules.map(({ weights }) => weights));
const listLearnt = ({ learnt = {} }: Rule) =>
  Object.entries(learnt).map(([id, one]) => ({ id, dependsOn: one!.dependsOn }));
const learnt = rules.flatMap(listLearnt);

const contexts = readDemoPairs()
  .slice(0, 3)
  .map((pair) =>
    comparedTexts(readDemoArticle(pair, 'translation').blocks, readDemoArticle(pair, 'original').blocks, [
      pair.translation.lang,
      pair.original.lang,
    ]),
  );

describe('rules', () => {
  it('have names of their own, and say of all that they find how sure it is', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(rules.filter((rule) => !rule.learnt && !rule.fixed && !rule.byAlignment)).toEqual([]);
  });

  it('have each set of weights, and each set is one rule’s', () => {
    expect(learnt.map(({ id }) => id).sort()).toEqual(Object.keys(stored).sort());
  });

  it('bring each category once, but those of earlier versions', () => {
    const brought = [...rules.flatMap(({ brings = {} }) => Object.keys(brings)), ...Object.keys(FORMER_CATEGORIES)];
    expect(brought.sort()).toEqual(Object.keys(CATEGORIES).sort());
  });

  it('fix no confidence outside 0..1, and none without a reason', () => {
    for (const { fixed } of rules) {
      if (!fixed) continue;
      expect(fixed.reason.length).toBeGreaterThan(20);
      for (const confidence of Object.values(fixed.confidence)) expect(confidence > 0 && confidence < 1).toBe(true);
    }
  });

  it('depend on weights that are there, and not on each other in a circle', () => {
    const byId = new Map(learnt.map(({ id, dependsOn }) => [id, dependsOn]));
    for (const { dependsOn } of learnt) for (const id of dependsOn) expect(byId.has(id), id).toBe(true);
    const settled = new Set<string>();
    for (let size = -1; size < settled.size; ) {
      size = settled.size;
      for (const { id, dependsOn } of learnt) if (dependsOn.every((one) => settled.has(one))) settled.add(id);
    }
    expect(learnt.filter(({ id }) => !settled.has(id))).toEqual([]);
  });

  it('tell what must be learnt again after weights that others build on', () => {
    expect(listDependents(['lost' satisfies WeightsId])).toEqual([
      'names by letters and meaning',
      'names spelt otherwise by meaning',
      'names of two scripts by meaning',
      'lost by letters and meaning',
    ]);
    expect(listDependents(['values'])).toEqual([]);
  });

  it('find what they say, by features that have weights', { timeout: 120_000 }, () => {
    const found = contexts.flatMap((context) => rules.map((rule) => ({ rule, drafts: rule.find(context) })));
    expect(found.flatMap(({ drafts }) => drafts).length).toBeGreaterThan(50);
    for (const { rule, drafts } of found)
      for (const draft of drafts.flatMap((one) => [one, ...(one.rivals ?? [])])) {
        expect(rule.finds).toContain(draft.category);
        expect(FINDING_KINDS).toContain(draft.kind);
        if (!rule.fixed && !rule.byAlignment) expect(draft.seen).toBeDefined();
        if (!draft.seen) continue;
        expect(Object.keys(rule.learnt ?? {})).toContain(draft.seen.weights);
        const { bias, ...weights } = stored[draft.seen.weights]!;
        expect(Object.keys(draft.seen.features).sort()).toEqual(Object.keys(weights).sort());
      }
    expect(contexts.flatMap(findDifferenceDrafts).length).toBe(found.flatMap(({ drafts }) => drafts).length);
  });
});
