import { reviewReport } from "../../../formats/review/reviewReport.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Finding } from "../../../reasoning/audit/Finding.ts";
import { findingState } from "../../../store/auditing.ts";
import { download } from "../../../ui/download.ts";

/** What a review is made of. */
export interface Review {
  readonly map: MapDocument;
  readonly findings: readonly Finding[];
  readonly withdrawn: readonly Id[];
  /** What the findings are kept to, where they are not all of them. */
  readonly keptTo?: string;
}

/** Today, as people write it. */
function today(): string {
  return new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}

function asMarkdown({ map, findings, withdrawn, keptTo }: Review): string {
  return reviewReport(map, {
    date: today(),
    findings,
    withdrawn,
    keptTo,
    stateOf: ({ id }) => findingState(map.remarks, id),
  });
}

/** Hands the review to the person as a Markdown file. */
export function downloadReport(review: Review): void {
  download(`${review.map.map.id}-review.md`, "text/markdown", asMarkdown(review));
}

/**
 * Puts the review on the clipboard as Markdown.
 * @returns whether the browser let it
 */
export async function copyReport(review: Review): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(asMarkdown(review));
    return true;
  } catch {
    return false;
  }
}
