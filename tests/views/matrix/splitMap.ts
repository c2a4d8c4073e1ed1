import type { MapDocument } from "../../../src/model/mapDocument.ts";
import { MapBuilder } from "../../reasoning/mapBuilder.ts";

/**
 * Two schools, four documents.
 *
 *   yudin ─ fleet ──support──▶ fear ──support──▶ security      (realist)
 *   yudin ─ trust ──undercut──▶ (fear → security)
 *   chen  ─ leap  ──support──▶ home                            (domestic)
 *   niu   ─ talks ──rebut──▶ home
 *   silent: quiet
 */
export function splitMap(): MapDocument {
  const map = new MapBuilder()
    .source("yudin")
    .source("chen")
    .source("niu")
    .source("quiet")
    .claim("security", { kind: "explanation", code: "R0", short: "Security" })
    .claim("fear", { code: "R1", short: "Fear of control" })
    .claim("home", { kind: "explanation", code: "D0", short: "Home politics" })
    .evidence("fleet", "yudin via chen")
    .evidence("trust", "yudin")
    .evidence("leap", "chen")
    .evidence("talks", "niu")
    .supports("s-fleet", "fleet", "fear", { warrant: "Who fears control refuses a shared fleet." })
    .supports("s-fear", "fear", "security", { basis: "implied" })
    .undercuts("u-trust", "trust", "s-fear")
    .supports("s-leap", "leap", "home")
    .rebuts("r-talks", "talks", "home")
    .school("realist", "security")
    .school("domestic", "home")
    .asserts("realist", "fear")
    .map();
  map.episodes.push(
    { id: "withdrawal", label: "Experts withdrawn", date: "1960-07" },
    { id: "joint-fleet", label: "Joint fleet", date: "1958-07" },
  );
  const date = (id: string, episodes: string[]) => {
    const item = map.evidence.find((one) => one.id === id);
    if (item) item.episodes = episodes;
  };
  date("fleet", ["joint-fleet"]);
  date("trust", ["withdrawal", "joint-fleet"]);
  date("leap", ["withdrawal"]);
  return map;
}
