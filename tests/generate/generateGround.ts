/** Documents, and what they attest. */
import type { Citation } from "../../src/model/citation.ts";
import type { MapDocument } from "../../src/model/mapDocument.ts";
import type { Chance } from "./Chance.ts";
import { dateIn, episodeYear } from "./generateDates.ts";
import type { Sizes } from "./sizesFor.ts";
import { evidenceText, passageStart, sourceTitle } from "./wording.ts";

type Source = MapDocument["sources"][number];
type Evidence = MapDocument["evidence"][number];

/** Documents; the first is a study that was read, some are known only through another, some derive from an earlier one. */
export function generateSources(chance: Chance, count: number): Source[] {
  return Array.from({ length: count }, (_, at): Source => {
    const { title, short } = sourceTitle(chance, at + 1);
    const isPrimary = at > 0 && chance.happens(0.7);
    return {
      id: `source-${at + 1}`,
      type: isPrimary ? "document" : chance.one(["book", "article-journal", "chapter"]),
      title,
      "title-short": short,
      author: [{ family: `Author ${chance.below(count) + 1}`, given: "B." }],
      issued: { "date-parts": [[1945 + chance.below(75)]] },
      custom: {
        level: isPrimary ? "primary" : "secondary",
        ...(at > 0 && chance.happens(0.06) && { derivesFrom: [`source-${chance.below(at) + 1}`] }),
        ...(isPrimary && chance.happens(0.25) && { unseen: true as const }),
      },
    };
  });
}

/** What the documents attest, each item in one of them or two. */
export function generateEvidence(chance: Chance, sizes: Sizes, sources: readonly Source[]): Evidence[] {
  return Array.from({ length: sizes.evidence }, (_, at): Evidence => {
    const episode = chance.below(sizes.episodes);
    return {
      id: `evidence-${at + 1}`,
      ...evidenceText(chance, at + 1, episode + 1),
      code: `E${at + 1}`,
      kind: chance.one([
        "quotation",
        "transcript",
        "event",
        "treaty",
        "speech",
        "party-document",
        "finding",
        "absence",
      ]),
      episodes: [`episode-${episode + 1}`],
      ...(chance.happens(0.8) && { date: dateIn(chance, episodeYear(episode, sizes.episodes)) }),
      attestedBy: Array.from({ length: chance.happens(0.2) ? 2 : 1 }, () => attestation(chance, sources)),
    };
  });
}

function attestation(chance: Chance, sources: readonly Source[]): Citation {
  const source = chance.one(sources);
  // What nobody has seen was seen in something that somebody has.
  const isSecondHand = source.custom.unseen || (source.id !== "source-1" && chance.happens(0.08));
  const place = {
    locator: { page: chance.below(400) + 1, ...(chance.happens(0.4) && { note: chance.below(90) + 1 }) },
  };
  if (isSecondHand) return { source: source.id, via: { source: "source-1", ...place } };
  return { source: source.id, ...place, ...(chance.happens(0.3) && { passage: { starts: passageStart(chance) } }) };
}
