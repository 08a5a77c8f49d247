/** What a key asks for on the way through a report. */
export type WayKey = 'next' | 'previous' | 'where';

const keys: Readonly<Record<string, WayKey>> = { PageDown: 'next', PageUp: 'previous', End: 'where' };

/**
 * What a key asks for. Neither browsers nor screen readers use Alt with these keys; single letters are theirs
 * (WCAG 2.1.4).
 */
export function wayKey(event: KeyboardEvent): WayKey | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  if (!altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented) return undefined;
  if (target instanceof Element && target.closest('dialog, [popover]')) return undefined;
  return keys[key];
}
