import { beforeEach, describe, expect, it, vi } from "vitest";
import { followUpdates, loadUpdate, putUpdateOff, useUpdate } from "../../../src/app/offline/keepOffline.ts";

/** A service worker as far as pages see it. */
class FakeWorker extends EventTarget {
  state = "installing";
  heard: unknown[] = [];
  postMessage(message: unknown) {
    this.heard.push(message);
  }
}

/** The browser's side: a registration and who controls the page. */
function fakeBrowser() {
  const registration = Object.assign(new EventTarget(), {
    waiting: null as FakeWorker | null,
    installing: null as FakeWorker | null,
    update: async () => undefined,
  });
  const serviceWorker = Object.assign(new EventTarget(), {
    controller: null as FakeWorker | null,
    register: async () => registration,
  });
  const install = () => {
    const worker = new FakeWorker();
    registration.installing = worker;
    registration.dispatchEvent(new Event("updatefound"));
    worker.state = "installed";
    registration.installing = null;
    registration.waiting = worker;
    worker.dispatchEvent(new Event("statechange"));
    return worker;
  };
  const reload = vi.fn();
  const surroundings = { serviceWorker: serviceWorker as unknown as ServiceWorkerContainer, reload };
  return { registration, serviceWorker, install, reload, surroundings };
}

describe("an update", () => {
  beforeEach(() => {
    putUpdateOff();
    vi.stubGlobal("document", new EventTarget());
  });

  it("is not offered on the first visit: there is nothing older", async () => {
    const { install, surroundings } = fakeBrowser();
    await followUpdates(surroundings);
    install();
    expect(useUpdate.getState().waiting).toBeUndefined();
  });

  it("is offered when it is loaded, and changes nothing until a person asks for it", async () => {
    const { serviceWorker, install, reload, surroundings } = fakeBrowser();
    serviceWorker.controller = new FakeWorker();
    await followUpdates(surroundings);
    const worker = install();
    expect(useUpdate.getState().waiting).toBe(worker);
    serviceWorker.dispatchEvent(new Event("controllerchange"));
    expect(worker.heard).toEqual([]);
    expect(reload).not.toHaveBeenCalled();
  });

  it("is offered where it waits since the last visit", async () => {
    const { registration, serviceWorker, surroundings } = fakeBrowser();
    serviceWorker.controller = new FakeWorker();
    registration.waiting = new FakeWorker();
    await followUpdates(surroundings);
    expect(useUpdate.getState().waiting).toBe(registration.waiting);
  });

  it("takes over when asked, and only then the page is loaded anew", async () => {
    const { serviceWorker, install, reload, surroundings } = fakeBrowser();
    serviceWorker.controller = new FakeWorker();
    await followUpdates(surroundings);
    const worker = install();
    loadUpdate(surroundings);
    expect(worker.heard).toEqual(["take-over"]);
    expect(reload).not.toHaveBeenCalled();
    serviceWorker.dispatchEvent(new Event("controllerchange"));
    expect(reload).toHaveBeenCalledOnce();
  });

  it("that another tab has loaded already needs no more than a new page", async () => {
    const { serviceWorker, install, reload, surroundings } = fakeBrowser();
    serviceWorker.controller = new FakeWorker();
    await followUpdates(surroundings);
    const worker = install();
    worker.state = "activated";
    loadUpdate(surroundings);
    expect(worker.heard).toEqual([]);
    expect(reload).toHaveBeenCalledOnce();
  });

  it("that cannot be had is no fault", async () => {
    const { serviceWorker, surroundings } = fakeBrowser();
    serviceWorker.register = async () => {
      throw new Error("not allowed here");
    };
    await expect(followUpdates(surroundings)).resolves.toBeUndefined();
  });
});
