/** The one place where the table asks the reasoning room; it takes and gives plain data, so that a worker can run it. */
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { matrix } from "../../../reasoning/matrix.ts";
import type { Cell } from "../../../reasoning/polarity.ts";
import { type Labelling, labelOf } from "../../../reasoning/standing.ts";
import type { Basis } from "../../../store/filters.ts";
import { chainState } from "../chain/chainState.ts";

export interface AnswerRow {
  /** One for each column asked for. */
  readonly cells: readonly Pick<Cell, "chains">[];
  readonly separates: readonly (readonly [Id, Id])[];
}

/** Rows by id, in the order of diagnosticity. */
export type MatrixAnswer = ReadonlyMap<Id, AnswerRow>;

export interface MatrixQuestion {
  readonly rows: "sources" | "evidence";
  /** Claims; schools that share an explanation name it twice. */
  readonly columns: readonly Id[];
  readonly withdrawn: readonly Id[];
  /** Links of these kinds are not walked. */
  readonly hiddenBases: readonly Basis[];
}

/** @param labelled the whole map, without what is withdrawn */
export function askMatrix(map: MapDocument, labelled: Labelling, question: MatrixQuestion): MatrixAnswer {
  const { rows, columns, withdrawn, hiddenBases } = question;
  const shown = withoutBases(map, hiddenBases);
  const answer = matrix(shown, { rows, columns, by: "diagnosticity", withdrawn: new Set(withdrawn) });
  const places = new Map(answer.columns.map(({ explanation }, place) => [explanation, place]));
  const cellOf = (cells: readonly Cell[], column: Id): Pick<Cell, "chains"> => {
    const chains = cells[places.get(column) ?? -1]?.chains ?? [];
    return {
      chains: shown === map ? chains : chains.map((chain) => ({ ...chain, ...restated(labelled, chain.path) })),
    };
  };
  return new Map(
    answer.rows.map(({ id, cells, separates }) => [
      id,
      { cells: columns.map((column) => cellOf(cells, column)), separates },
    ]),
  );
}

/** A hidden link still breaks what it undercuts: chains found without it are read against the whole map. */
function restated(labelled: Labelling, path: readonly Id[]) {
  return chainState(labelled.graph.map, path, (id) => labelOf(labelled, id));
}

const reduced = new WeakMap<MapDocument, Map<string, MapDocument>>();

/** A map without the links of some bases, the same one each time, so that what is computed of it is kept. */
export function withoutBases(map: MapDocument, bases: readonly Basis[]): MapDocument {
  if (bases.length === 0) return map;
  const known = reduced.get(map) ?? new Map<string, MapDocument>();
  reduced.set(map, known);
  const key = bases.toSorted().join();
  const made = known.get(key) ?? { ...map, inferences: map.inferences.filter(({ basis }) => !bases.includes(basis)) };
  known.set(key, made);
  return made;
}
