/** Changes of the page's running text, told of once they have settled. */

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchText } from '../../entrypoints/highlighter/watch-text';

const tell = vi.fn();
let stop: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  tell.mockClear();
  document.body.innerHTML = `<h1>Neu</h1><p id="text">Die Brücke bleibt bis Mai gesperrt, sagt die Stadt.</p>
    <p id="counter">Gelesen: <span>7</span></p><div id="advert"></div>`;
  stop = watchText(tell);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const find = (selector: string) => document.querySelector(selector)!;
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const changeWord = (word: string) => {
  (find('#text').firstChild as Text).data = `Die Brücke bleibt bis ${word} gesperrt, sagt die Stadt.`;
};

describe('text of the page', () => {
  it.each([
    ['that is corrected', () => changeWord('Juni')],
    ['that comes', () => find('#text').insertAdjacentHTML('afterend', '<p>Eine Umleitung ist ausgeschildert.</p>')],
    ['that goes', () => find('#text').remove()],
    ['of which one word is replaced', () => find('#text').replaceChildren('Die Brücke bleibt bis ', 'Juli', ' zu.')],
    ['that is a headline, however short', () => (find('h1').textContent = 'Alt')],
  ])('%s is told of once it has settled', async (_, change) => {
    change();
    await wait(900);
    expect(tell).not.toHaveBeenCalled();
    await wait(200);
    expect(tell).toHaveBeenCalledOnce();
  });
  it.each([
    ['a counter that ticks', () => (find('#counter span').textContent = '8')],
    ['an advert', () => (find('#advert').innerHTML = '<script>"a long script of the advert"</script>')],
    ['an attribute', () => find('#text').setAttribute('class', 'read')],
  ])('is not %s', async (_, change) => {
    change();
    await wait(5000);
    expect(tell).not.toHaveBeenCalled();
  });
  it('that changes all the time is told of ever more seldom, and soon again after a silence', async () => {
    for (let second = 0; second < 120; second++) {
      changeWord(`${second}`);
      await wait(1000);
    }
    expect(tell.mock.calls.length).toBeLessThan(8);
    await wait(180_000);
    tell.mockClear();
    changeWord('August');
    await wait(1100);
    expect(tell).toHaveBeenCalledOnce();
  });
  it('is watched no more once that is ended', async () => {
    changeWord('Juni');
    stop();
    changeWord('Juli');
    await wait(5000);
    expect(tell).not.toHaveBeenCalled();
  });
});
