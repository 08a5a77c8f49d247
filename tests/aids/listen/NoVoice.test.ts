import { expect, test } from 'vitest';
import { languageName, systemOf } from '../../../src/aids/listen/NoVoice.tsx';

test('a device gets the steps of its own system', () => {
  const touched = 5;
  expect(systemOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 0)).toBe('windows');
  expect(systemOf('Mozilla/5.0 (Linux; Android 14; Pixel 8)', touched)).toBe('android');
  expect(systemOf('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', touched)).toBe('ios');
  expect(systemOf('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0)).toBe('mac');
  expect(systemOf('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', touched)).toBe('ios');
  expect(systemOf('Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)', 0)).toBe('chromeos');
  expect(systemOf('Mozilla/5.0 (X11; Linux x86_64)', 0)).toBeUndefined();
});

test('a language is called by its name where there is one', () => {
  expect(languageName('cy-GB', 'en-GB')).toBe('Welsh');
  expect(languageName('not a tag', 'en-GB')).toBe('not a tag');
});
