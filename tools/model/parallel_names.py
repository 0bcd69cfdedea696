"""Finds the names in parallel news: in English by their capitals, elsewhere by the tokens most like the English ones."""

import re
from dataclasses import dataclass

import numpy as np

IS_NAME, IS_NO_NAME, UNKNOWN = 1, 0, -1

CALENDAR = (
    "January February March April May June July August September October November December "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
)
NO_NAMES = {"I", *CALENDAR.split(), *"Mr Mrs Ms Dr Sir Lord Lady".split()}
"""Written with a capital, and no names of anybody or anything."""

ADJECTIVES = re.compile(
    r"(American|Chinese|Russian|British|French|German|Japanese|Korean|Indian|European|Italian|Spanish|Scottish|English|"
    r"Irish|Welsh|African|Asian|Australian|Canadian|Israeli|Palestinian|Iranian|Turkish|Indonesian|Mexican|Brazilian|"
    r"Democrat|Democratic|Republican|Tory|Tories|Labour|Christian|Catholic|Muslim|Jewish|Islamic)s?"
)
"""Written with a capital in English and small elsewhere: nothing is learnt from them."""

LIKE = 0.55
"""Tokens less like any English one than this say nothing of it."""

MOST_CHARACTERS = 40


def split_words(text: str) -> list[tuple[str, int, int]]:
    """The words of an English text without possessive endings, and where they begin and end."""
    words = []
    for found in re.finditer(r"[^\W\d_][\w'’\-.]*", text):
        word = re.sub(r"['’]s$", "", found.group()).rstrip(".")
        words.append((word, found.start(), found.start() + len(word)))
    return words


def is_title_case(text: str) -> bool:
    """Whether most words have a capital, as in headlines: there a capital tells nothing."""
    words = re.findall(r"[^\W\d_]{2,}", text)
    return bool(words) and sum(word[0].isupper() for word in words) > 0.6 * len(words)


def label_english(text: str, places: np.ndarray) -> np.ndarray:
    """For each token whether it belongs to a name; UNKNOWN at the beginning of sentences and in headlines."""
    labels = np.full(len(places), IS_NO_NAME, np.int8)
    if is_title_case(text):
        labels[:] = UNKNOWN
        return labels
    for word, start, end in split_words(text):
        if not word or not word[0].isupper() or (word in NO_NAMES and word != "May"):
            continue
        before = text[:start].rstrip()
        is_first = not before or before[-1] in ".!?:\"“”‘–—-("
        is_unsure = is_first or word == "May" or ADJECTIVES.fullmatch(word)
        labels[(places[:, 0] < end) & (places[:, 1] > start)] = UNKNOWN if is_unsure else IS_NAME
    return labels


def find_runs(labels: np.ndarray, text: str, places: np.ndarray) -> list[list[int]]:
    """Tokens of names that follow one another with nothing but spaces, hyphens and points between."""
    runs: list[list[int]] = []
    for token in np.nonzero(labels == IS_NAME)[0]:
        last = runs[-1][-1] if runs else -2
        if token - last == 1 and re.fullmatch(r"[\s\-.]*", text[places[last][1] : places[token][0]]):
            runs[-1].append(int(token))
        else:
            runs.append([int(token)])
    return runs


@dataclass
class NameSpan:
    """A name where it stands: its line, its characters there, and its English form."""

    language: str
    line: int
    start: int
    end: int
    english: str


class ParallelNames:
    """The labels of all tokens of a corpus (`labels[language][line]`), and the names (`spans[language]`)."""

    def __init__(self, corpus, project) -> None:
        """`project` turns tokens' states into unit vectors that are compared across languages."""
        self.labels: dict[str, list[np.ndarray]] = {language: [] for language in corpus.languages}
        self.spans: dict[str, list[NameSpan]] = {language: [] for language in corpus.languages}
        for line in range(len(corpus.documents)):
            text, places = corpus.texts["en"][line], corpus.places["en"][line]
            english = label_english(text, places)
            vectors = project(corpus.states["en"][line])
            runs = find_runs(english, text, places)
            owners = np.full(len(places), -1)
            for at, run in enumerate(runs):
                owners[run] = at
            forms = [text[places[run[0]][0] : places[run[-1]][1]].strip() for run in runs]
            for language in corpus.languages:
                labels, partners = label_other(english, vectors, project(corpus.states[language][line]), language == "en")
                self.labels[language].append(labels)
                for at, form in enumerate(forms):
                    tokens = np.nonzero((labels == IS_NAME) & (owners[partners] == at))[0] if len(partners) else []
                    span = locate_name(tokens, corpus.texts[language][line], corpus.places[language][line], language)
                    if span:
                        self.spans[language].append(NameSpan(language, line, *span, re.sub(r"['’]s$", "", form)))


def label_other(english: np.ndarray, vectors: np.ndarray, others: np.ndarray, same: bool):
    """The labels of another language's tokens, and the English token that each is most like."""
    if same:
        return english, np.arange(len(english))
    if not len(english) or not len(others):
        return np.full(len(others), UNKNOWN, np.int8), np.zeros(0, int)
    similarity = others @ vectors.T
    partners, likeness = similarity.argmax(1), similarity.max(1)
    labels = english[partners].copy()
    labels[likeness < LIKE] = UNKNOWN
    return labels, partners


def locate_name(tokens, text: str, places: np.ndarray, language: str) -> tuple[int, int] | None:
    """The characters of a name, whole words where spaces part them; None where its tokens lie apart."""
    if not len(tokens) or tokens[-1] - tokens[0] + 1 > len(tokens) + 1:
        return None
    start, end = int(places[tokens[0]][0]), int(places[tokens[-1]][1])
    while start < end and text[start].isspace():
        start += 1
    if language not in ("ja", "zh", "th"):
        while start > 0 and text[start - 1].isalpha():
            start -= 1
        while end < len(text) and text[end].isalpha():
            end += 1
    if not 2 <= end - start <= MOST_CHARACTERS or re.search(r'[.,;:()"]', text[start:end]):
        return None
    return start, end
