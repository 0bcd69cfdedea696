"""
Alters names in pairs of articles, for learning (`npm run sureness`).

    .output/model/bin/python tools/model/write_altered_pairs.py NTREX PAIRS.jsonl … > altered.jsonl

NTREX as for learn_words.py; the pairs are of its sentences. In one sentence of ten that nobody altered, a name of the
translation, in any script, becomes another of a document elsewhere, one that nobody ever read, or itself spelt
otherwise: category `name`, with `from` as the original has it and `to`.
"""

import json
import sys
from pathlib import Path

import numpy as np
from encode_tokens import MODEL
from learn_tokens import Corpus, read_layer
from parallel_names import NameSpan, ParallelNames

SHARE = 0.1
"""Of the sentences with a name, the share in which it becomes another."""
INVENTED_SHARE, MISSPELT_SHARE = 0.2, 0.25
"""Of the names that become another, those put together from two, and those spelt otherwise."""


def find_spans(names: ParallelNames, corpus: Corpus):
    """The names of each sentence, by language and text."""
    found: dict[tuple[str, str], list[NameSpan]] = {}
    for language, spans in names.spans.items():
        for span in spans:
            found.setdefault((language, corpus.texts[language][span.line]), []).append(span)
    return found


def choose_other(span: NameSpan, names: ParallelNames, corpus: Corpus, random: np.random.Generator) -> NameSpan | None:
    """A name of as many English words from another document, none of them the same."""
    own = set(span.english.lower().split())
    spans = names.spans[span.language]
    for at in random.permutation(len(spans))[:200]:
        other = spans[at]
        words = other.english.lower().split()
        if corpus.documents[other.line] != corpus.documents[span.line] and len(words) == len(own) and not own & set(words):
            return other
    return None


def invent(name: str, other: str, random: np.random.Generator) -> str:
    """A name of the words of one, each begun by it and ended as a word of the other."""
    ends = other.split()
    words = [word[: max(1, (len(word) + 1) // 2)] + (end := ends[random.integers(len(ends))])[len(end) // 2 :].lower() for word in name.split()]
    return " ".join(words)


def misspell(name: str, letters: list[str], random: np.random.Generator) -> str:
    """A name with one letter or two exchanged, left out or changed places, as by those who never saw it."""
    characters = list(name)
    for _ in range(2 if len(name) > 7 else 1):
        at = int(random.integers(1, len(characters))) if len(characters) > 1 else 0
        if not characters[at].isalpha() or characters[at].isupper():
            continue
        way = random.random()
        if way < 0.5:
            characters[at] = letters[random.integers(len(letters))]
        elif way < 0.75 and len(characters) > 2:
            del characters[at]
        elif at + 1 < len(characters) and characters[at + 1].isalpha():
            characters[at], characters[at + 1] = characters[at + 1], characters[at]
    return "".join(characters)


def list_letters(names: ParallelNames, corpus: Corpus) -> dict[str, list[str]]:
    """The small letters of a language's names, as often as they occur."""
    return {
        language: [c for span in spans for c in corpus.texts[language][span.line][span.start : span.end] if c.isalpha() and not c.isupper()]
        for language, spans in names.spans.items()
    }


def choose_name(span: NameSpan, names: ParallelNames, corpus: Corpus, letters, random: np.random.Generator) -> str | None:
    """What is put in the place of a name."""
    other = choose_other(span, names, corpus, random)
    if other is None:
        return None
    own, name = (corpus.texts[one.language][one.line][one.start : one.end] for one in (span, other))
    way = random.random()
    changed = invent(name, own, random) if way < INVENTED_SHARE else name
    if way > 1 - MISSPELT_SHARE:
        changed = misspell(own, letters[span.language], random)
    return changed if changed != own else None


def replace_texts(pair: dict, side: str, texts: dict[int, str]) -> None:
    """Puts texts in place of sentences of a side, and moves the spans along."""
    spans = pair["gold"][side]
    for at, paragraph in enumerate(pair[side]["paragraphs"]):
        inside = sorted((span["start"], number) for number, span in enumerate(spans) if span["paragraph"] == at)
        # JavaScript counts in UTF-16 units.
        units = paragraph.encode("utf-16-le")
        result, before = b"", 0
        for _, number in inside:
            span = spans[number]
            result += units[2 * before : 2 * span["start"]]
            own = units[2 * span["start"] : 2 * span["end"]]
            before = span["end"]
            start = len(result) // 2
            result += texts[number].encode("utf-16-le") if number in texts else own
            span["start"], span["end"] = start, len(result) // 2
        pair[side]["paragraphs"][at] = (result + units[2 * before :]).decode("utf-16-le")


def get_text(pair: dict, side: str, number: int) -> str:
    """A sentence of a side."""
    span = pair["gold"][side][number]
    units = pair[side]["paragraphs"][span["paragraph"]].encode("utf-16-le")
    return units[2 * span["start"] : 2 * span["end"]].decode("utf-16-le")


def replace_names(pair: dict, spans, names: ParallelNames, corpus: Corpus, letters, random: np.random.Generator) -> None:
    """Replaces names in some sentences of a pair."""
    gold = pair["gold"]
    altered = {alteration["translation"] for alteration in gold["altered"]}
    texts: dict[int, str] = {}
    for original, translation in gold["links"]:
        text = get_text(pair, "translation", translation)
        there = spans.get((pair["translation"]["lang"], text), [])
        if translation in altered or translation in gold["moved"] or not there or random.random() > SHARE:
            continue
        span = there[random.integers(len(there))]
        name = choose_name(span, names, corpus, letters, random)
        sources = spans.get((pair["original"]["lang"], get_text(pair, "original", original)), [])
        source = next((one for one in sources if one.english == span.english), None)
        if name is None or source is None:
            continue
        texts[translation] = text[: span.start] + name + text[span.end :]
        before = corpus.texts[source.language][source.line][source.start : source.end]
        change = {"original": original, "translation": translation, "category": "name", "from": before, "to": name}
        gold["altered"].append(change)
    replace_texts(pair, "translation", texts)


def main() -> None:
    """Reads pairs, writes them altered."""
    corpus = Corpus(Path(sys.argv[1]))
    names = ParallelNames(corpus, read_layer(MODEL / "tokens.bin"))
    spans, letters = find_spans(names, corpus), list_letters(names, corpus)
    random = np.random.default_rng(2)
    for path in sys.argv[2:]:
        with open(path) as file:
            for line in file:
                pair = json.loads(line)
                replace_names(pair, spans, names, corpus, letters, random)
                # Not even those that were made without any difference.
                pair["gold"]["faithful"] = pair["gold"]["faithful"] and not pair["gold"]["altered"]
                print(json.dumps(pair, ensure_ascii=False))


if __name__ == "__main__":
    main()
