/** The keys for the steps, as assistive technology is told. */
export const stepKeys = { previous: 'Alt+PageUp', next: 'Alt+PageDown' } as const;

/** Up and down, as the parts lie on the page: the same in every direction of writing. */
export function Arrow({ way }: { way: 'previous' | 'next' }) {
  return (
    <svg className="way-sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={
          way === 'next'
            ? 'm4 8 8 8 8-8-1.700-1.700L12 12.600 5.700 6.300z'
            : 'm4 16 8-8 8 8-1.700 1.700L12 11.400l-6.300 6.300z'
        }
      />
    </svg>
  );
}
