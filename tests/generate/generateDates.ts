import type { Chance } from "./Chance.ts";

const FIRST_YEAR = 1945;
const YEARS = 30;

/** The year of an episode: episodes follow each other through thirty years. */
export function episodeYear(episode: number, episodes: number): number {
  return FIRST_YEAR + Math.floor((episode * YEARS) / episodes);
}

/** A date in a year, in one of the forms that people use, some of them unsure. */
export function dateIn(chance: Chance, year: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const month = `${year}-${two(chance.below(12) + 1)}`;
  switch (chance.below(8)) {
    case 0:
      return `${year}`;
    case 1:
      return `${year}~`;
    case 2:
      return `${month}?`;
    case 3:
      return `${year}/${year + 1 + chance.below(3)}`;
    case 4:
    case 5:
      return month;
    default:
      return `${month}-${two(chance.below(28) + 1)}`;
  }
}
