import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { pseudo, pseudoSentence } from '../../src/strings/pseudo.ts';
import { addLaterWords, createFirstWords, createWords, wordsAt } from '../../src/strings/words.tsx';
import { base, flat, sentences, variedBy } from './sentences.ts';

describe('the words of the interface', () => {
  test('speak more simply at the young people’s level, and fall back where there is no simpler way', async () => {
    const words = await createWords('en');
    const young = wordsAt(words, 'young');
    const standard = wordsAt(words, 'standard');
    expect(young('text.contentNote')).not.toBe(standard('text.contentNote'));
    expect(young('reader.contents')).toBe(standard('reader.contents'));
  });

  test('count in the singular and the plural', async () => {
    const words = wordsAt(await createWords('en'), 'standard');
    const cover = (count: number, all: number) =>
      words('sideBySide.coverYoungPeople', { count, all, version: 'V' });
    expect(cover(1, 5)).toBe('In V, 1 of 5 parts has a young people’s version.');
    expect(cover(2, 5)).toBe('In V, 2 of 5 parts have a young people’s version.');
  });

  test('a key that is not there is said on the console, so that tests fail', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    wordsAt(await createWords('en'), 'standard')('no.such.key' as never);
    expect(complaint).toHaveBeenCalledWith('No words for “no.such.key” in “en”.');
    complaint.mockRestore();
  });

  test('a sentence that was looked for before it came is said once it is there', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const instance = await createFirstWords('en');
    const words = wordsAt(instance, 'standard');
    expect(words('saving.saved')).toBe('saving.saved');
    await addLaterWords(instance);
    expect(words('saving.saved')).toBe('Saved and checked');
    expect(complaint).toHaveBeenCalledTimes(1);
    complaint.mockRestore();
  });

  test('an unknown language is an error', async () => {
    await expect(createWords('xx')).rejects.toThrow('No interface words for the language “xx”.');
  });

  test('every young people’s variant and plural stands beside a sentence that it varies', () => {
    const keys = new Set(sentences.map(([key]) => key));
    const lonely = [...keys].filter(key => {
      const sentence = variedBy(key);
      return sentence !== undefined && !keys.has(sentence);
    });
    expect(lonely).toEqual([]);
  });

  test('no sentence is kept that nothing says', () => {
    const source = resolve(import.meta.dirname, '../../src');
    const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file) && !file.startsWith('strings/'))
      .map(file => readFileSync(join(source, file), 'utf8'))
      .join('\n');
    const unused = [...new Set(sentences.map(([key]) => base(key)))].filter(key => {
      const parts = key.split('.');
      // A key may be put together at run time from a list of names: then its beginning stands in the code.
      const starts = parts.map((_, at) => `${parts.slice(0, at).join('.')}.\${`).slice(1);
      return !code.includes(`'${key}'`) && !starts.some(start => code.includes(`\`${start}`));
    });
    expect(unused).toEqual([]);
  });

  test('are plain: no exclamation, no “Oops”, no “please”, no straight quotes', () => {
    expect(sentences.filter(([, sentence]) => /!|oops|please|['"]/i.test(sentence))).toEqual([]);
  });
});

describe('the pseudo-language', () => {
  test('has every sentence, longer, accented, and with its values untouched', () => {
    expect(flat(pseudo).map(([key]) => key)).toEqual(sentences.map(([key]) => key));
    const sentence = pseudoSentence('Call {{number}} now');
    expect(sentence).toContain('{{number}}');
    expect(sentence).not.toContain('now');
    expect(sentence.length).toBeGreaterThan('Call {{number}} now'.length * 1.25);
  });
});
