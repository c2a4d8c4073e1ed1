/** Cytoscape.js with places given, boxes and curved lines; its script stands in the page. */
import type { BenchPage } from "./PageGraph.ts";

declare const cytoscape: (options: unknown) => unknown;

(globalThis as BenchPage).benchDraw = ({ nodes, edges }) => {
  cytoscape({
    container: document.getElementById("root"),
    elements: [
      ...nodes.map(({ id, x, y, width, height, text }) => ({
        data: { id, width, height, text },
        position: { x: x + width / 2, y: y + height / 2 },
      })),
      ...edges.map((edge) => ({ data: edge })),
    ],
    layout: { name: "preset", fit: true },
    minZoom: 0.001,
    style: [
      {
        selector: "node",
        style: {
          shape: "round-rectangle",
          width: "data(width)",
          height: "data(height)",
          "background-color": "#fff",
          "border-width": 1,
          label: "data(text)",
          "text-wrap": "wrap",
          "text-max-width": "100px",
          "text-valign": "center",
          "font-size": 11,
        },
      },
      { selector: "edge", style: { "curve-style": "bezier", width: 1, "target-arrow-shape": "triangle" } },
    ],
  });
};
