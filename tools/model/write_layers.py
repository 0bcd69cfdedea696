"""Writes the encoder's layers as an ONNX model that takes word vectors and gives the states of every token."""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from read_weights import Weights

STATES = (6, 8, 10)
"""Layers whose token states are given besides those of the last: what tells words apart lies there."""


class Graph:
    """Collects the nodes and constants of an ONNX graph."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def add_constant(self, name: str, values: np.ndarray) -> str:
        """Adds a constant once and returns its name."""
        if name not in self.constants:
            self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(values), name)
        return name

    def add_node(self, operator: str, inputs: list[str], outputs: int = 1, domain: str = "", **attributes) -> list[str]:
        """Adds a node and returns the names of its outputs."""
        names = [f"{operator}_{len(self.nodes)}_{at}" for at in range(outputs)]
        self.nodes.append(helper.make_node(operator, inputs, names, domain=domain, **attributes))
        return names

    def compute(self, operator: str, *inputs: str, domain: str = "", **attributes) -> str:
        """Adds a node that has one output, and returns its name."""
        return self.add_node(operator, list(inputs), domain=domain, **attributes)[0]


def quantize_columns(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rounds a matrix (inputs x outputs) to whole numbers of -127 to 127 and a scale for each output."""
    scales = np.abs(weights).max(axis=0) / 127
    return np.rint(weights / scales).astype(np.int8), scales.astype(np.float32)


def add_linear(graph: Graph, states: str, name: str, weights: np.ndarray, bias: np.ndarray, exact: bool) -> str:
    """Multiplies by a matrix (outputs x inputs) and adds a bias; in 8 bits unless `exact`."""
    shift = graph.add_constant(f"{name}.shift", bias)
    if exact:
        return graph.compute("Add", graph.compute("MatMul", states, graph.add_constant(name, weights.T)), shift)
    whole, scales = quantize_columns(weights.T)
    inputs = [states, graph.add_constant(name, whole), graph.add_constant(f"{name}.scale", scales), "", shift]
    return graph.compute("DynamicQuantizeMatMul", *inputs, domain="com.microsoft")


def add_scaled_linear(
    graph: Graph, states: str, name: str, weights: np.ndarray, bias: np.ndarray, exact: bool
) -> str:
    """
    The same, with every token's states brought to a range of 1 before, and back after. The operator rounds all tokens
    in one range, but between a layer's two inner products the token that begins a text has states many times as large
    as the others': without this, vectors lose three times as much (cosine to those in 32 bits .9969, with it .9994).
    """
    last = graph.add_constant("last", np.array([-1], np.int64))
    size = graph.compute("ReduceMax", graph.compute("Abs", states), last, keepdims=1)
    product = add_linear(graph, graph.compute("Div", states, size), name, weights, np.zeros_like(bias), exact)
    return graph.compute("Add", graph.compute("Mul", product, size), graph.add_constant(f"{name}.added", bias))


def build_layers(weights: Weights, exact: bool = False) -> onnx.ModelProto:
    """Builds the model. Input: the vectors of a text's pieces, 1 x pieces x width. Nothing is padded."""
    sizes, graph = weights.sizes, Graph()
    head_width = sizes.width // sizes.heads
    read_rows = lambda *names: np.concatenate([weights.read_blocks(f"{name}.w", width_of(name)) for name in names])
    read_bias = lambda *names: np.concatenate([weights.read_floats(f"{name}.b") for name in names])
    width_of = lambda name: sizes.inner_width if name.endswith(".fo") else sizes.width
    heads = graph.add_constant("heads", np.array([0, 0, sizes.heads, head_width], np.int64))
    joined = graph.add_constant("joined", np.array([0, 0, sizes.width], np.int64))
    scale = graph.add_constant("scale", np.array(1 / np.sqrt(head_width), np.float32))

    def normalize(states: str, name: str) -> str:
        gain = graph.add_constant(f"{name}.gain", weights.read_floats(f"{name}.w"))
        shift = graph.add_constant(f"{name}.shift", weights.read_floats(f"{name}.b"))
        return graph.compute("LayerNormalization", states, gain, shift, axis=-1, epsilon=sizes.epsilon)

    def split_heads(states: str, order: list[int]) -> str:
        return graph.compute("Transpose", graph.compute("Reshape", states, heads), perm=order)

    def attend(states: str, layer: str) -> str:
        names = [f"{layer}{part}" for part in "qkv"]
        mixed = add_linear(graph, states, f"{layer}qkv", read_rows(*names), read_bias(*names), exact)
        query, key, value = graph.add_node("Split", [mixed], outputs=3, axis=-1, num_outputs=3)
        query = graph.compute("Mul", split_heads(query, [0, 2, 1, 3]), scale)
        shares = graph.compute("Softmax", graph.compute("MatMul", query, split_heads(key, [0, 2, 3, 1])), axis=-1)
        seen = graph.compute("MatMul", shares, split_heads(value, [0, 2, 1, 3]))
        seen = graph.compute("Reshape", graph.compute("Transpose", seen, perm=[0, 2, 1, 3]), joined)
        return add_linear(graph, seen, f"{layer}ao", read_rows(f"{layer}ao"), read_bias(f"{layer}ao"), exact)

    read_table = lambda name: weights.read_floats(name).reshape(-1, sizes.width)
    graph.add_constant("positions", read_table("emb.pos") + read_table("emb.type")[0])
    for name, value in (("zero", 0), ("one", 1), ("two", 2)):
        graph.add_constant(name, np.array([value], np.int64))
    count = graph.compute("Slice", graph.compute("Shape", "word_vectors"), "one", "two")
    places = graph.compute("Slice", "positions", "zero", count, "zero")
    states = normalize(graph.compute("Add", "word_vectors", places), "emb.ln")
    outputs = []
    for number in range(sizes.layers):
        layer = f"l{number}."
        states = normalize(graph.compute("Add", states, attend(states, layer)), f"{layer}aln")
        inner = add_scaled_linear(graph, states, f"{layer}fi", read_rows(f"{layer}fi"), read_bias(f"{layer}fi"), exact)
        inner = graph.compute("Gelu", inner, domain="com.microsoft")
        outer = add_scaled_linear(graph, inner, f"{layer}fo", read_rows(f"{layer}fo"), read_bias(f"{layer}fo"), exact)
        states = normalize(graph.compute("Add", states, outer), f"{layer}oln")
        if number + 1 in (*STATES, sizes.layers):
            outputs.append(f"states_{number + 1}")
            graph.nodes.append(helper.make_node("Identity", [states], outputs[-1:]))
    describe = lambda name: helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, "pieces", sizes.width])
    body = helper.make_graph(
        graph.nodes, "encoder", [describe("word_vectors")], [describe(name) for name in outputs],
        list(graph.constants.values()),
    )
    operators = [helper.make_opsetid("", 21), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(body, opset_imports=operators, ir_version=10)

