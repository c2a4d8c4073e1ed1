/** The part of @argdown/core that the bench uses. */
export interface Argdown {
  readonly ArgdownApplication: new () => {
    addPlugin(plugin: unknown, process: string): void;
    run(request: { input: string; process: string[]; throwExceptions: boolean }): {
      readonly svg?: string;
      readonly exceptions?: readonly Error[];
    };
  };
  readonly ParserPlugin: new () => unknown;
  readonly DataPlugin: new () => unknown;
  readonly ModelPlugin: new () => unknown;
  readonly PreselectionPlugin: new () => unknown;
  readonly StatementSelectionPlugin: new () => unknown;
  readonly ArgumentSelectionPlugin: new () => unknown;
  readonly MapPlugin: new () => unknown;
  readonly GroupPlugin: new () => unknown;
  readonly ColorPlugin: new () => unknown;
  readonly DotExportPlugin: new () => unknown;
  readonly SyncDotToSvgExportPlugin: new (graphviz: unknown) => unknown;
}

const STEPS = [
  ["parse-input", "ParserPlugin"],
  ["build-model", "DataPlugin"],
  ["build-model", "ModelPlugin"],
  ["build-map", "PreselectionPlugin"],
  ["build-map", "StatementSelectionPlugin"],
  ["build-map", "ArgumentSelectionPlugin"],
  ["build-map", "MapPlugin"],
  ["build-map", "GroupPlugin"],
  ["colorize", "ColorPlugin"],
  ["export-dot", "DotExportPlugin"],
] as const;

/** Argdown's own chain from text to SVG, in the order of its documentation. */
export function argdownRunner(core: Argdown, graphviz: unknown): (text: string) => string {
  const app = new core.ArgdownApplication();
  for (const [process, name] of STEPS) app.addPlugin(new core[name](), process);
  app.addPlugin(new core.SyncDotToSvgExportPlugin(graphviz), "export-svg");
  return (input) => {
    const process = [...new Set(STEPS.map(([step]) => step)), "export-svg"];
    const { svg, exceptions } = app.run({ input, process, throwExceptions: true });
    if (!svg) throw exceptions?.[0] ?? new Error("Argdown gave no picture");
    return svg;
  };
}
