/** A report's cover: two interleaved shapes in the two hues, drawn from its slug, the same every time. */
export function Cover({ slug }: { slug: string }) {
  const [a, b, c, d] = numbersFrom(slug);
  const lean = 8 + (a % 20);
  const bands = 4 + (b % 4);
  const height = 120 / bands;
  const rows = Array.from({ length: bands }, (_, at) => at);
  return (
    <svg className="cover" viewBox="0 0 90 120" aria-hidden="true" focusable="false">
      <rect width="90" height="120" className="cover-ground" />
      {rows.map(at => {
        const left = at % 2 === 0;
        const reach = 42 + ((c >> at) % 5) * 6;
        const y = at * height;
        const points = left
          ? `0,${y} ${reach},${y} ${reach - lean},${y + height} 0,${y + height}`
          : `90,${y} ${90 - reach},${y} ${90 - reach + lean},${y + height} 90,${y + height}`;
        return <polygon key={at} points={points} className={left ? 'cover-young' : 'cover-adult'} />;
      })}
      <circle cx={20 + (d % 50)} cy={25 + (a % 70)} r={6 + (b % 7)} className="cover-ground" />
    </svg>
  );
}

/** Four whole numbers from a name (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
function numbersFrom(name: string): [number, number, number, number] {
  let hash = 0x811c9dc5;
  const next = (salt: string) => {
    for (const character of name + salt) {
      hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
    }
    return hash >>> 8;
  };
  return [next('a'), next('b'), next('c'), next('d')];
}
