/** The verbs that names of functions begin with. A new one is added here when it says more than those that are there. */

const VERBS: ReadonlySet<string> = new Set(
  `
    ablate absorb add adopt align allocate allow alter analyze announce answer append apply ask assign batch bench
    blank break build calibrate capitalize center change check choose clamp classify clear close collapse
    collect combine compare compose compute concat configure connect convert copy count create cut decide decode
    delete describe detect determine discard dismiss download draw drop embed emit encode escape estimate
    expand export extend extract fetch fill filter find fit flip focus fold follow format forward generate get
    go grant group guess handle hash hear highlight hold ignore import index inflect inherit inject insert
    install interpolate join judge keep kill label learn lengthen limit list listen load locate look lower make
    map mark mask match measure memoize merge misspell mount move multiply name narrow normalize observe
    omit open pack pad pair parse pick place pool position postpone prefer preload prepare press print
    pronounce prune put quote raise read receive reduce refresh reject release reload remove rename reopen
    repair repeat replace request require resolve restore resume rethrow reverse revoke round run sanitize
    save score scroll search segment select send set share shift shorten show shuffle silence skip slice sort split squeeze
    start stop store submit subtract sum swap sync tabulate take test tick toggle tokenize track translate trim truncate
    try unescape unpack unwrap update upgrade vary visit wait walk watch weigh widen wrap write yield
  `
    .trim()
    .split(/\s+/),
);

/** Beginnings of names that are no imperative: of yes or no, of conversions, subscriptions and hooks. */
const OTHER_BEGINNINGS: ReadonlySet<string> = new Set(['is', 'has', 'can', 'to', 'from', 'on', 'use']);

/** Whether a function's name begins with a verb, or one of the other beginnings: its first letters in lower case. */
export function isBegunByVerb(name: string): boolean {
  const [word] = /^[a-z]*/.exec(name)!;
  return VERBS.has(word) || OTHER_BEGINNINGS.has(word);
}
