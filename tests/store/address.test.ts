import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAddress, writeAddress } from "../../src/store/address.ts";
import { INITIAL_SETTINGS } from "../../src/store/mapStore.ts";
import { arbitraryId, arbitrarySettings } from "./arbitrarySettings.ts";

describe("an address", () => {
  it("carries every setting there and back", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          arbitraryId,
          arbitraryId.map((one) => `~${one}`),
        ),
        arbitrarySettings,
        (map, given) => {
          expect(readAddress(writeAddress(map, given))).toEqual({ map, settings: given });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("is short where nothing was changed", () => {
    expect(writeAddress("sino-soviet-split", INITIAL_SETTINGS)).toBe("#/sino-soviet-split/map");
  });

  it("reads whatever it is given without failing, and ignores what it does not know", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(readAddress(text).settings).toBeDefined();
      }),
    );
    expect(readAddress("#/m/nowhere?reach=moon&years=x&standing=falls,%E0%A4%A&sort").settings).toEqual({
      ...INITIAL_SETTINGS,
      filters: { ...INITIAL_SETTINGS.filters, standings: ["falls"] },
    });
  });
});
