/** The kinds of words that Verso knows of a language: one type a kind, and which export of a language has it. */

/**
 * ISO 15924 codes of the scripts that a language is written in besides the likely one of CLDR, the most used first,
 * separated by spaces.
 */
export type OtherScripts = string;

/** Letters that a language uses and others in its script do not. */
export interface DistinctiveLetters {
  /** ISO 15924 code. */
  readonly script: string;
  /** Matches one of the letters, wherever it is (flag `g`). */
  readonly pattern: RegExp;
  /** The least share of all letters. */
  readonly share: number;
  /** Whether they make the language certain. */
  readonly sure?: true;
}

/** What a language's file can export, each by its kind's name; `npm run languages` gathers each kind of all languages. */
export interface LanguageKinds {
  /** How the language is written, as far as code depends on it. */
  readonly traits: LanguageTraits;
  /** Abbreviations and other marks of where sentences end. */
  readonly sentenceMarks: SentenceMarkTable;
  /** Endings and prefixes of words. */
  readonly wordEndings: Morphology;
  /** Case endings of names. */
  readonly nameCases: NameCases;
  /** The commonest small words, which tell what language a text is in. */
  readonly functionWords: FunctionWords;
  /** Words that tell what language an address is in. */
  readonly slugWords: SlugWords;
  /** Numbers in words. */
  readonly numberWords: NumberTable;
  /** Units, scale words and currencies. */
  readonly units: UnitWords;
  /** Months, weekdays, relative days and calendars, beyond `Intl`. */
  readonly dates: DateWords;
  /** Parts of the day and hours. */
  readonly times: TimeWords;
  /** Words of negation, doubt, rise and fall. */
  readonly polarity: PolarityWords;
  /** Verbs of saying. */
  readonly speechVerbs: SpeechWords;
  /** Scripts that it is written in besides the likely one. */
  readonly otherScripts: OtherScripts;
  /** Letters that tell it from others in its script. */
  readonly distinctiveLetters: DistinctiveLetters;
  /** What agencies and outlets sign with. */
  readonly newsAgencies: NewsAgencies;
  /** Words by which pages name an original, its source and its translator. */
  readonly provenanceLabels: ProvenanceLabels;
  /** Stems of the words of translating. */
  readonly translationWords: TranslationWords;
  /** What pages write around an article. */
  readonly pagePhrases: PagePhrases;
  /** What stands in a credit as a name or beside one. */
  readonly creditNames: CreditNames;
}

/** How a language is written, as far as code depends on it. A trait that is left out does not hold. */
export interface LanguageTraits {
  /** Words have no spaces between them. */
  readonly unspaced?: true;
  /** Number words are searched anywhere in a run of letters. Cantonese is unspaced, too, but has no number words here. */
  readonly unspacedNumbers?: true;
  /** Particles are attached to words, and words to figures, so that a word need not end where a letter follows. */
  readonly attachedParticles?: true;
  /** A negator follows the verb that it negates. */
  readonly finalNegation?: true;
  /** Every noun has a capital, so that a capital does not suggest the beginning of a sentence. */
  readonly capitalNouns?: true;
  /** Names of peoples, and the adjectives made of them, have capitals. */
  readonly capitalAdjectives?: true;
  /** Case endings are joined to names in Latin letters. */
  readonly caseEndings?: true;
  /** Han characters are read in ways that only those know who know the name: what a reading is like in Latin letters. */
  readonly manyReadings?: RegExp;
  /** Names take no endings at all. */
  readonly uninflectedNames?: true;
  /** Foreign names are respelled by their sound, in Latin letters. */
  readonly respelledNames?: true;
  /** Letters with several spellings: a pattern of one, and the letters in which words are compared. */
  readonly letterFolds?: readonly (readonly [RegExp, string])[];
  /** The apostrophe is a letter, or the sign of one, and texts leave it out. */
  readonly apostropheLetters?: true;
  /** The i without a dot is a letter of its own, so that lower case is made by the language's own rules. */
  readonly dotlessI?: true;
  /** Newspapers begin dialogue with a dash. */
  readonly dashDialogue?: true;
  /** Numbers are written in Han numerals. Lists of spelled-out numbers, which hold the numerals of banks, are not read. */
  readonly hanNumerals?: true;
  /** Ordinals are made of a prefix and any number. A list of the first thirty would cut longer ones short. */
  readonly prefixOrdinals?: true;
  /** Units and scale words take endings. */
  readonly inflectedNumbers?: true;
  /** All forms of scale words are listed. With other letters after them they are other words (مليارد, हज़ार्ड). */
  readonly listedScaleForms?: true;
  /** Digits without a scale can follow a number directly: 1万4600. */
  readonly chainedDigits?: true;
  /** Two number words in a row leave no doubt that they are a number, although words are unspaced. */
  readonly longNumberWords?: true;
  /** Years are counted from the Buddhist era. */
  readonly buddhistYears?: true;
  /** Buddhist years are shortened to two digits: "67" is 2567, which is 2024. */
  readonly shortBuddhistYears?: true;
}

/**
 * What segmentation needs to know of a language. Words are separated by spaces, in lower case; abbreviations lack their
 * final full stop and the spaces within ("z. B." is `z.b`). Everything is optional.
 */
export interface SentenceMarkTable {
  /** Another language whose words apply here too. */
  readonly like?: string;
  /** Abbreviations before a name or noun that never end a sentence: "Dr.", "ул.", "TP.". */
  readonly before?: string;
  /** Abbreviations only before a number, otherwise words or ends of sentences: "No. 4", "Jan. 3", "S. 14". */
  readonly figure?: string;
  /** Abbreviations after which a capital letter begins a new sentence: "etc.", "usw.", "и др.". */
  readonly ends?: string;
  /**
   * Abbreviations after which a capital may continue the sentence: "U.S. Senate". Only one of `starters` begins
   * another.
   */
  readonly either?: string;
  /** After a number like `ends` ("2024 г."), elsewhere like `before` ("г. Омск"). */
  readonly unit?: string;
  /** Ends of compounds that are abbreviated, used like `either`: "Schillerstr.". */
  readonly endings?: string;
  /** Words that often begin a sentence and never a name. */
  readonly starters?: string;
  /** Those of `starters` that are capitalized within sentences too: I, German Sie, Vietnamese Anh (England). */
  readonly capital?: string;
  /** First letters of verbs of saying: `“Why?” Smith asked.` is one sentence. */
  readonly says?: string;
  /**
   * Consonants that can be the only vowel of a word ("smrt", "krk"). Elsewhere letters without a vowel are an
   * abbreviation.
   */
  readonly vowels?: string;
  /** What continues a sentence directly after a quotation: 「…。」と. */
  readonly goesOn?: string;
  /** What no sentence begins with, even after a stop: モーニング娘。の… */
  readonly neverFirst?: string;
  /** Names of the Latin letters, for initials in scripts that spell them out: ए. पी. जे. */
  readonly letters?: string;
  /** Whether an ordinal is written with a full stop: "3. Oktober". */
  readonly ordinals?: boolean;
  /** Whether words are written without spaces between them. */
  readonly spaceless?: boolean;
  /** Signs that end a sentence although Unicode does not say so, or the reverse: they are read as another sign. */
  readonly stops?: readonly SignReplacement[];
  /** Only for languages that do not mark where a sentence ends. */
  readonly clauses?: ClauseWords;
}

/**
 * Replaces matches of a pattern by runs of another sign. Both have one UTF-16 unit a character, so offsets stay valid.
 */
export interface SignReplacement {
  readonly pattern: RegExp;
  readonly as: string;
}

/**
 * For languages that do not mark where a sentence ends: a space ends a clause, unless one of these words is beside it.
 * Words are separated by spaces.
 */
export interface ClauseWords {
  /** Titles written together with the first name. The space after that name precedes the second name. */
  readonly titles: string;
  /** Words that begin like a title and are none. */
  readonly untitled?: string;
  /** Words that no clause ends with: what follows the space belongs to them. */
  readonly leads: string;
  /** Words that no clause begins with: they continue what precedes the space. */
  readonly follows: string;
  /** Units and other words that belong to the number before them, even in a long clause. */
  readonly units: string;
  /** Whether clauses are only split in a text without a single stop. */
  readonly onlyWithoutStops?: boolean;
}

/**
 * How the words of a language change their form, as far as it matters for finding a keyword. Affixes are one string,
 * separated by spaces, in the spelling that `createNormalizer` gives.
 */
export interface Morphology {
  /** Endings, particles and postpositions written together with the word. */
  readonly suffixes?: string;
  /** Articles, conjunctions and verb prefixes written together with the word. */
  readonly prefixes?: string;
  /** How many letters must remain when an affix is removed; 3 by default. */
  readonly minStem?: number;
  /** How many suffixes may be removed one after the other; 1 by default. */
  readonly rounds?: number;
  /** How many letters a keyword must have at the beginning of a longer word; 4 by default. */
  readonly head?: number;
  /** How many letters a keyword must have at the end of a compound. Without it, ends of compounds are not searched. */
  readonly tail?: number;
}

/** How the names of a language are inflected. Lists are one string, separated by spaces, as written. */
export interface NameCases {
  /** What a name ends in, in any case; it may replace the last letters of the basic form, or be added to it. */
  readonly endings: string;
  /** The last consonants of a stem, and what they become before some endings: `k:c` is Kafka, Kafce. */
  readonly softened?: string;
  /** What makes an adjective of a place's name, before its case endings, and what it replaces: `žsk:h` is Praha, pražsk-ý. */
  readonly adjectives?: string;
}

/**
 * The most common small words of a language that shares its script with others, used to tell which language a text is
 * in. Words of at least two letters, separated by spaces; a speaker can add to them.
 */
export type FunctionWords = string;

/**
 * Words by which an address's language is recognized, spelled as in addresses (without accents), separated by spaces.
 * They are function words and, for English, a few words typical of headlines.
 */
export type SlugWords = string;

/**
 * How a language writes numbers in words, as a speaker would list them. Alternatives are separated by `|`; a word
 * ending in `*` is a stem that letters may follow. Keys are values. Everything is optional: the lexicon's spelled-out
 * numbers and `Intl`'s scale and unit words are known as well.
 */
export interface NumberTable {
  /** Cardinals: "twenty" → 20. From 20 on, smaller ones may follow tens, hundreds and thousands. */
  readonly add?: WordsByValue;
  /** Scale words that need a number before them: "two hundred", 三千. */
  readonly times?: WordsByValue;
  /** Whether the words of `times` stand before their number: "milioni 24.5". */
  readonly scaleFirst?: true;
  /** Scale words that mean one of it when alone: "mil", "hundert". */
  readonly alone?: WordsByValue;
  /** Scale words that mean only an order of magnitude when alone: "dozens", "hundreds", "thousands". */
  readonly vague?: WordsByValue;
  /** Replaces a number before a scale word, so that only the order of magnitude is known: "several hundred", 数百. */
  readonly some?: string;
  /** Means one before a scale word or a denominator, and nothing elsewhere: "a hundred", "a third". */
  readonly article?: string;
  /** Makes an ordinal after it a share: "jeder Dritte" is a third of them. */
  readonly every?: string;
  /** Articles before the words of `approx`. */
  readonly approxOne?: string;
  /** Cardinals that mean "about this many": "une vingtaine". */
  readonly approx?: WordsByValue;
  readonly ordinals?: WordsByValue;
  /** Genitives that CLDR lists as cardinals, but that are ordinals of dates: пятого, siódmego. */
  readonly genitiveOrdinals?: RegExp;
  /** Denominators after a number: "two thirds" → 3. */
  readonly parts?: WordsByValue;
  /** Fractions without a number, by value: "half" → 0.5. */
  readonly whole?: WordsByValue;
  /** After a number, half more of what it counts: "and a half", rưỡi. */
  readonly half?: string;
  /** Whether the words of `half` only follow units, never the number itself: 두 시간 반. */
  readonly halfAfterUnit?: true;
  /** Before a number, what is added to it: साढ़े (½), पौने (−¼). */
  readonly halfBefore?: WordsByValue;
  /** Decimal mark in words: "point", 点. */
  readonly point?: string;
  /** Multiples: "double" → 2. */
  readonly fold?: WordsByValue;
  /** Denominators before the numerator: "üçte iki" → 3. */
  readonly den?: WordsByValue;
  /**
   * Those of the words above that are other words too, and short ones that occur within words. Their absence is never a
   * finding.
   */
  readonly weak?: string;
  /** Words that begin like a number and are none. */
  readonly not?: string;
  /** Connects the parts of one number: "and". */
  readonly and?: string;
  /** Connects a unit and the ten after it: "und", و. */
  readonly turned?: string;
  /** Connects two orders of magnitude: "hundreds of thousands". */
  readonly vagueOf?: string;
  /** "More than" between a number and its scale word: 550多万. */
  readonly within?: string;
  /** What must follow the number for `before.fold` to count: «в 3 раза». */
  readonly foldWords?: string;
  /** Letters written together with the word after them: و, ب. */
  readonly clitics?: string;
  /** The definite article, where it is written together with the word: ال. */
  readonly definite?: string;
  /** Whether number words are written together: "zweihundertfünf". */
  readonly joined?: boolean;
  readonly before?: Readonly<Partial<Record<NumberPrefixRole, string>>>;
  readonly after?: Readonly<Partial<Record<NumberSuffixRole, string>>>;
  /** Hundredths, after tenths: 8割5分. */
  readonly hundredths?: string;
  /** Thousandths, after tenths and hundredths: 1割9分8厘. */
  readonly thousandths?: string;
  /** Connects the two ends of a range. */
  readonly to?: string;
  /** Precedes a range whose ends are connected by "and". */
  readonly between?: string;
  /** Connects a part and the whole, the part first: "one in five", "3 out of 4". */
  readonly of?: string;
  /** Connects them with the whole first: "ทุก 3 คน 1". */
  readonly over?: string;
  /** Connects them with the whole first: 5人に1人. */
  readonly among?: string;
  /** Connects denominator and numerator, in this order: 分之. */
  readonly under?: string;
  /** What a number of one syllable may adjoin without a space; beside any other letter it is part of a word. */
  readonly syllableNeighbor?: string;
  /** CLDR unit → words that CLDR does not have. */
  readonly units?: Readonly<Record<string, string>>;
  /** Durations of two in one word, by unit: "fortnight" is two weeks. */
  readonly duals?: Readonly<Record<string, string>>;
  /** Durations of more than two in one word, by unit: `10:열흘`. */
  readonly spans?: Readonly<Record<string, string>>;
  readonly currencies?: Readonly<Record<string, string>>;
  /** Currency names that precede the amount. */
  readonly currenciesBefore?: Readonly<Record<string, string>>;
}

type WordsByValue = Readonly<Record<string, string>>;

export type NumberPrefixRole =
  | 'about'
  | 'under'
  | 'over'
  | 'ordinal'
  | 'fold'
  | 'percent'
  | 'points'
  | 'counter'
  | 'year'
  /** Like `ordinal`, but also "at": it does not count before quantities with a unit or scale. */
  | 'rank'
  | 'minus'
  /** "per hour" before a distance. */
  | 'hourly'
  | 'celsius';
export type NumberSuffixRole =
  | 'about'
  | 'under'
  | 'over'
  | 'percent'
  | 'points'
  | 'fold'
  | 'ordinal'
  | 'counter'
  /** Tenths as percent: 四成 is 40 %. */
  | 'tenths'
  /** Tenths of a price that remain: 九折 is 10 % off. */
  | 'discount'
  | 'cents'
  | 'none';

export interface UnitWords {
  /**
   * CLDR unit → its names, separated by bars: units that `Intl` does not format, and inflected forms that it does not
   * give.
   */
  readonly names?: Readonly<Record<string, string>>;
  /** Scale words that compact notation does not give, with their factors. */
  readonly scales?: Readonly<Record<string, number>>;
  /** Word → ISO 4217 code: the noun of "US dollars" or "yen japonais", which texts use alone. */
  readonly currencies?: Readonly<Record<string, string>>;
  /** Locales whose scale words and month names also occur in the language's newspapers. */
  readonly variants?: readonly string[];
}

/**
 * What a language's dates consist of, beyond what `Intl` knows. In lists of names, commas separate names and bars the
 * variants of a name; an entry may be empty.
 */
export interface DateWords {
  /**
   * Names of months, January first, a comma between months and a bar between names of one: inflected, regional,
   * colloquial and older spellings. The final stop of a name is left out, those inside it are kept (`ก.พ`). They come
   * before those of `Intl`, in texts and in the dates of pages alike: a name that `Intl` has wrong is put right here.
   * Nothing is learnt again after a change. A full name that CLDR has wrong stays a concept of `assets/lexicon`, which is
   * made from CLDR.
   */
  readonly months?: string;
  /** Number words that name a month after a word for "month". */
  readonly monthNumerals?: string;
  /** Further ones, January first. */
  readonly otherMonthNumerals?: string;
  /** The word for "month" that precedes every name of a month. */
  readonly monthWord?: string;
  /** Whether names of months and weekdays are those of `months` and `weekdays` only. */
  readonly ignoresIntlNames?: true;
  /** The last letter of names of months in the nominative, which other cases lack. */
  readonly droppedMonthEnding?: string;
  /** Month names that are everyday words in lower case. */
  readonly ambiguousLowerMonths?: string;
  /** Whether a short name of a month is one without a stop, too. */
  readonly bareAbbreviations?: true;
  /** Whether the day may follow the month's name. */
  readonly dayAfterMonth?: true;
  /** What must precede a day before a month's name. Otherwise the figure counts months. */
  readonly beforeDay?: RegExp;
  /** Years of two digits behind a day and a month: a word that may precede the year, and a pattern that must not follow. */
  readonly shortYears?: { readonly word: string; readonly notBefore: string };
  /** Month names that are everyday words too, or shortened. They count beside a day, a year or one of `beforeMonth`. */
  readonly ambiguousMonths?: string;
  /**
   * Whole names of three or four letters, as alternatives of a pattern. Other short names are abbreviations with a
   * stop.
   */
  readonly shortMonths?: string;
  /** Whether month names are everyday words unless capitalized. */
  readonly capitalMonths?: true;
  /** Adjectives made of months (июньский саммит): stems from January on, and their endings. */
  readonly monthAdjectives?: readonly [stems: string, endings: string];
  /** Words directly before a short or ambiguous name that make it a month, separated by bars. */
  readonly beforeMonth?: string;
  /** Words directly after a name that make it a month, however it is written: alternatives of a pattern. */
  readonly afterMonth?: string;
  /** Words that make a day and month without a year, or a day alone, a date: alternatives of a pattern. */
  readonly beforeDate?: string;
  /** Names of weekdays, Monday first: inflected, colloquial, other spellings. */
  readonly weekdays?: string;
  readonly shortWeekdays?: string;
  /** Whether names of weekdays are everyday words unless capitalized. */
  readonly capitalWeekdays?: true;
  /** Parts of the day written together with the name (Montagabend), as alternatives of a pattern. */
  readonly weekdayEndings?: string;
  /** Further forms of weekdays; group 1 is the name. */
  readonly weekdayForms?: readonly RegExp[];
  /** What the groups of `weekdayForms` can be, Monday first. */
  readonly weekdayFormNames?: string;
  /**
   * Words for days, weeks, months and years counted from the day of publication: distance and unit ("-1d" is yesterday)
   * → alternatives of a pattern. A space matches one or two, an apostrophe each of its shapes. A key ending in ~ has
   * everyday words: they are weak, and so is every "0". Patterns must be bounded, without nested quantifiers.
   */
  readonly relativeWords?: Readonly<Record<string, string>>;
  /** What may follow `relativeWords` directly, as a pattern. Without it no letter may follow. */
  readonly relativeEnd?: string;
  /** Days counted from the day of publication that take more than a word to tell. */
  readonly relativeForms?: readonly RelativeForm[];
  /** A weekday directly after a word for a week, as a pattern. With it the week is weak, for the weekday says it all. */
  readonly weekdayAfterWeek?: string;
  /** Names of weekdays that share a word with their week (上周五), Monday first, one letter each. */
  readonly weekdaysInWeek?: string;
  /** What must not precede `relativeWords`: "three years ago" counts years and is no "last year". */
  readonly countBefore?: RegExp;
  /**
   * Keys of `relativeWords` for which the words of `Intl` are ignored: they mean both yesterday and tomorrow, or are
   * everyday words.
   */
  readonly ignoredIntlKeys?: readonly string[];
  /** Signs between day and month in figures without a year, the day first. Left out: such figures are no date. */
  readonly separators?: '.' | '/' | './';
  /** Whether a date in figures may have spaces between its parts: "2024. 5. 3", the year first; "3. 5. 2024". */
  readonly yearFirstDots?: true;
  readonly spacedDots?: true;
  /** Whether "05.03", without a stop at its end, is a date beside a word that introduces dates. */
  readonly shortDotDates?: true;
  /** Whether "3.5.", with a stop at its end, is a date without such a word. */
  readonly loneDotDates?: true;
  /** What must precede a day and a month with a hyphen between them: "ngày 3-5". Without it they are no date. */
  readonly beforeDashDate?: RegExp;
  /** Whether the month may precede the day in figures, so that 3/4 has two readings. */
  readonly monthFirst?: true;
  /** Whether months are written in Roman numerals, too. */
  readonly romanMonths?: true;
  /** Whether words that introduce dates may be written together with what precedes them. */
  readonly unspacedBeforeDate?: true;
  /** Ways of writing dates, in figures or numerals, in the order in which they are tried; after those of all languages. */
  readonly forms?: readonly DateForm[];
  /** Years with words or signs beside them. They are tried before pairs of years. */
  readonly yearForms?: readonly DateForm[];
  /** The first day of two, before the form that has the second one with its month. */
  readonly firstDayForms?: readonly DateForm[];
  /** A day before another one, which has the month: it is tried before dates without a year. */
  readonly dayListForms?: readonly DateForm[];
  /** Decades in figures or numerals. They are tried before all dates. */
  readonly decadeForms?: readonly DateForm[];
  /** Years and dates of other eras and calendars in figures or numerals. */
  readonly eraForms?: readonly DateForm[];
  /** Words for decades, from the twenties to the nineties. */
  readonly decades?: string;
  /** Whether the words of `decades` are ages and temperatures as well ("in her thirties"). */
  readonly weakDecades?: true;
  /** Words for centuries, sessions and congresses that Roman numerals follow: alternatives of a pattern. */
  readonly beforeRomanNumeral?: string;
  /** The same words where they follow the numeral. */
  readonly afterRomanNumeral?: string;
  /** Calendars, besides the Gregorian and the Islamic one, whose dates newspapers write. */
  readonly calendars?: readonly ('persian' | 'hebrew' | 'indian' | 'ethiopic' | 'coptic')[];
  /** A day before the name of another calendar's month, and a year after it; group 1 is the figure or numeral. */
  readonly calendarDayBefore?: RegExp;
  readonly calendarYearAfter?: RegExp;
  /** Locales of `Intl` whose month names are also used, besides those of the language, separated by spaces. */
  readonly monthLocales?: string;
  /** Calendar of `Intl` → names of its months beyond those of `Intl`, from the first month of its year. */
  readonly calendarMonths?: Readonly<Record<string, string>>;
  /** Names of Japanese eras and of the Republic of China in newspapers → the year before the era's first year. */
  readonly eras?: Readonly<Record<string, number>>;
  /** Conjunctions, prepositions and articles written together with the next word, as a pattern. */
  readonly joinedPrefixes?: string;
  /** The same before `relativeWords` and months of other calendars, where they are others. */
  readonly relativePrefixes?: string;
  /** Endings that may follow a name directly, as a pattern. Without it no letter may follow. */
  readonly nameEndings?: string;
}

/**
 * One way of writing a date. The pattern, with flags d and g, names its groups after the parts: `year`, `month`, `day`,
 * `decade`, `century` and `era`; a second one of a kind has a 2 at its end. Figures, Han and Roman numerals are read.
 */
export interface DateForm {
  readonly pattern: RegExp;
  /** What must precede day 1, which otherwise counts days and is weak: 1日. */
  readonly beforeFirst?: RegExp;
  /** The calendar of the date, where it is not the Gregorian one. */
  readonly calendar?: 'islamic-umalqura' | 'persian' | 'hebrew';
  /** The era of the year, one of `eras`, where no group has its name. */
  readonly era?: string;
}

/** A way of naming a day by its distance from the day of publication. */
export interface RelativeForm {
  readonly pattern: RegExp;
  /** Negative before the day of publication. */
  readonly days: number;
  /** What follows in the sentence where the day is as many days after the day of publication, and not before it. */
  readonly future?: RegExp;
  /** Whether it is an everyday word, too. */
  readonly isWeak?: true;
}

export interface TimeWords {
  /** Hours with names ("noon"), as alternatives of a pattern. Keys ending in ~ have everyday words, which are weak. */
  readonly namedHours?: Readonly<Record<string, string>>;
  /** Conjunctions and prepositions written together with an hour's name, as a pattern. */
  readonly joinedPrefixes?: string;
  /** The hours from one as they are written beside "o'clock", separated by commas; variants by bars. */
  readonly hours?: string;
  /** Parts of the day beside a time, beyond those of CLDR: the hours they span → alternatives of a pattern. */
  readonly dayPeriods?: Readonly<Record<string, string>>;
  /**
   * Words for the night, as alternatives of a pattern. One night belongs to two days: "Nacht zum 12." is the night of
   * the 11th.
   */
  readonly nights?: string;
  /** Ways of writing a time, in the order in which they are tried. */
  readonly forms?: readonly TimeForm[];
  /** Ways of writing a time that may hold another one: "half past 8 p.m.". They are tried before all others. */
  readonly earlyForms?: readonly TimeForm[];
}

/** One way of writing a time of day. Without `minutes`, the pattern's own minutes or none are read. */
export interface TimeForm {
  /**
   * A pattern's source. <D> is an hour in digits, <H> an hour in digits or words, <W> an hour in words, <M> minutes of
   * two digits, all with the names of groups `h` and `m`; a space matches one or two.
   */
  readonly pattern: string;
  /** The hour that the words themselves name: "midi et demi". */
  readonly hour?: number;
  /** Minutes to add to the hour: 30 for "half past", −15 for "quarter to". */
  readonly minutes?: number;
  /** Hours to add where the hour is before a limit: Thai counts the hours of the evening and of the morning anew. */
  readonly later?: { readonly hours: number; readonly before: number };
  /** The hours that the words themselves set, from inclusive, to exclusive: ตี means before six in the morning. */
  readonly hours?: readonly [from: number, to: number];
  /** What must precede, unless a part of the day is beside it. Otherwise it is a duration. */
  readonly needsBefore?: RegExp;
  /** What must not follow: with these words the number is no time, although the form fits. */
  readonly notBefore?: RegExp;
}

/**
 * A language's polarity words. Entries are sources of regular expressions, matched without regard to case: mostly plain
 * words and phrases, so that a speaker can add to them. With `~` at the end letters may follow (`kein~` is kein, keine,
 * keiner), with `~` at the beginning they may precede (`~los`); a space matches any white space. In languages without
 * spaces (`unspaced`) an entry matches wherever its characters occur.
 */
export interface PolarityWords {
  readonly unspaced?: true;
  /** Negates the sentence at its main verb (is not, has not). A faithful translation hardly ever words it otherwise. */
  readonly firm: readonly string[];
  /**
   * Negates the sentence or a part of it (not, never). A translation sometimes words it otherwise (not late: early).
   */
  readonly negation: readonly string[];
  /**
   * Phrases with a negator that other languages word without one (not only, no doubt). They only match a negation on
   * the other side.
   */
  readonly idioms: readonly string[];
  /**
   * Negative words that other languages often word otherwise (no, without, hardly). They only match a negation on the
   * other side.
   */
  readonly answers: readonly string[];
  /** Phrases that contain a negator but negate nothing. They are matched first, so that the negator is not found. */
  readonly innocent?: readonly string[];
  /** Words of negative meaning: refuse, fail, impossible. */
  readonly lexical: readonly string[];
  /** Words that say something is not certain: may, perhaps, allegedly. */
  readonly uncertain: readonly string[];
  /**
   * Those of `answers` that say no, none or without, in lower case, so that a reader is told a "not" by them; in unspaced
   * languages what they end with.
   */
  readonly none?: readonly string[];
  /** Those of `uncertain`, or parts of them, that say it is another's claim: allegedly. In plain lower case. */
  readonly alleged?: readonly string[];
  /** Those of `uncertain`, or parts of them, that more often say something certain: no reader is told a "may" by them. */
  readonly untold?: readonly string[];
  /** Words that make of "not" a "not yet", beside the negator or alone. In plain lower case. */
  readonly notYet?: readonly string[];
  /** Words that can mean uncertainty (could, seem). They only match an uncertain word on the other side. */
  readonly doubtful?: readonly string[];
  readonly rise: readonly string[];
  readonly fall: readonly string[];
  /** Phrases that contain a word of uncertainty or direction but mean neither: 最近の上映, "in May". */
  readonly idle?: readonly string[];
}

/** How a language reports speech: the verbs that newspapers quote with, present and past. */
export interface SpeechWords {
  /**
   * First letters of the verbs, separated by spaces. Where words have spaces between them they match beginnings of
   * words, otherwise any characters. An entry ending in "$" is the whole word; "_" stands for a space within.
   */
  readonly verbs: string;
  /** Words that may be between the verb and the speaker's name, as whole words. */
  readonly between?: string;
  /** Titles and forms of address that only persons have, before the name or after it. */
  readonly before?: string;
  readonly after?: string;
  /** On which side of the verb the name is. */
  readonly order: 'both' | 'name first' | 'verb first';
}

/**
 * The letters that news agencies and outlets sign with, separated by spaces. They are listed under the language they
 * write in first. In a text of another language a dateline with such letters is a hint, no more.
 */
export type NewsAgencies = string;

/**
 * Label words by purpose. A speaker of the language can correct a line without knowing the code. `provenance` finds them
 * in a page; `page` takes a line that begins with one of `original` or `translated` for a notice and leaves it out of the
 * article; findings take those of `picture`, `translated` and `source` for credits. Both pass over labels with a sign for
 * other words. For its line to be left out, too, a word of `source` or `picture` also stands in `pagePhrases`, as `source`
 * or `credit`. Words are separated by "|", in lower case, with the language's accents (a page that leaves them out still
 * matches). Signs:
 *
 *     quelle:          counts only before a colon, or as the whole text of a link
 *     übersetz*        any ending
 *     aus dem … von    up to forty characters in between
 *     …から翻訳         follows the link instead of preceding it
 */
export interface ProvenanceLabels {
  /** Precede the text that a page was translated from. */
  readonly original?: string;
  /** Say where a text was first published, in whatever language. */
  readonly republished?: string;
  /** Say that a text is a translation, and often by whom. "…" may only stand for the name of a language. */
  readonly translated?: string;
  /** Say that a machine translated the page. */
  readonly machine?: string;
  /**
   * Credit a source. They count only at the beginning of a line or sentence, directly before a colon, a dash or the
   * link.
   */
  readonly source?: string;
  /** Credit a picture or a video. A link after one of them is not the original of a text. */
  readonly picture?: string;
  /**
   * Name other language versions of the same page. They do not say which one came first: a page whose Spanish version
   * "was translated by" somebody is the original.
   */
  readonly version?: string;
  /** Refer to the page's own text ("this article"). */
  readonly self?: string;
  /** Articles with which names of outlets begin in one language alone ("The Almar Courier"), separated by spaces. */
  readonly outletArticles?: string;
}

export type LabelPurpose = keyof ProvenanceLabels;

/** All purposes, in the order in which a language's labels are read. */
export const LABEL_PURPOSES: readonly LabelPurpose[] = [
  'original',
  'republished',
  'translated',
  'machine',
  'source',
  'picture',
  'version',
  'self',
];

/**
 * Stems of words that say that a text is translated, each with any ending: "translat" is translation, translated and
 * translator. A sentence with such a word and a link is a credit, however it is worded. Stems are separated by "|", in
 * lower case. With `*` in front a stem may be inside a word (`*terjemah` is diterjemahkan); `#` stands for a number. In
 * scripts without spaces a stem matches wherever its letters occur.
 */
export interface TranslationWords {
  /** To translate, translation, to adapt from; the language's own version. */
  readonly translated: string;
  /** Original; published for the first time. */
  readonly original: string;
  /** Languages, in the plural: what is translated into several is another work than the page. */
  readonly languages: string;
  /** What is translated as well as articles, or tells of who translates: books, films, software, laws, posts, interpreters, biographies. */
  readonly works: string;
}

/**
 * Phrases by kind, separated by bars, in lower case, as shown. A phrase ending in "…" also matches the beginning of a
 * short line; any other must be the whole line, except for punctuation. Findings read them as well: a line that is one
 * differs from nothing, and what stands before a colon labels a credit. Pages are read by the phrases of all languages,
 * texts by their own and the English ones, so that a language may have a single kind. A word of `provenanceLabels` stands
 * here again only where more is wanted of it: what `original` and `translation` list is looked for within a line as well,
 * and behind one of `translation` a page's translator is named.
 */
export type PagePhrases = Readonly<Partial<Record<PagePhraseKind, string>>>;

/**
 * What a phrase marks. `source` and `byline` are labels, followed by a colon or a link; `original` and `translation`
 * notices may be anywhere in a short line; the others are whole lines or their beginnings:
 *
 * - `related`: other stories, also "most read", "load more", "next article"
 * - `share`: what the reader may do with the page: share, gift, print, copy, follow, set the font size, have it summed up
 * - `subscribe`: pleas to sign up, to join a channel, to get the app, to give money
 * - `video`: to be watched or listened to, also the player's own words
 * - `tags`: labels: topics, keywords, sections, and who may read ("open access", "for subscribers")
 * - `comments`: what the reader is asked for: a comment, a rating, a tip, a report of an error
 * - `copyright`: repost and copyright notices
 * - `paywall`: the rest is not shown without a subscription or a login; only what says that the text is cut off
 * - `credit`: who took the photos, edited, corrected; with the colon where the word alone may begin a sentence, with "…"
 *   where a name follows directly ("photo by…"): such a line is cut from a page and is a credit in a text, too
 * - `attribution`: directly before the name of who took, wrote or edited; with "…" before it directly after the name
 * - `stamp`: before a day or a time and nothing else
 */
export const PAGE_PHRASE_KINDS = [
  'source',
  'original',
  'translation',
  'byline',
  'related',
  'share',
  'subscribe',
  'video',
  'tags',
  'cookies',
  'comments',
  'advertisement',
  'copyright',
  'paywall',
  'credit',
  'attribution',
  'stamp',
] as const;

export type PagePhraseKind = (typeof PAGE_PHRASE_KINDS)[number];

/** What stands in a credit as a name or beside one. Words are separated by bars, in lower case. */
export interface CreditNames {
  /** Words for "by" and "of", which stand directly before a name: so does a phrase of `pagePhrases` that ends in one. */
  readonly by?: string;
  /** Small words besides names, beyond those of `pagePhrases` for bylines, sources and credits. */
  readonly beside?: string;
  /** Letters or words that a name never contains, for scripts without capitals. */
  readonly never?: string;
  /**
   * Who delivers pictures and reports; a credit in any language names them without a label. Those of all languages in
   * Latin letters are listed in English.
   */
  readonly agencies?: string;
}
