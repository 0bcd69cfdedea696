"""
Learns the layer that lets tokens be compared across languages, from news that people translated, and writes it.

    .output/model/bin/pip install -r tools/model/requirements.txt
    .output/model/bin/python tools/model/learn_tokens.py NTREX [--fold 0|1] [--without th,ko] [--target FILE]

NTREX is a folder with one file a language, a sentence a line, and documents.txt. The states of three layers become 128
numbers so that each token finds, by its most similar token, its own sentence among eight of the same document in
another language (contrastive; the best match by token after Khattab and Zaharia, "ColBERT", 2020). Nobody aligned words.
With --fold the documents of the other half are left out; how well tokens of that half find their sentences is printed in
any case, and the log-odds that a token has no counterpart by its best similarity.
"""

import argparse
import json
import struct
import sys
from pathlib import Path

import numpy as np

from encode_tokens import MODEL, Encoder
from write_model import compute_hash

DIMENSIONS = 128
STEPS = 8000
SENTENCES = 8
TEMPERATURE = 0.07
DESCRIPTION = Path(__file__).resolve().parents[2] / "lib" / "meaning" / "bundled-model.json"


def compute_fold(document: str) -> int:
    """The half that a document belongs to, 0 or 1."""
    value = 0
    for character in document:
        value = (value * 31 + ord(character)) % 65521
    return value % 2


class Corpus:
    """
    Parallel news. `texts[language][line]`; of its tokens, `ids[language][line]`, `places[language][line]` (where each
    begins and ends, in characters) and `states[language][line]` (tokens × 1152).
    """

    def __init__(self, folder: Path) -> None:
        encoder = Encoder()
        self.documents = (folder / "documents.txt").read_text().split("\n")
        self.documents = [document for document in self.documents if document]
        self.languages = sorted(path.stem for path in folder.glob("??.txt"))
        self.texts: dict[str, list[str]] = {}
        self.states: dict[str, list[np.ndarray]] = {}
        self.ids: dict[str, list[np.ndarray]] = {}
        self.places: dict[str, list[np.ndarray]] = {}
        for language in self.languages:
            lines = (folder / f"{language}.txt").read_text().split("\n")[: len(self.documents)]
            encoded = [encoder.encode(line) for line in lines]
            self.texts[language] = lines
            self.places[language] = [places for _, places, _, _ in encoded]
            self.ids[language] = [ids for ids, _, _, _ in encoded]
            self.states[language] = [states.astype(np.float16) for _, _, states, _ in encoded]
            print(f"{language}: {sum(map(len, self.ids[language])):,} tokens", file=sys.stderr, flush=True)
        every = np.concatenate([ids for lines in self.ids.values() for ids in lines])
        self.rarity = np.log(len(self.languages) * len(self.documents) / (1 + np.bincount(every, minlength=2**18)))
        self.rarity = np.clip(self.rarity / self.rarity.max(), 0.05, 1).astype(np.float32)

    def list_runs(self, fold: int | None) -> list[list[int]]:
        """Runs of eight lines one after another, all in documents of a fold (None: of either)."""
        folds = [compute_fold(document) for document in self.documents]
        return [
            list(range(at, at + SENTENCES))
            for at in range(len(folds) - SENTENCES + 1)
            if fold is None or set(folds[at : at + SENTENCES]) == {fold}
        ]

    def get_side(self, language: str, lines: list[int]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The states of some lines' tokens, to which of the lines each belongs, and how much each counts."""
        states = np.concatenate([self.states[language][line] for line in lines]).astype(np.float32)
        owners = np.concatenate([np.full(len(self.ids[language][line]), at) for at, line in enumerate(lines)])
        return states, owners, self.rarity[np.concatenate([self.ids[language][line] for line in lines])]


class Adam:
    """How far to go down a gradient (Kingma and Ba, "Adam", 2015)."""

    def __init__(self, shape: tuple[int, ...] | int) -> None:
        self.momentum = np.zeros(shape, np.float32)
        self.squares = np.zeros(shape, np.float32)
        self.step = 0

    def compute_step(self, gradient: np.ndarray, rate: float) -> np.ndarray:
        """What to take from the weights."""
        self.step += 1
        self.momentum = 0.9 * self.momentum + 0.1 * gradient
        self.squares = 0.99 * self.squares + 0.01 * gradient**2
        mean = self.momentum / (1 - 0.9**self.step)
        return rate * mean / (np.sqrt(self.squares / (1 - 0.99**self.step)) + 1e-8)


class TokenLayer:
    """The layer, and how it is learnt."""

    def __init__(self, corpus: Corpus, random: np.random.Generator) -> None:
        sample = np.concatenate([corpus.states[language][line] for language in corpus.languages for line in range(0, len(corpus.documents), 20)])
        self.means = sample.astype(np.float32).mean(0)
        self.deviations = sample.astype(np.float32).std(0) + 1e-3
        self.weights = random.normal(0, 1 / np.sqrt(len(self.means)), (len(self.means), DIMENSIONS)).astype(np.float32)
        self.adam = Adam(self.weights.shape)

    def project(self, states: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Unit vectors, their lengths before, and what they were made of."""
        inputs = (states - self.means) / self.deviations
        vectors = inputs @ self.weights
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-6
        return vectors / lengths, lengths, inputs

    def update(self, gradient: np.ndarray, step: int) -> None:
        """One step down the gradient, smaller towards the end."""
        self.weights -= self.adam.compute_step(gradient, 1e-3 * min(1, step / 100) * (1 - 0.95 * step / STEPS))


def match(similarity: np.ndarray, owners: np.ndarray, others: np.ndarray, counts: np.ndarray):
    """How well the tokens of one side find their sentences: loss, share that does, and the gradient by similarity."""
    edges = [0, *(np.nonzero(np.diff(others))[0] + 1), len(others)]
    best = np.stack([similarity[:, a:b].argmax(1) + a for a, b in zip(edges, edges[1:])], 1)
    values = np.take_along_axis(similarity, best, 1) / TEMPERATURE
    shares = np.exp(values - values.max(1, keepdims=True))
    shares /= shares.sum(1, keepdims=True)
    rows = np.arange(len(owners))
    loss = -(counts * np.log(shares[rows, owners] + 1e-9)).sum() / counts.sum()
    found = (values.argmax(1) == owners).mean()
    shares[rows, owners] -= 1
    gradient = np.zeros_like(similarity)
    np.put_along_axis(gradient, best, shares * (counts / counts.sum() / TEMPERATURE)[:, None], 1)
    return loss, found, gradient


def learn(corpus: Corpus, fold: int | None, without: set[str]) -> TokenLayer:
    """Learns from the documents of a fold and all languages but some."""
    random = np.random.default_rng(0)
    layer = TokenLayer(corpus, random)
    runs = corpus.list_runs(fold)
    lines = sorted({line for run in runs for line in run})
    languages = [language for language in corpus.languages if language not in without]
    losses, finds = [], []
    for step in range(1, STEPS + 1):
        one, other = random.choice(languages, 2, replace=False)
        run = runs[random.integers(len(runs))]
        if random.random() < 0.5:
            run = [int(line) for line in random.choice(lines, SENTENCES, replace=False)]
        loss, found, gradient = try_run(layer, corpus.get_side(one, run), corpus.get_side(other, run))
        layer.update(gradient, step)
        losses.append(loss)
        finds.append(found)
        if step % 1000 == 0:
            print(f"{step}: loss {np.mean(losses[-500:]):.3f}, found {np.mean(finds[-500:]):.3f}", flush=True)
    return layer


def try_run(layer: TokenLayer, one, other):
    """Loss, share of tokens that find their sentence, and the gradient by the weights, both ways averaged."""
    vectors, lengths, inputs = zip(*(layer.project(side[0]) for side in (one, other)))
    similarity = vectors[0] @ vectors[1].T
    loss, found, there = match(similarity, one[1], other[1], one[2])
    loss_back, found_back, back = match(similarity.T, other[1], one[1], other[2])
    by_similarity = there + back.T
    gradient = 0
    for at, by_vector in enumerate((by_similarity @ vectors[1], by_similarity.T @ vectors[0])):
        along = (by_vector * vectors[at]).sum(1, keepdims=True)
        gradient = gradient + inputs[at].T @ ((by_vector - vectors[at] * along) / lengths[at])
    return (loss + loss_back) / 2, (found + found_back) / 2, gradient


def report(layer: TokenLayer, corpus: Corpus, fold: int, languages: list[str], title: str) -> None:
    """Prints how well tokens of a fold find their sentences, and the log-odds of absence by similarity."""
    random = np.random.default_rng(1)
    runs = corpus.list_runs(fold)
    losses, finds, present, absent = [], [], [], []
    for _ in range(200):
        one = languages[random.integers(len(languages))]
        other = random.choice([language for language in corpus.languages if language != one])
        run = runs[random.integers(len(runs))]
        sides = corpus.get_side(one, run), corpus.get_side(other, run)
        loss, found, _ = try_run(layer, *sides)
        losses.append(loss)
        finds.append(found)
        similarity = layer.project(sides[0][0])[0] @ layer.project(sides[1][0])[0].T
        best = np.stack([similarity[:, sides[1][1] == at].max(1) for at in range(SENTENCES)], 1)
        rows = np.arange(len(best))
        present.append(best[rows, sides[0][1]])
        absent.append(best[rows, (sides[0][1] + random.integers(1, SENTENCES)) % SENTENCES])
    slope, bias = fit_log_odds(np.concatenate(present), np.concatenate(absent))
    print(f"{title}: loss {np.mean(losses):.3f}, found {np.mean(finds):.3f}; absent by {bias:.2f} {slope:+.2f} × similarity")


def fit_log_odds(present: np.ndarray, absent: np.ndarray) -> tuple[float, float]:
    """Logistic regression with one number (Newton): slope and bias of the log-odds of being absent."""
    values = np.concatenate([present, absent])
    labels = np.concatenate([np.zeros(len(present)), np.ones(len(absent))])
    design = np.stack([values, np.ones_like(values)], 1)
    weights = np.zeros(2)
    for _ in range(30):
        chance = 1 / (1 + np.exp(-design @ weights))
        curvature = (design * (chance * (1 - chance))[:, None]).T @ design
        weights += np.linalg.solve(curvature, design.T @ (labels - chance))
    return float(weights[0]), float(weights[1])


def encode_layer(means: np.ndarray, deviations: np.ndarray, weights: np.ndarray, biases: np.ndarray) -> bytes:
    """
    Numbers in and out; the means and the inverse deviations of the inputs; every output's scale and bias; its weights in
    8 bits.
    """
    codes = weights.T
    scales = (np.abs(codes).max(1) / 127).astype("<f4")
    codes = np.round(codes / scales[:, None]).astype(np.int8)
    floats = (means, 1 / deviations, scales, biases)
    return struct.pack("<II", *weights.shape) + b"".join(part.astype("<f4").tobytes() for part in floats) + codes.tobytes()


def read_layer(file: Path, unit: bool = True):
    """Reads a layer; gives what turns states (tokens × inputs) into its numbers, or into unit vectors."""
    content = file.read_bytes()
    inputs, outputs = struct.unpack_from("<II", content)
    means, inverses = np.frombuffer(content, "<f4", 2 * inputs, 8).reshape(2, inputs)
    scales, biases = np.frombuffer(content, "<f4", 2 * outputs, 8 + 8 * inputs).reshape(2, outputs)
    codes = np.frombuffer(content, np.int8, inputs * outputs, 8 + 8 * (inputs + outputs)).reshape(outputs, inputs)
    weights = codes.astype(np.float32).T * scales

    def project(states: np.ndarray) -> np.ndarray:
        vectors = ((states.astype(np.float32) - means) * inverses) @ weights + biases
        if not unit:
            return vectors
        return vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-6)

    return project


def describe(name: str, content: bytes) -> None:
    """Puts a file's size and hash where the encoder looks them up."""
    description = json.loads(DESCRIPTION.read_text())
    others = [file for file in description["files"] if file["path"] != name]
    own = {"path": name, "bytes": len(content), "sha256": compute_hash(content)}
    DESCRIPTION.write_text(json.dumps({**description, "files": [*others, own]}, indent=2) + "\n")


def main() -> None:
    """Learns, prints how well, and writes the layer."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--fold", type=int, choices=(0, 1))
    parser.add_argument("--without", default="")
    parser.add_argument("--target", type=Path)
    options = parser.parse_args()
    without = set(filter(None, options.without.split(",")))
    corpus = Corpus(options.folder)
    layer = learn(corpus, options.fold, without)
    for fold in (0, 1):
        seen = "seen" if options.fold in (None, fold) else "left out"
        report(layer, corpus, fold, [name for name in corpus.languages if name not in without], f"documents {seen}")
        if without:
            report(layer, corpus, fold, sorted(without), f"documents {seen}, languages left out")
    content = encode_layer(layer.means, layer.deviations, layer.weights, np.zeros(DIMENSIONS))
    (options.target or MODEL / "tokens.bin").write_bytes(content)
    if options.target is None:
        describe("tokens.bin", content)


if __name__ == "__main__":
    main()
