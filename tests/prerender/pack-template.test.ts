import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { packMarks } from '../../src/model/pack.ts';
import { packTemplate } from '../../src/prerender/pack-template.ts';

const code = {
  style: '@font-face{font-display:optional}p{color:red}',
  early: 'early()',
  script: 'const ends="</script><!--";run()',
  exit: 'https://weather.example/today?x=1',
};
const template = packTemplate(code);
const policy = template.match(/Content-Security-Policy" content="([^"]*)"/)?.[1] ?? '';
const hashOf = (text: string | undefined) =>
  `'sha256-${createHash('sha256')
    .update(text ?? '')
    .digest('base64')}'`;

test('a pack runs its two scripts and has its one style, by their hashes, and nothing else', () => {
  const scripts = [...template.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text);
  const styles = [...template.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text);
  expect(scripts).toHaveLength(2);
  expect(styles).toHaveLength(1);
  const rules = Object.fromEntries(
    policy.split('; ').map(rule => [rule.split(' ')[0], rule.split(' ').slice(1)]),
  );
  expect(rules).toEqual({
    'default-src': ["'none'"],
    'script-src': scripts.map(hashOf),
    'style-src': styles.map(hashOf),
    'img-src': ['data:'],
    'font-src': ['data:'],
    'connect-src': ['https://weather.example'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  });
});

test('the policy comes before all that it is about', () => {
  expect(template.indexOf('Content-Security-Policy')).toBeLessThan(template.search(/<script|<style/));
});

test('code that speaks of elements does not end its own', () => {
  expect(template).toContain('const ends="\\x3C/script>\\x3C!--";run()');
});

test('there is room for what a pack is about', () => {
  for (const mark of Object.values(packMarks)) expect(template.split(mark)).toHaveLength(2);
});
