import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Found } from "./FindEntry.ts";

/** Asks for records of a map; the app answers from a worker, which it keeps for the next question. */
export type SearchMap = (map: MapDocument, question: string) => Promise<Found>;
