declare module "virtual:argdown-core" {
  const core: import("./argdownRunner.ts").Argdown;
  export = core;
}
declare module "virtual:wasm-graphviz" {
  export const Graphviz: { load(): Promise<unknown> };
}
