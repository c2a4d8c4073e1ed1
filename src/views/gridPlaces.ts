/** Where the arrows lead in a grid. Row 0 holds the heads; column 0 the names of rows. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns there are, heads included, and how many rows a page is. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/**
 * The place that a key leads to (ARIA Authoring Practices, "Grid pattern").
 * @returns undefined where the key is none of the grid's
 */
export function placeAfterKey(
  from: Place,
  key: string,
  withControl: boolean,
  { rows, columns, page }: GridSize,
): Place | undefined {
  const to = (row: number, column: number): Place => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  });
  switch (key) {
    case "ArrowUp":
      return to(from.row - 1, from.column);
    case "ArrowDown":
      return to(from.row + 1, from.column);
    case "ArrowLeft":
      return to(from.row, from.column - 1);
    case "ArrowRight":
      return to(from.row, from.column + 1);
    case "PageUp":
      return to(from.row - page, from.column);
    case "PageDown":
      return to(from.row + page, from.column);
    case "Home":
      return to(withControl ? 0 : from.row, 0);
    case "End":
      return to(withControl ? rows - 1 : from.row, columns - 1);
    default:
      return undefined;
  }
}
