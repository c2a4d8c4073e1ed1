/** Reads and checks a file away from the page, so that even a hostile one cannot freeze it. */
import { openDocument } from "../formats/document/openDocument.ts";

self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  self.postMessage(openDocument(data));
};
