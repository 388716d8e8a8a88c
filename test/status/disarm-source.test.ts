// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { disarmSource } from '../../src/status/disarm-source.ts';

describe('disarmSource', () => {
  it.each([
    ['<BASE href="/a/">', '<x-base href="/a/">'],
    ['<noscript>No</noscript>', '<template>No</template>'],
    ['<style media="all">p {}</style>', '<script media="all">p {}</script>'],
    ['<p style="color: red" onclick = "a()">', '<p data-style="color: red" data-onclick = "a()">'],
    [`<img src='a'onerror=a()>`, `<img src='a'data-onerror=a()>`],
    ['<svg/onload=a()>', '<svg/data-onload=a()>'],
  ])('turns %s into %s', (source, disarmed) => {
    expect(disarmSource(source)).toBe(disarmed);
  });

  it.each(['<form action="/cgi/login">', '<basefont>', 'log on to style', '<p class="style on">a</p>'])(
    'leaves %s as it is',
    (source) => {
      expect(disarmSource(source)).toBe(source);
    },
  );
});
