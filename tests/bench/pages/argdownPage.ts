/** Argdown's own renderer in a page: fetches the argument, draws it and marks when it stands there. */
import * as core from "virtual:argdown-core";
import { Graphviz } from "virtual:wasm-graphviz";
import { argdownRunner } from "./argdownRunner.ts";

const answer = await fetch("/data/bundled.argdown");
const draw = argdownRunner(core, await Graphviz.load());
const root = document.getElementById("root");
if (root) root.innerHTML = draw(await answer.text());
