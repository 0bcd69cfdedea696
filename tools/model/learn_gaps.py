"""
Learns whether a segment stands alone, from rows that tools/gap-rows.ts writes, and stores it for the aligner.

    .output/model/bin/pip install scikit-learn==1.9.1
    .output/model/bin/python tools/model/learn_gaps.py plain=ROWS.jsonl encoded=ROWS.jsonl

Gradient-boosted trees (Friedman, "Greedy function approximation", 2001). `plain` is used without an encoder.
"""

import json
import sys
from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

TARGET = Path(__file__).resolve().parents[2] / "lib" / "align" / "gaps" / "gap-trees.json"
SEEDS = (0, 1)
SETTINGS = {
    "max_iter": 120,
    "learning_rate": 0.06,
    "max_leaf_nodes": 8,
    "min_samples_leaf": 15,
    "l2_regularization": 5,
    "max_features": 0.3,
    "early_stopping": False,
}
MOST_PARTLY = 0.3
"""A segment of which a larger share was clipped or stretched is neither alone nor linked: nothing is learnt from it."""


def read_rows(path: str) -> tuple[np.ndarray, np.ndarray, int]:
    """Reads features, whether each segment is alone, and the number of pairs."""
    with open(path) as file:
        pairs = [json.loads(line) for line in file]
    rows = [row for pair in pairs for side in ("original", "translation") for row in pair[side]]
    rows = [row for row in rows if row["partly"] < MOST_PARTLY]
    return np.array([row["x"] for row in rows]), np.array([row["alone"] >= 0.5 for row in rows]), len(pairs)


SCALE = 10_000
"""What the numbers are stored in: whole ones are packed smaller."""


def describe_tree(nodes: np.ndarray, share: float) -> list[list[int]]:
    """A node as [feature, most of the left], its left one next, the right one behind all of it; a leaf as [log-odds]."""
    sizes = [1] * len(nodes)
    for at, node in reversed(list(enumerate(nodes))):
        if node["is_leaf"]:
            continue
        assert node["left"] == at + 1 and node["right"] == at + 1 + sizes[at + 1]
        sizes[at] += sizes[node["left"]] + sizes[node["right"]]
    return [
        [round(float(node["value"]) * share * SCALE)]
        if node["is_leaf"]
        else [int(node["feature_idx"]), round(float(node["num_threshold"]) * SCALE)]
        for node in nodes
    ]


def learn_trees(path: str) -> dict:
    """Learns one model: the mean log-odds of two sets of trees, which differ in what they may split by."""
    features, alone, pairs = read_rows(path)
    models = [HistGradientBoostingClassifier(random_state=seed, **SETTINGS).fit(features, alone) for seed in SEEDS]
    share = 1 / len(SEEDS)
    trees = [describe_tree(grown.nodes, share) for model in models for (grown,) in model._predictors]
    bias = sum(float(model._baseline_prediction[0, 0]) * share for model in models)
    print(f"{path}: {pairs} pairs, {len(alone)} segments, {int(alone.sum())} of them alone, {len(trees)} trees")
    return {"learntFrom": f"{pairs} pairs, {len(alone)} segments", "bias": round(bias, 4), "trees": trees}


def main() -> None:
    """Learns what the arguments name and writes it in place of what was learnt before."""
    learnt = json.loads(TARGET.read_text()) if TARGET.exists() else {}
    for argument in sys.argv[1:]:
        name, path = argument.split("=", 1)
        learnt[name] = learn_trees(path)
    TARGET.write_text(json.dumps(learnt, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
