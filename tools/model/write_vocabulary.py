"""Writes the encoder's vocabulary: the pieces of words with their scores, and a vector for each in 3 bits a number."""

import struct

import numpy as np

from read_weights import Weights

LEVELS = np.array([-2.206, -1.427, -0.864, -0.386, 0.147, 0.704, 1.3, 2.112], np.float32)
"""
What the eight codes stand for, times a vector's own scale: those with the least squared error over all vectors (Lloyd,
"Least squares quantization in PCM", 1982).
"""


def encode_pieces(weights: Weights) -> bytes:
    """A count; every piece's log probability; the pieces in UTF-8, a line each."""
    text = "\n".join(weights.pieces)
    if text.count("\n") != len(weights.pieces) - 1:
        raise ValueError("a piece holds a line break")
    return struct.pack("<I", len(weights.pieces)) + weights.scores.astype("<f4").tobytes() + text.encode()


def encode_vectors(weights: Weights) -> bytes:
    """Rows and columns; the eight levels; every row's scale as the upper half of its 32 bits; rows of 3-bit codes."""
    vectors = weights.read_blocks("emb.word", weights.sizes.width)[: weights.sizes.pieces].astype(np.float64)
    scales, codes = quantize_rows(vectors)
    head = struct.pack("<II", *vectors.shape) + LEVELS.astype("<f4").tobytes()
    return head + (scales.astype("<f4").view("<u4") >> 16).astype("<u2").tobytes() + pack_codes(codes)


def quantize_rows(vectors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Finds every row's scale and codes: first by its size, then by least squares, codes and scale in turn."""
    levels = LEVELS.astype(np.float64)
    middles = (levels[1:] + levels[:-1]) / 2
    scales = np.sqrt((vectors**2).mean(axis=1, keepdims=True))
    for _ in range(3):
        scales = round_scales(np.maximum(scales, 1e-6))
        codes = np.searchsorted(middles, vectors / scales)
        values = levels[codes]
        scales = (vectors * values).sum(axis=1, keepdims=True) / (values * values).sum(axis=1, keepdims=True)
    scales = round_scales(scales)
    return scales[:, 0], np.searchsorted(middles, vectors / scales).astype(np.uint32)


def round_scales(scales: np.ndarray) -> np.ndarray:
    """Rounds to the numbers that the upper half of 32 bits can hold."""
    bits = scales.astype("<f4").view("<u4") + np.uint32(0x8000)
    return (bits & np.uint32(0xFFFF0000)).view("<f4").astype(np.float64)


def pack_codes(codes: np.ndarray) -> bytes:
    """Packs eight codes of 3 bits into three bytes, the first code lowest."""
    eights = codes.reshape(-1, 8)
    joined = sum(eights[:, at] << np.uint32(3 * at) for at in range(8)).astype("<u4")
    return joined.view(np.uint8).reshape(-1, 4)[:, :3].tobytes()
