import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

let complaints: unknown[][] = [];

// A console error is what a hydration mismatch or a missing key looks like; a test that causes one fails.
beforeEach(() => {
  complaints = [];
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => void complaints.push(words));
  }
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  expect(complaints, 'messages on the console').toEqual([]);
});
