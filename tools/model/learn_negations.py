"""
Learns what the states of tokens tell of negation, from news that people translated: two numbers of each token, which it
writes into words.bin, and how a rule weighs them, which it writes into the rule's weights.

    .output/model/bin/pip install -r tools/model/requirements.txt scikit-learn==1.9.1 scipy==1.17.2
    .output/model/bin/python tools/model/learn_negations.py NTREX [--without ja,hi,tr,vi,th] [--dry]

NTREX as for learn_tokens.py, whose layer it needs, and learn_words.py's, whose other numbers stay. No language but English
needs a list of words: a translation is taken to negate where the English sentence does.
- `negates`: whether some translator would word this with a negation. Logistic regression of sentences by "any of its
  tokens does" (noisy-or), twice: first by whether the English sentence negates; then by the share of the other languages
  in which the first finds a negation, so that "lacks" and "refuses" count.
- `level`: its difference from those of the aligned tokens in another language tells that a negation was lost. Learnt by
  contrast, from faithful pairs and from English sentences that got a "not", or lost theirs.
- the weights: logistic regression of pairs of sentences by the numbers that lib/meaning/lost-negations.ts computes.
What is learnt from half of the documents is judged on the other half, and with --without on languages left out.
"""

import argparse
import json
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from encode_tokens import MODEL, Encoder
from learn_tokens import Corpus, compute_fold, describe, encode_layer, read_layer
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.preprocessing import StandardScaler

WEIGHTS = MODEL.parents[1] / "lib" / "findings" / "polarity" / "weights.json"
INPUTS = slice(0, 768)
"""Layers 6 and 8: layer 10 adds nothing."""
DECAYS = {"any": 5e-2, "share": 3e-2, "difference": 3e-2}
STEPS = 30
SHARPNESS = 1.5
FAITHFUL_PAIRS, MOST_EXAMPLES = 8, 1600
SHARE_OF_PLAIN = 0.55
"""Of the sentences without a negation so many are learnt from."""
TEMPERATURE = 0.05
"""Of the cosines that align tokens; the same in lib/meaning/lost-negations.ts."""
FAITHFUL_WEIGHT = 4.0
ODDS_UNIT, LEVEL_UNIT = 16, 8
"""Log-odds are written in sixteenths, levels, which reach further, in eighths."""
MOST_ODDS = 6.0
SHOWN_FROM = 1.2
"""The log-odds of a made pair that mean an even chance in news: there a lost negation is far rarer than among made pairs."""
NEGATIONS = re.compile(r"\b(not|cannot|never|nobody|nothing|nowhere|neither|nor|no longer|no one|none)\b|n['’]t\b", re.I)
NO_NEGATION = re.compile(
    r"\bnot (only|just|merely|simply|to mention|least|until|more than|less than|yet)\b|\bwhether or not\b|\b(if|or) not\b", re.I
)
UNCLEAR = re.compile(
    r"\b(no|without|unable|hardly|barely|impossible|instead)\b|\brather than\b|\b(fail|refus|deni|deny|lack|prevent)\w*", re.I
)
VERBS = "is|are|was|were|will|would|can|could|should|must|may|might|has been|have been|had been"


def label_english(text: str) -> int | None:
    """1 where an English sentence negates, 0 where nothing in it does, None between these."""
    excused = [match.span() for match in NO_NEGATION.finditer(text)]
    found = [match.start() for match in NEGATIONS.finditer(text)]
    if any(not any(start <= at < end for start, end in excused) for at in found):
        return 1
    return None if found or UNCLEAR.search(text) else 0


def negate(text: str) -> str | None:
    """An English sentence with "not" put in; None where it negates already, or has no place for one."""
    verb = re.search(rf"\b({VERBS}) (?=[a-z])", text)
    if NEGATIONS.search(text) or not verb:
        return None
    return f"{text[: verb.end()]}not {text[verb.end() :]}"


def affirm(text: str) -> str | None:
    """An English sentence without its negation; None where it has none, or more than one."""
    if len(NEGATIONS.findall(text)) != 1:
        return None
    changed = re.sub(r"\bcan(not|['’]t)\b", "can", text)
    changed = re.sub(r"\bwon['’]t\b", "will", changed)
    changed = re.sub(r"\b(is|was|are|were|has|have|had|would|could|should|does|do|did|must|need)n['’]t\b", r"\1", changed)
    changed = re.sub(r"\bnot (?!only|just|merely|simply|least|until|yet)", "", changed)
    changed = re.sub(r"\bnever ", "", changed)
    changed = re.sub(r"\bno longer\b", "still", changed)
    return changed if changed != text else None


def soften(values: np.ndarray) -> np.ndarray:
    """log(1 + exp(x)) of each."""
    return np.logaddexp(0, values)


def find_any(log_odds: np.ndarray) -> float:
    """The log-odds that any token does, by those of each."""
    chance = float(np.clip(-np.expm1(-soften(log_odds.astype(np.float64)).sum()), 1e-6, 1 - 1e-6))
    return float(np.log(chance / (1 - chance)))


def learn_any(texts: list[np.ndarray], labels: list[float], decay: float) -> tuple[np.ndarray, float]:
    """Weights and bias of states (tokens × 768) so that "any token" tells the labels (0..1) of texts."""
    states = np.concatenate(texts).astype(np.float32)
    starts = np.concatenate([[0], np.cumsum([len(text) for text in texts])])[:-1]
    means, deviations = states.mean(0), states.std(0) + 1e-6
    states = (states - means) / deviations
    wanted, width = np.asarray(labels, float), states.shape[1]
    rows = np.repeat(np.arange(len(wanted)), np.diff([*starts, len(states)]))

    def compute_loss(numbers: np.ndarray) -> tuple[float, np.ndarray]:
        log_odds = (states @ numbers[:width].astype(np.float32) + numbers[width]).astype(np.float64)
        none = -np.add.reduceat(soften(log_odds), starts)
        chance = np.clip(1 - np.exp(none), 1e-9, 1)
        loss = (-wanted * np.log(chance) - (1 - wanted) * none).mean() + decay * (numbers[:width] ** 2).sum()
        slope = (-wanted * np.exp(none) / chance + (1 - wanted)) / len(wanted)
        by_token = (slope[rows] / (1 + np.exp(-np.clip(log_odds, -30, 30)))).astype(np.float32)
        gradient = (by_token @ states).astype(np.float64) + 2 * decay * numbers[:width]
        return loss, np.concatenate([gradient, [by_token.sum()]])

    first = np.zeros(width + 1)
    first[width] = -4
    found = minimize(compute_loss, first, jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x
    weights = found[:width] / deviations
    return weights.astype(np.float32), float(found[width] - (means * weights).sum())


@dataclass
class Text:
    """A sentence: its states, and its tokens' unit vectors."""

    states: np.ndarray
    vectors: np.ndarray


@dataclass
class Pair:
    """Two sentences of one line, and what is negated in the one and not in the other."""

    texts: tuple[Text, Text]
    lost: tuple[int, int]
    fold: int


@dataclass
class Numbers:
    """What is learnt: `negates` and `level` of a token, and what is added to a difference of levels."""

    negates: tuple[np.ndarray, float]
    level: np.ndarray
    lost: float


def align(own: Text, other: Text) -> np.ndarray:
    """How much each token over there says what each of these says; each row sums to 1."""
    cosines = own.vectors @ other.vectors.T
    shares = np.exp((cosines - cosines.max(1, keepdims=True)) / TEMPERATURE)
    return shares / shares.sum(1, keepdims=True)


def describe_pair(own: Text, other: Text, numbers: Numbers) -> list[float]:
    """The features of lib/findings/polarity/polarity-by-meaning.ts, in the order of `FEATURES`."""
    weights, bias = numbers.negates
    mine, theirs = own.states @ weights + bias, other.states @ weights + bias
    lost = own.states @ numbers.level - align(own, other) @ (other.states @ numbers.level) + numbers.lost
    at = int(lost.argmax())
    log_odds = (find_any(lost), float(lost[at]), find_any(mine), find_any(theirs), float(mine[at]))
    return [max(-MOST_ODDS, min(MOST_ODDS, odds)) / MOST_ODDS for odds in log_odds]


FEATURES = ("lost", "lost by one", "negates", "other negates", "negates there")


class Learner:
    """States of all sentences, by language, and of English ones that were altered."""

    def __init__(self, corpus: Corpus, without: set[str]) -> None:
        self.random = np.random.default_rng(3)
        self.project = read_layer(MODEL / "tokens.bin")
        self.languages = [language for language in corpus.languages if language not in without]
        self.all_languages = corpus.languages
        self.labels = [label_english(text) for text in corpus.texts["en"]]
        self.folds = [compute_fold(document) for document in corpus.documents]
        self.texts = {language: [self.read(states) for states in corpus.states[language]] for language in corpus.languages}
        encoder = Encoder()
        self.altered: dict[int, tuple[Text, int]] = {}
        for line, (text, label) in enumerate(zip(corpus.texts["en"], self.labels, strict=True)):
            changed = affirm(text) if label == 1 else negate(text) if label == 0 else None
            if changed:
                self.altered[line] = self.read(encoder.encode(changed)[2]), label

    def read(self, states: np.ndarray) -> Text:
        """A sentence by the states of its tokens."""
        return Text(states[:, INPUTS].astype(np.float32), self.project(states))

    def list_lines(self, fold: int):
        """The lines of a fold."""
        return [line for line, own in enumerate(self.folds) if own == fold]

    def make_pairs(self, languages: list[str]) -> list[Pair]:
        """Faithful pairs, half of them with English, and altered ones. Pairs that say nothing are left out."""
        pairs = []
        others = [language for language in languages if language != "en"]
        for line, label in enumerate(self.labels):
            for nth in range(FAITHFUL_PAIRS):
                one, two = ("en", self.random.choice(others)) if nth % 2 else self.random.choice(others, 2, replace=False)
                if label == 0 and self.random.random() < 0.5:
                    continue
                pairs.append(Pair((self.texts[one][line], self.texts[two][line]), (0, 0), self.folds[line]))
            if line in self.altered:
                text, removed = self.altered[line]
                for language in others if removed else self.random.permutation(others)[: len(others) // 2]:
                    lost = (1, 0) if removed else (0, 1)
                    pairs.append(Pair((self.texts[language][line], text), lost, self.folds[line]))
        return [pair for pair in pairs if all(len(text.states) > 1 for text in pair.texts)]

    def learn_negates(self) -> dict[int, tuple[np.ndarray, float]]:
        """Whether a token negates, for each fold as learnt from it."""
        first = {}
        for fold in (0, 1):
            chosen = [
                (self.texts[language][line].states, self.labels[line])
                for language in self.languages
                for line in self.list_lines(fold)
                if self.labels[line] is not None and len(self.texts[language][line].states) > 1
                if self.labels[line] or self.random.random() < SHARE_OF_PLAIN
            ]
            first[fold] = learn_any([states for states, _ in chosen], [label for _, label in chosen], DECAYS["any"])
        shares = np.array(
            [
                [self.judge(self.texts[language][line], first[1 - fold]) for line, fold in enumerate(self.folds)]
                for language in self.languages
            ]
        )
        second = {}
        for fold in (0, 1):
            chosen = [
                (self.texts[language][line].states, (shares[:, line].sum() - shares[nth, line]) / (len(self.languages) - 1))
                for nth, language in enumerate(self.languages)
                for line in self.list_lines(fold)
                if len(self.texts[language][line].states) > 1
                if self.labels[line] != 0 or (nth + line) % 2 or shares[:, line].mean() > 0.1
            ]
            second[fold] = learn_any([states for states, _ in chosen], [share for _, share in chosen], DECAYS["share"])
        return second

    def judge(self, text: Text, part: tuple[np.ndarray, float]) -> float:
        """How probably a sentence negates."""
        if not len(text.states):
            return 0.0
        return 1 / (1 + np.exp(-SHARPNESS * find_any(text.states @ part[0] + part[1])))

    def learn_level(self, pairs: list[Pair]) -> tuple[np.ndarray, float]:
        """The number whose difference between aligned tokens tells what is negated here and not there."""
        chosen = [*self.choose([pair for pair in pairs if any(pair.lost)]), *self.choose([pair for pair in pairs if not any(pair.lost)])]
        states, labels = [], []
        for pair in chosen:
            for own, other, lost in ((*pair.texts, pair.lost[0]), (*pair.texts[::-1], pair.lost[1])):
                states.append(own.states - align(own, other) @ other.states)
                labels.append(lost)
        return learn_any(states, labels, DECAYS["difference"])

    def choose(self, pairs: list[Pair]) -> list[Pair]:
        """So many pairs as are learnt from at most."""
        return [pairs[at] for at in self.random.permutation(len(pairs))[: MOST_EXAMPLES // 2]]


def average(parts: tuple[Numbers, Numbers]) -> Numbers:
    """Of what was learnt from both halves."""
    one, other = parts
    return Numbers(
        ((one.negates[0] + other.negates[0]) / 2, (one.negates[1] + other.negates[1]) / 2),
        (one.level + other.level) / 2,
        (one.lost + other.lost) / 2,
    )


def describe_pairs(pairs: list[Pair], get_numbers) -> tuple[np.ndarray, np.ndarray]:
    """Features and labels of both directions of pairs."""
    rows, labels = [], []
    for pair in pairs:
        numbers = get_numbers(pair.fold)
        rows += [describe_pair(*pair.texts, numbers), describe_pair(*pair.texts[::-1], numbers)]
        labels += pair.lost
    return np.array(rows), np.array(labels)


def report(learner: Learner, numbers: dict[int, Numbers], model, scaler, without: set[str]) -> None:
    """Prints how well lost negations are told, each document by what was learnt from the other half."""
    for title, languages in (("languages learnt from", learner.languages), ("languages left out", ["en", *sorted(without)])):
        if len(languages) < 3:
            continue
        features, labels = describe_pairs(learner.make_pairs(languages), lambda fold: numbers[1 - fold])
        scores = model.decision_function(scaler.transform(features))
        line = f"{title}: lost negations told with AUC {roc_auc_score(labels, scores):.3f}"
        for share in (100, 400):
            least = np.quantile(scores[labels == 0], 1 - 1 / share)
            line += f"; one false in {share}: {np.mean(scores[labels == 1] > least):.2f} found, above {least:.2f}"
        print(f"{line}; above {SHOWN_FROM}: {np.mean(scores[labels == 1] > SHOWN_FROM):.2f}, false {np.mean(scores[labels == 0] > SHOWN_FROM):.4f}")


def write_words(numbers: Numbers) -> None:
    """Puts both numbers behind the others in words.bin."""
    content = (MODEL / "words.bin").read_bytes()
    inputs, outputs = (int(number) for number in np.frombuffer(content, "<u4", 2))
    means, inverses = np.frombuffer(content, "<f4", 2 * inputs, 8).reshape(2, inputs)
    scales, biases = np.frombuffer(content, "<f4", 2 * outputs, 8 + 8 * inputs).reshape(2, outputs)
    codes = np.frombuffer(content, np.int8, inputs * outputs, 8 + 8 * (inputs + outputs)).reshape(outputs, inputs)
    own = np.zeros((2, inputs), np.float32)
    own[:, INPUTS] = np.stack([ODDS_UNIT * numbers.negates[0], LEVEL_UNIT * numbers.level])
    # Only differences of levels count: nothing is added to them but what brings their mean to 0, so that 8 bits hold them.
    added = np.array([ODDS_UNIT * numbers.negates[1] + own[0] @ means, 0.0])
    kept = NAME_NUMBERS + 1
    weights = np.concatenate([codes[:kept].astype(np.float32) * scales[:kept, None], own / inverses])
    content = encode_layer(means, 1 / inverses, weights.T, np.concatenate([biases[:kept], added]))
    (MODEL / "words.bin").write_bytes(content)
    describe("words.bin", content)


NAME_NUMBERS = 64
"""As in learn_words.py; then comes whether a token belongs to a name."""


def main() -> None:
    """Reads the folder of NTREX, prints, and writes unless dry."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--without", default="")
    parser.add_argument("--dry", action="store_true")
    options = parser.parse_args()
    without = set(filter(None, options.without.split(",")))
    learner = Learner(Corpus(options.folder), without)
    negates = learner.learn_negates()
    pairs = learner.make_pairs(learner.languages)
    numbers = {fold: Numbers(negates[fold], *learner.learn_level([pair for pair in pairs if pair.fold == fold])) for fold in (0, 1)}
    features, labels = describe_pairs(pairs, lambda fold: numbers[1 - fold])
    scaler = StandardScaler().fit(features)
    model = LogisticRegression(C=0.05, max_iter=2000).fit(
        scaler.transform(features), labels, sample_weight=np.where(labels == 1, 1, FAITHFUL_WEIGHT)
    )
    report(learner, numbers, model, scaler, without)
    both = average((numbers[0], numbers[1]))
    slopes = model.coef_[0] / scaler.scale_
    bias = float(model.intercept_[0] - (slopes * scaler.mean_).sum() - SHOWN_FROM)
    weights = {"bias": round(bias, 3), **{name: round(float(slope), 3) for name, slope in sorted(zip(FEATURES, slopes, strict=True))}}
    print(f"LOST_BIAS {both.lost:.3f}", json.dumps(weights), flush=True)
    if not options.dry:
        WEIGHTS.write_text(json.dumps({"negation by meaning": weights}, indent=2) + "\n")
        write_words(both)


if __name__ == "__main__":
    main()
