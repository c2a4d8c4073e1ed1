import { create } from "zustand";
import type { Id } from "../../../model/id.ts";

const MOST = 6;

/** What was found and gone to, last first, as long as the page is open. Ids of another map are passed over. */
export const useRecentRecords = create<{ readonly ids: readonly Id[] }>()(() => ({ ids: [] }));

export function rememberRecord(id: Id): void {
  useRecentRecords.setState(({ ids }) => ({ ids: [id, ...ids.filter((one) => one !== id)].slice(0, MOST) }));
}
