import type { IFlattenedRuleSet, IForbiddenRuleType } from "dependency-cruiser";

/** A room under `src/`, bottom to top: what it may import of ours, and of packages where that is restricted. */
export interface Room {
  readonly name: string;
  readonly rooms: readonly string[];
  /** Packages by name; undefined admits any. */
  readonly packages?: readonly string[];
}

/** The table of the design. Type imports obey it too. */
export const ROOMS: readonly Room[] = [
  { name: "model", rooms: [], packages: ["zod"] },
  { name: "reasoning", rooms: ["model"], packages: [] },
  { name: "formats", rooms: ["model", "reasoning"] },
  { name: "store", rooms: ["model", "reasoning"], packages: ["zustand"] },
  { name: "storage", rooms: ["model", "formats"] },
  { name: "commands", rooms: ["model", "reasoning", "formats", "store", "storage"] },
  { name: "ui", rooms: [] },
  { name: "views", rooms: ["model", "reasoning", "formats", "store", "commands", "ui"] },
  {
    name: "app",
    rooms: ["model", "reasoning", "formats", "store", "storage", "commands", "ui", "views"],
  },
  { name: "cli", rooms: ["model", "reasoning", "formats"], packages: ["commander", "html-to-text", "pdfjs-dist"] },
];

/** The views proper; they meet in the store's selection. What else lies under `views/` serves them all. */
const VIEWS = "map|matrix|compare|timeline|outline|audit|reader";

/** The table as rules of dependency-cruiser. */
export function rulesOf(rooms: readonly Room[]): IFlattenedRuleSet {
  const names = rooms.map(({ name }) => name).join("|");
  return { forbidden: [...rooms.flatMap(rulesOfRoom), ...everywhere(names)] };
}

function rulesOfRoom({ name, rooms, packages }: Room): IForbiddenRuleType[] {
  const own = {
    name: `${name}-imports-its-row`,
    severity: "error",
    from: { path: `^src/${name}/` },
    to: { path: "^src/", pathNot: `^src/(${[name, ...rooms].join("|")})/` },
  } satisfies IForbiddenRuleType;
  if (!packages) return [own];
  const allowed = packages.length > 0 ? { pathNot: `^node_modules/(${packages.join("|")})/` } : {};
  return [
    own,
    {
      name: `${name}-uses-its-packages`,
      severity: "error",
      from: { path: `^src/${name}/` },
      to: { path: "^node_modules/", ...allowed },
    },
  ];
}

function everywhere(rooms: string): IForbiddenRuleType[] {
  return [
    {
      name: "every-module-has-a-room",
      severity: "error",
      from: { path: "^src/(?!cli/)" },
      to: { path: `^src/(?!(${rooms})/)` },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "only-the-command-line-knows-node",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-view-imports-another",
      severity: "error",
      from: { path: `^src/views/(${VIEWS})/` },
      to: { path: `^src/views/(${VIEWS})/`, pathNot: "^src/views/$1/" },
    },
    {
      name: "what-views-have-in-common-knows-none",
      severity: "error",
      from: { path: "^src/views/", pathNot: `^src/views/(${VIEWS})/` },
      to: { path: `^src/views/(${VIEWS})/` },
    },
    { name: "nothing-is-missing", severity: "error", from: {}, to: { couldNotResolve: true } },
  ];
}
