/** One page at a time has the engine, what is in front first, and who was interrupted goes on. */
import { describe, expect, it } from 'vitest';
import { createEngineQueue, type EngineUser } from '../../../entrypoints/sidepanel/engine/engine-queue';

const waitTurn = () => new Promise((done) => setTimeout(done, 0));

function createScene() {
  const calls: string[] = [];
  let front = '';
  const createUser = (name: string) => {
    let end: () => void = () => undefined;
    const run = () => {
      calls.push(`${name} runs`);
      return new Promise<void>((done) => {
        end = done;
      });
    };
    const stop = () => {
      calls.push(`${name} stops`);
      end();
    };
    const made: EngineUser & { readonly finish: () => void } = {
      isInFront: () => front === name,
      run,
      stop,
      finish: () => end(),
    };
    return made;
  };
  return { queue: createEngineQueue(), calls, createUser, show: (name: string) => (front = name) };
}

describe('the engine', () => {
  it('is had by one after the other, in the order of their asking', async () => {
    const { queue, calls, createUser } = createScene();
    const [a, b, c] = [createUser('a'), createUser('b'), createUser('c')];
    for (const one of [a, b, c]) queue.add(one);
    expect(calls).toEqual(['a runs']);
    a.finish();
    await waitTurn();
    b.finish();
    await waitTurn();
    expect(calls).toEqual(['a runs', 'b runs', 'c runs']);
    expect([queue.has(b), queue.has(c)]).toEqual([false, true]);
  });

  it('is had next by what is in front', async () => {
    const { queue, calls, createUser, show } = createScene();
    const [a, b, c] = [createUser('a'), createUser('b'), createUser('c')];
    for (const one of [a, b, c]) queue.add(one);
    show('c');
    a.finish();
    await waitTurn();
    expect(calls).toEqual(['a runs', 'c runs']);
  });

  it('is left while texts are compared, and taken up again afterwards', async () => {
    const { queue, calls, createUser } = createScene();
    const [a, b] = [createUser('a'), createUser('b')];
    queue.add(a);
    const release = queue.hold();
    queue.add(b);
    await waitTurn();
    expect(calls).toEqual(['a runs', 'a stops']);
    const other = queue.hold();
    release();
    release();
    expect(calls).toHaveLength(2);
    other();
    expect(calls).toEqual(['a runs', 'a stops', 'a runs']);
    a.finish();
    await waitTurn();
    expect(calls.at(-1)).toBe('b runs');
  });

  it('is had at once by whom the reader lets have it, and then again by the one before', async () => {
    const { queue, calls, createUser } = createScene();
    const [a, b] = [createUser('a'), createUser('b')];
    queue.add(a);
    queue.start(b, b.run);
    expect(calls).toEqual(['a runs', 'a stops', 'b runs']);
    await waitTurn();
    b.finish();
    await waitTurn();
    expect(calls.at(-1)).toBe('a runs');
  });

  it('goes to the next where its user is taken away, at work or waiting, or fails', async () => {
    const { queue, calls, createUser } = createScene();
    const [a, b, c] = [createUser('a'), createUser('b'), createUser('c')];
    for (const one of [a, b, c]) queue.add(one);
    queue.remove(b);
    queue.remove(a);
    expect(calls).toEqual(['a runs', 'a stops', 'c runs']);
    queue.remove(a);
    expect(calls).toHaveLength(3);
    const failing: EngineUser = { ...createUser('f'), run: () => Promise.reject(new Error('a bug')) };
    c.finish();
    await waitTurn();
    queue.add(failing);
    queue.add(b);
    await waitTurn();
    expect(calls.at(-1)).toBe('b runs');
  });
});
