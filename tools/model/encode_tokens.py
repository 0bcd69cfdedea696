"""Runs the model that Verso carries natively, for learning: the states of a text's tokens in its layers."""

from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers

MODEL = Path(__file__).resolve().parents[2] / "assets" / "model"
LAYERS = ("states_6", "states_8", "states_10")
PREFIX = "query: "
MOST_TOKENS = 512


def read_tokenizer() -> Tokenizer:
    """Builds the tokenizer from pieces.bin."""
    data = (MODEL / "pieces.bin").read_bytes()
    count = int(np.frombuffer(data, "<u4", 1)[0])
    scores = np.frombuffer(data, "<f4", count, 4)
    pieces = data[4 + 4 * count :].decode().split("\n")
    tokenizer = Tokenizer(models.Unigram(list(zip(pieces, scores.tolist())), unk_id=3))
    tokenizer.normalizer = normalizers.NFKC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace()])
    tokenizer.decoder = decoders.Metaspace()
    return tokenizer


class Encoder:
    """The model, run on one text after another."""

    def __init__(self) -> None:
        self.tokenizer = read_tokenizer()
        data = (MODEL / "vectors.bin").read_bytes()
        rows, width = (int(number) for number in np.frombuffer(data, "<u4", 2))
        self.levels = np.frombuffer(data, "<f4", 8, 8)
        self.scales = (np.frombuffer(data, "<u2", rows, 40).astype("<u4") << 16).view("<f4")
        self.codes = np.frombuffer(data, np.uint8, rows * width // 8 * 3, 40 + 2 * rows).reshape(rows, width // 8, 3)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(MODEL / "layers.onnx"), options)

    def look_up(self, ids: list[int]) -> np.ndarray:
        """The vectors of tokens, tokens × width."""
        groups = self.codes[ids].astype(np.uint32)
        joined = groups[..., 0] | groups[..., 1] << 8 | groups[..., 2] << 16
        codes = (joined[..., None] >> (3 * np.arange(8, dtype=np.uint32))) & 7
        return (self.levels[codes] * self.scales[ids][:, None, None]).reshape(len(ids), -1).astype(np.float32)

    def encode(self, text: str) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """
        The tokens of a text: ids; where each begins and ends, in characters; states of `LAYERS` side by side, tokens ×
        1152; and the text's own unit vector.
        """
        found = self.tokenizer.encode(PREFIX + text)
        ids = [0, *found.ids[: MOST_TOKENS - 2], 2]
        places = np.array([(0, 0), *found.offsets[: MOST_TOKENS - 2], (0, 0)])
        *states, last = self.session.run([*LAYERS, "states_12"], {"word_vectors": self.look_up(ids)[None]})
        kept = np.nonzero(places[:, 1] > len(PREFIX))[0]
        mean = last[0].mean(0)
        joined = np.concatenate([layer[0][kept] for layer in states], 1)
        return np.array(ids)[kept], np.maximum(places[kept] - len(PREFIX), 0), joined, mean / np.linalg.norm(mean)
