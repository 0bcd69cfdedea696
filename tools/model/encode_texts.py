"""
Encodes texts for learning, each by layers that were learnt without its document, as `npm run sureness -- --vectors` reads.

    npx tsx tools/learning-texts.ts PAIRS.jsonl … > TEXTS.json
    .output/model/bin/python tools/model/encode_texts.py TEXTS.json HALVES FOLDER

HALVES holds tokens-0.bin, tokens-1.bin, words-0.bin and words-1.bin: what learn_tokens.py and learn_words.py write with
--fold and --target.
"""

import json
import sys
from pathlib import Path

import numpy as np
from encode_tokens import Encoder
from learn_tokens import compute_fold, read_layer
from learn_words import NAME_NUMBERS


def count_units(text: str) -> np.ndarray:
    """UTF-16 units before each character, and in all."""
    return np.concatenate([[0], np.cumsum([2 if ord(character) > 0xFFFF else 1 for character in text])]).astype(int)


def main() -> None:
    """Reads texts with their documents, writes a folder of embeddings."""
    texts = json.loads(Path(sys.argv[1]).read_text())
    halves, folder = Path(sys.argv[2]), Path(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    layers = [(read_layer(halves / f"tokens-{half}.bin"), read_layer(halves / f"words-{half}.bin", unit=False)) for half in (0, 1)]
    encoder = Encoder()
    sentences, counts, places, vectors, names, odds = [], [], [], [], [], []
    for at, (text, document) in enumerate(texts):
        _, where, states, sentence = encoder.encode(text)
        tokens, words = layers[1 - compute_fold(document)]
        numbers = np.clip(np.round(words(states)), -127, 127).astype(np.int8)
        sentences.append(sentence)
        counts.append(len(where))
        places.append(count_units(text)[np.minimum(where, len(text))])
        vectors.append(np.round(127 * tokens(states)).astype(np.int8))
        names.append(numbers[:, :NAME_NUMBERS])
        # What is learnt from these says nothing of negation: no token negates.
        odds += [numbers[:, NAME_NUMBERS], np.full(len(where), -127), np.zeros(len(where))]
        if at % 1000 == 0:
            print(f"{at} of {len(texts)}", file=sys.stderr, flush=True)
    (folder / "texts.json").write_text(json.dumps([text for text, _ in texts], ensure_ascii=False))
    written = {
        "texts.f32": (sentences, "<f4"),
        "counts.u32": ([np.array(counts)], "<u4"),
        "places.u32": (places, "<u4"),
        "tokens.i8": (vectors, np.int8),
        "names.i8": (names, np.int8),
        "odds.i8": (odds, np.int8),
    }
    for name, (parts, kind) in written.items():
        np.concatenate(parts).astype(kind).tofile(folder / name)


if __name__ == "__main__":
    main()
