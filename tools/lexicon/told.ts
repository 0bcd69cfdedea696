/** Says which concepts are told to readers who cannot read a passage: those whose name says something by itself. */

/** Names of emoji are mostly those of pictures. */
const COUNTED = /^(?:territory|language|city|month|weekday|relative-time|word|unit|currency):/;
/** They stand with their figures. */
const WITH_FIGURES = /^(?:unit|currency):/;

/**
 * Words of grammar, verbs that mean everything, and words that are short and common in other senses. By their ids in
 * `tools/lexicon/vocabulary`.
 */
const GRAMMAR =
  'say add.say according-to about.topic also although another any around.place as-a-result at-first away.adv back.side because become before after below both can count cross.v despite during each even everyone exactly face.v fact.n fair for-example former.two go come take put turn give how however if in-other-words indeed instead keep kind.adj know last.v left.side lie.untruth light.weight like line long look look-like may mean.v must name now nobody not nothing of-course once twice oneself only other other-hand own.adj part pass past point.out rather right.correct right.n right.side run.move same seem sense should side since so.degree someone something spare such-as such.kind then there here therefore thing through together too towards unless until very way.manner what when where whether while who why will without act.v treat.v bear stage.v tear.v hold.event hold.hand first last.final second.ordinal third.ordinal fourth.ordinal back.body matter.v deserve set.tennis pass.sport header.sport seed.sport spring.season well-being mix case end use show see stand need want leave.work next include stay still already draw.game capital.money interest.concern interest.yield stake source.origin piece live title.name term.office free.open smooth float biased overtake'.split(
    ' ',
  );

/** Concepts whose keywords name several things of a kind, so that one of them would stand for another. */
const KINDS_OF_THINGS =
  'big-tech human-rights-watch tennis-slam basketball.game athletics swimming.game soundtrack tablet.computer payment.digital fat bald whistleblower cull hunt stage-play trailer.film leave.work holiday uncle-aunt grandparents luxury-goods semiconductor cloud.computing three-d robotics shareholder'.split(
    ' ',
  );

const UNTOLD: ReadonlySet<string> = new Set([...GRAMMAR, ...KINDS_OF_THINGS].map((id) => `word:${id}`));

/** What is told of a concept that a language calls `name`: "" where nothing is, undefined where it does not count. */
export function toTold(id: string, name: string): string | undefined {
  if (!COUNTED.test(id)) return undefined;
  return UNTOLD.has(id) || WITH_FIGURES.test(id) ? '' : name;
}
