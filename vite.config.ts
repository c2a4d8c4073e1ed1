import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Relative addresses: the app is static files and may lie in any folder of any host.
  base: "./",
  plugins: [react()],
  build: { target: "es2023", sourcemap: true },
  worker: { format: "es" },
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/browser/**", "tests/bench/**", "**/node_modules/**"],
  },
});
