"""
Learns what the states of tokens tell of single words, from news that people translated, and writes it (words.bin).

    .output/model/bin/pip install -r tools/model/requirements.txt scikit-learn==1.9.1
    .output/model/bin/python tools/model/learn_words.py NTREX [--fold 0|1] [--without th,ko] [--target FILE]

NTREX as for learn_tokens.py, whose layer it needs. For each token it gives
- 64 numbers whose mean over a name's tokens is alike for the same name in any language. Learnt as names in one language
  find theirs among others in another (contrastive), others put in place of the name in the same sentence among them;
- whether it belongs to a name: logistic regression. Labels: English capitals in mid-sentence, carried to the other
  languages by the tokens most alike;
With --fold the other half of the documents is left out, with --without some languages; how well it does is printed by
tenths of its own certainty.
"""

import argparse
from pathlib import Path

import numpy as np
from encode_tokens import MODEL, Encoder
from learn_tokens import Adam, Corpus, compute_fold, describe, encode_layer, read_layer
from parallel_names import IS_NAME, UNKNOWN, NameSpan, ParallelNames
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

NAME_NUMBERS = 64
NAME_STEPS, NAMES_AT_ONCE, NAME_TEMPERATURE, NAME_DECAY = 1500, 96, 0.07, 0.03
REPLACED_NAMES = 230
"""In each language so many names are put in place of others."""
LABELLED_TOKENS = 6
"""Of each sentence so many tokens are learnt from."""
ODDS_UNIT = 16
"""Log-odds are written in sixteenths."""

Linear = tuple[np.ndarray, np.ndarray]
"""Weights, inputs × outputs, and biases, for states that were made standard."""


class Words:
    """States, made standard by all of a corpus, and its folds."""

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.folds = np.array([compute_fold(document) for document in corpus.documents])
        lines = range(0, len(corpus.documents), 25)
        sample = np.concatenate([corpus.states[name][line] for name in corpus.languages for line in lines]).astype(np.float32)
        self.means, self.deviations = sample.mean(0), sample.std(0) + 1e-3

    def standardize(self, states: np.ndarray) -> np.ndarray:
        """States as they are learnt from."""
        return (states.astype(np.float32) - self.means) / self.deviations

    def get(self, language: str, line: int) -> np.ndarray:
        """The states of one line."""
        return self.standardize(self.corpus.states[language][line])

    def list_lines(self, fold: int | None) -> np.ndarray:
        """The lines of a fold; all where it is None."""
        return np.nonzero(self.folds == fold)[0] if fold is not None else np.arange(len(self.folds))


class NameExamples:
    """Names by their pooled states: `vectors`, and for each its English form, language, line and what it stands for."""

    def __init__(self, words: Words, names: ParallelNames) -> None:
        self.forms: list[str] = []
        self.languages: list[str] = []
        self.lines: list[int] = []
        self.replaced: list[str | None] = []
        vectors: list[np.ndarray] = []
        corpus = words.corpus

        def add(span: NameSpan, form: str, states: np.ndarray, places: np.ndarray, replaced: str | None) -> None:
            inside = (places[:, 1] > span.start) & (places[:, 0] < span.end)
            if not inside.any():
                return
            self.forms.append(form.lower())
            self.languages.append(span.language)
            self.lines.append(span.line)
            self.replaced.append(replaced and replaced.lower())
            vectors.append(words.standardize(states[inside]).mean(0))

        for language in corpus.languages:
            for span in names.spans[language]:
                add(span, span.english, corpus.states[language][span.line], corpus.places[language][span.line], None)
        encoder = Encoder()
        for text, span, form, replaced in replace_names(words, names):
            _, places, states, _ = encoder.encode(text)
            add(span, form, states, places, replaced)
        self.vectors = np.stack(vectors)

    def is_same(self, one: int, other: int) -> bool:
        """Whether two names are one."""
        return self.forms[one] == self.forms[other]


def replace_names(words: Words, names: ParallelNames):
    """Sentences with a name of another document in place of theirs: text, its place, its form, the form that was there."""
    random = np.random.default_rng(1)
    documents, folds = words.corpus.documents, words.folds
    for language in words.corpus.languages:
        spans = names.spans[language]
        for at in random.permutation(len(spans))[:REPLACED_NAMES]:
            span = spans[at]
            text = words.corpus.texts[language][span.line]
            own = set(span.english.lower().split())
            others = [
                other
                for other in spans
                if documents[other.line] != documents[span.line]
                and folds[other.line] == folds[span.line]
                and len(other.english.split()) == len(own)
                and not own & set(other.english.lower().split())
            ]
            if not others:
                continue
            other = others[random.integers(len(others))]
            name = words.corpus.texts[language][other.line][other.start : other.end]
            place = NameSpan(language, span.line, span.start, span.start + len(name), other.english)
            yield text[: span.start] + name + text[span.end :], place, other.english, span.english


def normalize(vectors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Unit vectors, and their lengths before."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-6
    return vectors / lengths, lengths


def learn_name_vectors(words: Words, examples: NameExamples, fold: int | None, without: set[str]) -> np.ndarray:
    """The weights that turn states into numbers that are alike for one name."""
    random = np.random.default_rng(0)
    lines = set(words.list_lines(fold).tolist())
    by_form: dict[str, list[int]] = {}
    rivals: dict[tuple[int, str], list[int]] = {}
    for at, form in enumerate(examples.forms):
        if examples.lines[at] not in lines or examples.languages[at] in without:
            continue
        by_form.setdefault(form, []).append(at)
        replaced = examples.replaced[at]
        if replaced is not None:
            rivals.setdefault((examples.lines[at], replaced), []).append(at)
    groups = [group for group in by_form.values() if len({examples.languages[at] for at in group}) > 1]
    weights = random.normal(0, 1 / np.sqrt(examples.vectors.shape[1]), (examples.vectors.shape[1], NAME_NUMBERS)).astype(np.float32)
    adam = Adam(weights.shape)
    for step in range(1, NAME_STEPS + 1):
        anchors, partners, extra = [], [], []
        for group in random.permutation(len(groups))[:NAMES_AT_ONCE]:
            members = groups[group]
            anchor = members[random.integers(len(members))]
            others = [at for at in members if examples.languages[at] != examples.languages[anchor]]
            if not others:
                continue
            beside = [at for at in others if examples.lines[at] == examples.lines[anchor]]
            others = beside if beside and random.random() < 0.5 else others
            anchors.append(anchor)
            partners.append(others[random.integers(len(others))])
            near = [
                at
                for at in rivals.get((examples.lines[anchor], examples.forms[anchor]), [])
                if examples.languages[at] != examples.languages[anchor]
            ]
            if near:
                extra.append(near[random.integers(len(near))])
        columns = partners + extra
        one, one_lengths = normalize(examples.vectors[anchors] @ weights)
        other, other_lengths = normalize(examples.vectors[columns] @ weights)
        scores = one @ other.T / NAME_TEMPERATURE
        same = np.array([[examples.is_same(a, b) for b in columns] for a in anchors])
        rows = np.arange(len(anchors))
        same[rows, rows] = False
        scores[same] = -1e9
        shares = np.exp(scores - scores.max(1, keepdims=True))
        shares /= shares.sum(1, keepdims=True)
        shares[rows, rows] -= 1
        shares /= len(anchors) * NAME_TEMPERATURE
        by_one, by_other = shares @ other, shares.T @ one
        gradient = (
            examples.vectors[anchors].T @ ((by_one - one * (by_one * one).sum(1, keepdims=True)) / one_lengths)
            + examples.vectors[columns].T @ ((by_other - other * (by_other * other).sum(1, keepdims=True)) / other_lengths)
            + NAME_DECAY * weights
        )
        weights -= adam.compute_step(gradient, 1e-3 * min(1, step / 100) * (1 - 0.95 * step / NAME_STEPS))
    return weights


def list_labelled(words: Words, names: ParallelNames, languages: list[str], lines: np.ndarray):
    """States of labelled tokens, and whether they belong to names."""
    random = np.random.default_rng(0)
    states, labels = [], []
    for language in languages:
        for line in lines:
            known = np.nonzero(names.labels[language][line] != UNKNOWN)[0]
            known = random.permutation(known)[:LABELLED_TOKENS]
            if len(known):
                states.append(words.get(language, line)[known])
                labels.append(names.labels[language][line][known] == IS_NAME)
    return np.concatenate(states), np.concatenate(labels)


def learn_names(words: Words, names: ParallelNames, languages: list[str], lines: np.ndarray) -> Linear:
    """Whether a token belongs to a name."""
    states, labels = list_labelled(words, names, languages, lines)
    model = LogisticRegression(C=0.02, max_iter=200).fit(states, labels)
    return model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32)


def report(words: Words, names: ParallelNames, examples: NameExamples, parts, fold: int, languages: list[str], title: str) -> None:
    """Prints how well each part does on a fold, by language or by tenths of its certainty."""
    vectors, (name_weights, name_bias) = parts
    lines = words.list_lines(fold)
    states, labels = list_labelled(words, names, languages, lines)
    chance = 1 / (1 + np.exp(-(states @ name_weights + name_bias)[:, 0]))
    print(f"{title}: tokens of names told with AUC {roc_auc_score(labels, chance):.3f}; said, true, tokens:")
    for tenth in range(10):
        here = (chance >= tenth / 10) & (chance < (tenth + 1) / 10 + (tenth == 9))
        if here.any():
            print(f"  {chance[here].mean():.2f} {labels[here].mean():.2f} {here.sum()}")
    print(f"{title}: the same name or one in its place told with AUC {judge_names(examples, vectors, set(lines.tolist()), languages):.3f}")


def judge_names(examples: NameExamples, weights: np.ndarray, lines: set[int], languages: list[str]) -> float:
    """How well the cosine tells the same name in two languages from one that stands in its place."""
    random = np.random.default_rng(0)
    vectors, _ = normalize(examples.vectors @ weights)
    there: dict[tuple[int, str], list[int]] = {}
    for at, form in enumerate(examples.forms):
        if examples.replaced[at] is None:
            there.setdefault((examples.lines[at], form), []).append(at)
    same, other = [], []
    for at, form in enumerate(examples.forms):
        if examples.lines[at] not in lines or examples.languages[at] not in languages:
            continue
        replaced = examples.replaced[at]
        partners = there.get((examples.lines[at], form if replaced is None else replaced), [])
        partners = [partner for partner in partners if examples.languages[partner] != examples.languages[at]]
        if partners:
            partner = partners[random.integers(len(partners))]
            (same if replaced is None else other).append(float(vectors[at] @ vectors[partner]))
    return roc_auc_score([True] * len(same) + [False] * len(other), same + other)


def scale_vectors(words: Words, weights: np.ndarray) -> np.ndarray:
    """The same weights, so that nearly all numbers they give fit into 8 bits."""
    sample = np.concatenate([words.get(name, line) for name in words.corpus.languages for line in range(0, len(words.folds), 50)])
    return weights * (100 / np.quantile(np.abs(sample @ weights), 0.999))


def main() -> None:
    """Learns, prints how well, and writes the file."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--fold", type=int, choices=(0, 1))
    parser.add_argument("--without", default="")
    parser.add_argument("--target", type=Path)
    options = parser.parse_args()
    without = set(filter(None, options.without.split(",")))
    corpus = Corpus(options.folder)
    words = Words(corpus)
    names = ParallelNames(corpus, read_layer(MODEL / "tokens.bin"))
    examples = NameExamples(words, names)
    print(f"{len(set(examples.forms))} names, {len(examples.forms)} times", flush=True)
    languages = [language for language in corpus.languages if language not in without]
    lines = words.list_lines(options.fold)
    vectors = learn_name_vectors(words, examples, options.fold, without)
    parts = vectors, learn_names(words, names, languages, lines)
    for fold in (0, 1):
        seen = "seen" if options.fold in (None, fold) else "left out"
        report(words, names, examples, parts, fold, languages, f"documents {seen}")
        if without:
            report(words, names, examples, parts, fold, sorted(without), f"documents {seen}, languages left out")
    name_weights, name_bias = parts[1]
    weights = np.concatenate([scale_vectors(words, vectors), ODDS_UNIT * name_weights], 1)
    biases = np.concatenate([np.zeros(NAME_NUMBERS), ODDS_UNIT * name_bias])
    content = encode_layer(words.means, words.deviations, weights, biases)
    (options.target or MODEL / "words.bin").write_bytes(content)
    if options.target is None:
        describe("words.bin", content)
        print("learn_negations.py puts its numbers behind these")


if __name__ == "__main__":
    main()
