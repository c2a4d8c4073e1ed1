import { crossCheck } from "../../model/crossChecks.ts";
import { FORMAT, type MapDocument, VERSION } from "../../model/mapDocument.ts";
import type { Problem } from "../../model/problem.ts";
import { checkShape } from "./checkShape.ts";
import { decodeText } from "./decodeText.ts";
import { migrate, type RawDocument } from "./migrations.ts";
import { parseJson } from "./parseJson.ts";
import { shown } from "./shown.ts";

export type OpenFailure = "not-json" | "not-a-map" | "too-new" | "migration-failed" | "invalid";

/** A map, or the step at which opening failed with everything that is wrong there. */
export type Opened =
  | { readonly ok: true; readonly map: MapDocument }
  | { readonly ok: false; readonly failure: OpenFailure; readonly problems: readonly Problem[] };

/**
 * Opens a map file: text, JSON, format and version, migration, shape, cross-checks. Never throws, whatever the input.
 * @param file the file's bytes (UTF-8), or its text
 */
export function openDocument(file: string | Uint8Array): Opened {
  const decoded = decodeText(file);
  if (!decoded.ok) return { ok: false, failure: "not-json", problems: [decoded.problem] };
  const parsed = parseJson(decoded.text);
  if (!parsed.ok && parsed.failure !== "invalid") return parsed;
  // Whether it is a map is said before what is lost in it.
  const { value } = parsed;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return notAMap("$", `The file holds ${shown(value)}, and not a map.`);
  const document = value as RawDocument;
  if (document.format !== FORMAT)
    return notAMap(
      "$.format",
      document.format === undefined
        ? "The file is JSON, but no map: it does not say what it is."
        : `The file says that it is ${shown(document.format)}, and not ${shown(FORMAT)}.`,
    );
  if (!parsed.ok) return { ok: false, failure: parsed.failure, problems: parsed.problems };
  return openVersion(document);
}

function openVersion(document: RawDocument): Opened {
  const { version } = document;
  if (typeof version !== "number" || !Number.isInteger(version))
    return notAMap(
      "$.version",
      version === undefined
        ? "The map has no “version”."
        : `The map's version is ${shown(version)}, and not a whole number.`,
      `Write "version": ${VERSION}.`,
    );
  if (version > VERSION) {
    const message = `The map has version ${version}; this program reads versions up to ${VERSION}.`;
    const hint = "Update Gainsay, or ask for the map in an older version.";
    return { ok: false, failure: "too-new", problems: [{ code: "too-new", path: "$.version", message, hint }] };
  }
  const migrated = migrate(document, version, VERSION);
  if (!migrated.ok) {
    const message = `The map has version ${version} and could not be brought to version ${VERSION}: ${migrated.reason}.`;
    const hint =
      version < 1
        ? `Write "version": ${VERSION} if the map follows the present format.`
        : "Report this, with the file.";
    const problem = { code: "migration-failed", path: "$.version", message, hint };
    return { ok: false, failure: "migration-failed", problems: [problem] };
  }
  const checked = checkShape(migrated.document);
  if (!checked.ok) return { ok: false, failure: "invalid", problems: checked.problems };
  const problems = crossCheck(checked.map);
  return problems.length > 0 ? { ok: false, failure: "invalid", problems } : { ok: true, map: checked.map };
}

function notAMap(path: string, message: string, hint = `A map begins with "format": "${FORMAT}".`): Opened {
  return { ok: false, failure: "not-a-map", problems: [{ code: "not-a-map", path, message, hint }] };
}
