/** The web app manifest: what an installed Gainsay is called and looks like. Addresses are relative to its folder. */
export const MANIFEST = {
  id: "./",
  name: "Gainsay",
  short_name: "Gainsay",
  description: "Maps how historians argue: which document supports or undercuts each explanation.",
  lang: "en",
  dir: "ltr",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#f3f1eb",
  theme_color: "#fbfaf6",
  categories: ["education"],
  icons: [
    { src: "icons/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
    { src: "icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
    { src: "icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
    { src: "icons/maskable-192.png", sizes: "192x192", type: "image/png", purpose: "maskable" },
    { src: "icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
  ],
  shortcuts: [{ name: "All maps", url: "./#/maps" }],
};
