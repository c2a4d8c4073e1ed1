import { cruise, type ICruiseResult } from "dependency-cruiser";
import { ROOMS, rulesOf } from "./rooms.ts";

export interface Cruised {
  /** Modules of ours that were found. */
  readonly modules: readonly string[];
  /** `rule: from → to`. */
  readonly violations: readonly string[];
}

/**
 * Looks at every import under `src` of a folder.
 * @param folder where `src` lies
 */
export async function cruiseRooms(folder: string): Promise<Cruised> {
  const { output } = await cruise(["src"], {
    baseDir: folder,
    validate: true,
    ruleSet: rulesOf(ROOMS),
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    // `?worker` and `?url` are vite's own addresses of the file before the question mark.
    exclude: { path: "\\?(?:worker|url|raw)" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  });
  const { modules, summary } = output as ICruiseResult;
  return {
    modules: modules.map(({ source }) => source).filter((source) => source.startsWith("src/")),
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
}
