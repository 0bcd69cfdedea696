/** A computation graph whose inputs are batch × length whole numbers and whose output is batch × length × width. */
export interface Onnx {
  readonly inputs: readonly string[];
  readonly output: { readonly name: string; readonly width: number };
  readonly initializers: readonly Message[];
  readonly nodes: readonly Message[];
}

type Bytes = Uint8Array<ArrayBuffer>;

/** An encoded protobuf message. */
type Message = Bytes;

const FLOAT = 1;
const INT64 = 7;

function encodeVarint(value: number): number[] {
  const out: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 127n; rest >>= 7n) out.push(Number(rest & 127n) | 128);
  return [...out, Number(rest)];
}

function encodeMessage(...fields: readonly Bytes[]): Message {
  const out = new Uint8Array(fields.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const field of fields) {
    out.set(field, at);
    at += field.length;
  }
  return out;
}

const encodeNumber = (field: number, value: number): Bytes =>
  Uint8Array.from([...encodeVarint(field << 3), ...encodeVarint(value)]);

function encodeBytes(field: number, value: Uint8Array | string): Bytes {
  const content = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  return encodeMessage(
    Uint8Array.from([...encodeVarint((field << 3) | 2), ...encodeVarint(content.length)]),
    Uint8Array.from(content),
  );
}

const encodeNumbers = (field: number, values: readonly number[]): Bytes[] =>
  values.map((value) => encodeNumber(field, value));

/** TensorProto: dims, data_type, name, raw_data. */
const encodeTensor = (name: string, dims: readonly number[], type: number, raw: ArrayBufferView): Message =>
  encodeMessage(
    ...encodeNumbers(1, dims),
    encodeNumber(2, type),
    encodeBytes(8, name),
    encodeBytes(9, new Uint8Array(raw.buffer, raw.byteOffset, raw.byteLength)),
  );

export const encodeFloats = (name: string, dims: readonly number[], values: Float32Array): Message =>
  encodeTensor(name, dims, FLOAT, values);

export const encodeInts = (name: string, dims: readonly number[], values: readonly number[]): Message =>
  encodeTensor(name, dims, INT64, BigInt64Array.from(values, BigInt));

/** AttributeProto: name, i or ints, type. */
const encodeAttribute = (name: string, value: number | readonly number[]): Message =>
  typeof value === 'number'
    ? encodeMessage(encodeBytes(1, name), encodeNumber(3, value), encodeNumber(20, 2))
    : encodeMessage(encodeBytes(1, name), ...encodeNumbers(8, value), encodeNumber(20, 7));

/** NodeProto: input, output, op_type, attribute. */
export const encodeNode = (
  type: string,
  inputs: readonly string[],
  output: string,
  attributes: Readonly<Record<string, number | readonly number[]>> = {},
): Message =>
  encodeMessage(
    ...inputs.map((name) => encodeBytes(1, name)),
    encodeBytes(2, output),
    encodeBytes(4, type),
    ...Object.entries(attributes).map(([name, value]) => encodeBytes(5, encodeAttribute(name, value))),
  );

/** ValueInfoProto of a tensor; dimensions are names or numbers. */
function encodeValue(name: string, type: number, dims: readonly (string | number)[]): Message {
  const shape = dims.map((dim) =>
    encodeBytes(1, encodeMessage(typeof dim === 'string' ? encodeBytes(2, dim) : encodeNumber(1, dim))),
  );
  const tensorType = encodeMessage(encodeNumber(1, type), encodeBytes(2, encodeMessage(...shape)));
  return encodeMessage(encodeBytes(1, name), encodeBytes(2, encodeMessage(encodeBytes(1, tensorType))));
}

/** ModelProto: ir_version, graph, opset_import. */
export function encodeModel({ inputs, output, initializers, nodes }: Onnx): Bytes {
  const graph = encodeMessage(
    ...nodes.map((one) => encodeBytes(1, one)),
    encodeBytes(2, 'encoder'),
    ...initializers.map((one) => encodeBytes(5, one)),
    ...inputs.map((name) => encodeBytes(11, encodeValue(name, INT64, ['batch', 'length']))),
    encodeBytes(12, encodeValue(output.name, FLOAT, ['batch', 'length', output.width])),
  );
  return encodeMessage(
    encodeNumber(1, 8),
    encodeBytes(7, graph),
    encodeBytes(8, encodeMessage(encodeBytes(1, ''), encodeNumber(2, 17))),
  );
}
