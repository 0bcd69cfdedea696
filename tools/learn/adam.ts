/** Adam (Kingma & Ba 2015) on one parameter vector; `step` takes the gradient of what is to become smaller. */
import { toProbability } from '../../lib/core/logistic';
export class Adam {
  private readonly m: Float64Array;
  private readonly v: Float64Array;
  private t = 0;

  constructor(
    private readonly parameters: Float64Array,
    private readonly rate: number,
  ) {
    this.m = new Float64Array(parameters.length);
    this.v = new Float64Array(parameters.length);
  }

  step(gradient: Float64Array, rate = this.rate): void {
    this.t++;
    for (let k = 0; k < gradient.length; k++) {
      const g = gradient[k]!;
      this.m[k] = 0.9 * this.m[k]! + 0.1 * g;
      this.v[k] = 0.999 * this.v[k]! + 0.001 * g * g;
      const m = this.m[k]! / (1 - 0.9 ** this.t);
      const v = this.v[k]! / (1 - 0.999 ** this.t);
      this.parameters[k]! -= (rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
}

/** Logistic regression by full-batch gradient with a small ridge; `offset` is what is known to speak for an example. */
export function learnLogistic(
  examples: readonly {
    readonly x: Float64Array;
    readonly y: 0 | 1;
    readonly weight?: number;
    readonly offset?: number;
  }[],
  ridge = 1e-3,
): Float64Array {
  const size = examples[0]?.x.length ?? 0;
  const w = new Float64Array(size);
  const adam = new Adam(w, 0.05);
  for (let round = 0; round < 600; round++) {
    const g = new Float64Array(size);
    for (const { x, y, weight = 1, offset = 0 } of examples) {
      let z = offset;
      for (let k = 0; k < size; k++) z += w[k]! * x[k]!;
      const d = (toProbability(z) - y) * weight;
      for (let k = 0; k < size; k++) g[k]! += (d * x[k]!) / examples.length;
    }
    for (let k = 0; k < size; k++) g[k]! += ridge * w[k]!;
    adam.step(g, 0.05 * (1 - round / 700));
  }
  return w;
}
