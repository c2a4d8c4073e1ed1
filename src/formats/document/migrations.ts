/** A document of any version, before its shape is checked. */
export type RawDocument = Readonly<Record<string, unknown>>;

/** Brings a document forward by one version; throws an Error whose message is a sentence where it cannot. */
export type Migration = (document: RawDocument) => RawDocument;

/**
 * The steps, each under the version that it reads. Version 1 is the first that was published, so there is none yet.
 * A step is written once and never changed; it makes no random ids and reads nothing but the document.
 */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

export type Migrated =
  | { readonly ok: true; readonly document: RawDocument }
  | { readonly ok: false; readonly from: number; readonly reason: string };

/**
 * Brings a document to the present version, step by step.
 * @param document a document whose version is at most the present one
 * @param version the version that it says it has
 * @param present the version to reach
 * @param migrations the steps
 * @returns the document, or the version at which it stuck, and why
 */
export function migrate(
  document: RawDocument,
  version: number,
  present: number,
  migrations: ReadonlyMap<number, Migration> = MIGRATIONS,
): Migrated {
  let current = document;
  for (let from = version; from < present; from += 1) {
    const step = migrations.get(from);
    if (!step) return { ok: false, from, reason: `there never was a version ${from}` };
    try {
      current = { ...step(current), version: from + 1 };
    } catch (error) {
      return { ok: false, from, reason: error instanceof Error ? error.message : String(error) };
    }
  }
  return { ok: true, document: current };
}
