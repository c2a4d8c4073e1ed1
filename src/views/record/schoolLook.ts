import type { CSSProperties } from "react";
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../model/mapIndex.ts";
import { HUES, type School } from "../../model/school.ts";

const TEXTURES = ["solid", "double", "hatched", "dotted", "barred", "edge", "back-hatched", "dashed"] as const;

/** How a school is told from others: a hue, a texture and a letter, each enough alone. */
export interface SchoolLook {
  readonly hue: string;
  readonly degrees?: number;
  readonly texture: (typeof TEXTURES)[number];
  readonly letter: string;
}

const looks = new WeakMap<MapDocument, ReadonlyMap<Id, SchoolLook>>();

/** The look of each school of a map, by id. */
export function schoolLooks(map: MapDocument): ReadonlyMap<Id, SchoolLook> {
  let known = looks.get(map);
  if (!known) {
    known = assignLooks(map);
    looks.set(map, known);
  }
  return known;
}

function assignLooks(map: MapDocument): Map<Id, SchoolLook> {
  const letters = new Set<string>();
  return new Map(
    map.schools.map((school, place) => {
      const named = typeof school.hue === "string";
      // A tuned hue has its own texture; hues by degrees take the textures in turn.
      const texture =
        TEXTURES[(named ? HUES.indexOf(school.hue as (typeof HUES)[number]) : place) % TEXTURES.length] ?? "solid";
      const letter = freeLetter(map, school, letters);
      letters.add(letter);
      return [
        school.id,
        {
          hue: named ? String(school.hue) : "degrees",
          ...(!named && { degrees: Number(school.hue) }),
          texture,
          letter,
        },
      ];
    }),
  );
}

/** The letter that the school's claims are called by (D of D2), else one of its name that is still free. */
function freeLetter(map: MapDocument, school: School, taken: ReadonlySet<string>): string {
  const code = recordOf(indexMap(map), "claims", school.explanation)?.code;
  const candidates = [
    /^\p{L}/u.exec(code ?? "")?.[0],
    ...school.shortName.normalize("NFC"),
    ..."ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  ];
  const letters = candidates
    .filter((one) => one !== undefined && /\p{L}/u.test(one))
    .map((one) => (one as string).toUpperCase());
  return letters.find((letter) => !taken.has(letter)) ?? "·";
}

const NO_SCHOOL: SchoolLook = { hue: "none", texture: "edge", letter: "·" };

/** Attributes that let everything under an element draw in a school's look; without a school, in a neutral one. */
export function lookAttributes(look: SchoolLook | undefined): {
  "data-hue": string;
  "data-texture": string;
  style?: CSSProperties;
} {
  const { hue, texture, degrees } = look ?? NO_SCHOOL;
  return {
    "data-hue": hue,
    "data-texture": texture,
    ...(degrees !== undefined && { style: { "--degrees": degrees } as CSSProperties }),
  };
}
