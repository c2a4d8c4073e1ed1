/**
 * Keeps the app for use without a network: all files of one build, in one cache. It answers from that build alone, so
 * that old and new files never mix; a newer build waits until a person asks for it. Built into one classic script
 * (see `offline` in vite.config.ts), since not every browser takes modules here.
 */
import { type OfflineBuild, TAKE_OVER } from "./OfflineBuild.ts";
import { isOwnCache, outdatedCaches } from "./offlineCaches.ts";

/** What TypeScript's DOM library lacks of the scope of a service worker. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LastingEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

// The build puts its version and its files here.
declare const GAINSAY_BUILD: OfflineBuild;

const scope = self as unknown as Scope;
const home = scope.registration.scope;
const own = `gainsay ${home}`;
const current = `${own} ${GAINSAY_BUILD.version}`;

scope.addEventListener("install", (event) => event.waitUntil(keepBuild()));
scope.addEventListener("activate", (event) => event.waitUntil(begin()));
scope.addEventListener("message", (event) => {
  if (event.data === TAKE_OVER) void scope.skipWaiting();
});
scope.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(home)) return;
  const kept = addressOf(request);
  if (kept !== undefined) event.respondWith(answer(request, kept));
});

/** Under which address the cache may have what is asked for. The page itself has one, however it is asked for. */
function addressOf({ url, mode }: Request): string | undefined {
  const address = new URL(url);
  address.search = "";
  address.hash = "";
  const isPage = address.href === home || address.href === `${home}index.html`;
  if (isPage) return home;
  // Another page in the same folder is not ours.
  return mode === "navigate" ? undefined : address.href;
}

async function answer(request: Request, kept: string): Promise<Response> {
  // Servers that vary by origin or encoding would hide what is kept; the build before last serves pages still open.
  const found = (await (await caches.open(current)).match(kept, { ignoreVary: true })) ?? (await matchEarlier(kept));
  return found ?? fetch(request);
}

async function matchEarlier(kept: string): Promise<Response | undefined> {
  for (const name of await ownCaches()) {
    const found = name === current ? undefined : await (await caches.open(name)).match(kept, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

/** Fetches all files of this build; those whose names say that they are unchanged are taken over from the last. */
async function keepBuild(): Promise<void> {
  const cache = await caches.open(current);
  const waiting = [...GAINSAY_BUILD.files];
  const keepNext = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const address = new URL(file, home).href;
      const isHashed = file.startsWith("assets/");
      const had = isHashed ? await matchEarlier(address) : undefined;
      await cache.put(address, had ?? (await fetchWhole(address, isHashed)));
    }
  };
  // A few at a time: the page's own requests go before.
  await Promise.all([1, 2, 3, 4].map(keepNext));
}

async function fetchWhole(address: string, isHashed: boolean): Promise<Response> {
  const response = await fetch(address, { cache: isHashed ? "default" : "reload" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // A browser refuses to open a page from an answer that was redirected.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

/** Drops what nobody can need any more, and serves the pages that are open already. */
async function begin(): Promise<void> {
  for (const name of outdatedCaches(await ownCaches(), current)) await caches.delete(name);
  await scope.clients.claim();
}

async function ownCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => isOwnCache(name, own));
}
