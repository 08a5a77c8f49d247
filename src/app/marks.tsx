/** The two shapes beside the name: one for each version. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path className="brand-young" d="M3 4h10l-3 16H3z" />
      <path className="brand-adult" d="M14 4h7v16H11z" />
    </svg>
  );
}

/** Two letters: how pages look. Seen where there is no room for the words of the link. */
export function SettingsMark() {
  return (
    <svg className="nav-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M2.5 18 8 5h2l5.500 13h-2.200l-1.400-3.500H6.100L4.700 18zm4.300-5.300h4.400L9 7.200zM16 18l3-7.500h1.500L23.500 18h-1.700l-.7-1.900h-2.700l-.7 1.900zm2.900-3.300h1.700l-.85-2.300z" />
    </svg>
  );
}

/** A magnifying glass, where there is no room for the words of the link. */
export function SearchMark() {
  return (
    <svg className="nav-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M10 3a7 7 0 1 1-4.200 12.600A7 7 0 0 1 10 3zm0 2a5 5 0 1 0 0 10 5 5 0 0 0 0-10zm5.700 9.300 5.300 5.300-1.400 1.400-5.300-5.300z" />
    </svg>
  );
}
