/** React Flow as its documentation has it: all nodes and edges given at once; `?visible` mounts only those in view. */
import { ReactFlow } from "@xyflow/react";
import "@xyflow/react/dist/style.css";
import { createRoot } from "react-dom/client";
import type { BenchPage } from "./PageGraph.ts";

const onlyVisible = new URLSearchParams(location.search).has("visible");

(globalThis as BenchPage).benchDraw = ({ nodes, edges }) => {
  const root = document.getElementById("root");
  if (!root) return;
  createRoot(root).render(
    <ReactFlow
      defaultNodes={nodes.map(({ id, x, y, width, height, text }) => ({
        id,
        position: { x, y },
        data: { label: text },
        style: { width, height, overflow: "hidden" },
      }))}
      defaultEdges={[...edges]}
      onlyRenderVisibleElements={onlyVisible}
      minZoom={0.001}
      fitView
    />,
  );
};
