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

function varint(value: number): number[] {
  const out: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 127n; rest >>= 7n) out.push(Number(rest & 127n) | 128);
  return [...out, Number(rest)];
}

function message(...fields: readonly Bytes[]): Message {
  const out = new Uint8Array(fields.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const field of fields) {
    out.set(field, at);
    at += field.length;
  }
  return out;
}

const number = (field: number, value: number): Bytes => Uint8Array.from([...varint(field << 3), ...varint(value)]);

function bytes(field: number, value: Uint8Array | string): Bytes {
  const content = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  return message(Uint8Array.from([...varint((field << 3) | 2), ...varint(content.length)]), Uint8Array.from(content));
}

const numbers = (field: number, values: readonly number[]): Bytes[] => values.map((value) => number(field, value));

/** TensorProto: dims, data_type, name, raw_data. */
const tensor = (name: string, dims: readonly number[], type: number, raw: ArrayBufferView): Message =>
  message(
    ...numbers(1, dims),
    number(2, type),
    bytes(8, name),
    bytes(9, new Uint8Array(raw.buffer, raw.byteOffset, raw.byteLength)),
  );

export const floats = (name: string, dims: readonly number[], values: Float32Array): Message =>
  tensor(name, dims, FLOAT, values);

export const ints = (name: string, dims: readonly number[], values: readonly number[]): Message =>
  tensor(name, dims, INT64, BigInt64Array.from(values, BigInt));

/** AttributeProto: name, i or ints, type. */
const attribute = (name: string, value: number | readonly number[]): Message =>
  typeof value === 'number'
    ? message(bytes(1, name), number(3, value), number(20, 2))
    : message(bytes(1, name), ...numbers(8, value), number(20, 7));

/** NodeProto: input, output, op_type, attribute. */
export const node = (
  type: string,
  inputs: readonly string[],
  output: string,
  attributes: Readonly<Record<string, number | readonly number[]>> = {},
): Message =>
  message(
    ...inputs.map((name) => bytes(1, name)),
    bytes(2, output),
    bytes(4, type),
    ...Object.entries(attributes).map(([name, value]) => bytes(5, attribute(name, value))),
  );

/** ValueInfoProto of a tensor; dimensions are names or numbers. */
function value(name: string, type: number, dims: readonly (string | number)[]): Message {
  const shape = dims.map((dim) => bytes(1, message(typeof dim === 'string' ? bytes(2, dim) : number(1, dim))));
  const tensorType = message(number(1, type), bytes(2, message(...shape)));
  return message(bytes(1, name), bytes(2, message(bytes(1, tensorType))));
}

/** ModelProto: ir_version, graph, opset_import. */
export function model({ inputs, output, initializers, nodes }: Onnx): Bytes {
  const graph = message(
    ...nodes.map((one) => bytes(1, one)),
    bytes(2, 'encoder'),
    ...initializers.map((one) => bytes(5, one)),
    ...inputs.map((name) => bytes(11, value(name, INT64, ['batch', 'length']))),
    bytes(12, value(output.name, FLOAT, ['batch', 'length', output.width])),
  );
  return message(number(1, 8), bytes(7, graph), bytes(8, message(bytes(1, ''), number(2, 17))));
}
