// First: what it begins goes on while the rest is read.
import "./headStart.ts";
import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/opsz-italic.css";
import "@fontsource-variable/source-sans-3/index.css";
import "@fontsource-variable/source-sans-3/wght-italic.css";
import "./tokens.css";
import "./schools.css";
import "./base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { followAddress } from "./addressBar.ts";
import { keepEdits } from "./keeping.ts";
import { bindKeys } from "./keys.ts";
import { keepOffline } from "./offline/keepOffline.ts";
import { applyTheme } from "./theme.ts";

applyTheme();
followAddress();
bindKeys();
keepEdits();
const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
keepOffline();
