import { expect, test } from 'vitest';
import { fitLogLinear } from '../../../src/lab/links/fitLogLinear.ts';
import { random } from '../../../src/lab/links/random.ts';

/** Cases of four choices with two features each, the right one drawn with the chances that these weights give. */
function drawn(weights: readonly [number, number], count: number) {
  const chance = random(3);
  const features: number[] = [];
  const values: number[] = [];
  const isRight: number[] = [];
  for (let one = 0; one < count; one++) {
    const choices = Array.from(
      { length: 4 },
      () => [chance.fraction() * 2 - 1, chance.fraction() * 2 - 1] as const,
    );
    const odds = choices.map(([a, b]) => Math.exp(weights[0] * a + weights[1] * b));
    let left = chance.fraction() * odds.reduce((sum, each) => sum + each, 0);
    const right = odds.findIndex((each) => {
      left -= each;
      return left <= 0;
    });
    for (const [i, choice] of choices.entries()) {
      features.push(0, 1);
      values.push(...choice);
      isRight.push(Number(i === right));
    }
  }
  return {
    features: Int32Array.from(features),
    values: Float64Array.from(values),
    starts: Int32Array.from({ length: isRight.length + 1 }, (_, row) => row * 2),
    isRight: Uint8Array.from(isRight),
    cases: Int32Array.from({ length: count + 1 }, (_, one) => one * 4),
    weights: new Float64Array(count).fill(1),
  };
}

test('finds the weights that the choices were drawn with', () => {
  const losses: number[] = [];
  const fitted = fitLogLinear(drawn([2, -1], 4000), new Float64Array(2), 300, (_, loss) => losses.push(loss));
  expect(fitted[0]).toBeCloseTo(2, 0);
  expect(fitted[1]).toBeCloseTo(-1, 0);
  expect(losses).toHaveLength(3);
  expect(losses.at(-1)).toBeLessThan(Math.log(4));
});
