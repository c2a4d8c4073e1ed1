/** Figures as the tables show them. */

/** A whole number with commas; below 10, one place. */
export function figure(number: number | undefined): string {
  if (number === undefined || Number.isNaN(number)) return "–";
  return number < 10 ? number.toFixed(1) : Math.round(number).toLocaleString("en");
}

/** A ratio or a slope. */
export function ratio(number: number | undefined): string {
  if (number === undefined || !Number.isFinite(number)) return "–";
  return number >= 10 ? number.toFixed(0) : number >= 1 ? number.toFixed(2) : number.toPrecision(2);
}
