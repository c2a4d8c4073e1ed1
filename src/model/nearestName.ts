/** Farther apart than this share of its letters, a name is no misspelling but another name. */
const FARTHEST_SHARE = 0.4;
/** Longest name that is compared; the comparison is quadratic in it. */
const LONGEST = 120;

/**
 * The names that a misspelt one may have meant, nearest first, ties in the order given.
 * @param name what was written
 * @param names what there is
 * @param most how many to give at most
 */
export function nearestNames(name: string, names: Iterable<string>, most = 3): string[] {
  if (name.length > LONGEST) return [];
  const farthest = Math.max(1, Math.floor(name.length * FARTHEST_SHARE));
  const near: { candidate: string; distance: number }[] = [];
  for (const candidate of names) {
    if (candidate.length > LONGEST || Math.abs(candidate.length - name.length) > farthest) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance <= farthest) near.push({ candidate, distance });
  }
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Optimal string alignment: insertions, deletions, changed letters and swapped neighbours count one each. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
