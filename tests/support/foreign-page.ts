/** A page of another site, which tries all that a browser lets it try against a program on the same machine. */
import http from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";

const SETTLE_MS = 2_000;

export type ForeignSite = { readonly port: number; readonly close: () => Promise<void> };

/** Another web server of this machine, with the same page at every address. */
export async function openForeignSite(): Promise<ForeignSite> {
  const server = http.createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(FOREIGN_PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export const FOREIGN_PAGE = `<!doctype html><html lang="en"><head><title>Elsewhere</title><link rel="icon" href="data:,"></head><body><p>elsewhere</p></body></html>`;

/**
 * Lets the open page try to read and to write at a program.
 *
 * @param target.origin - The program's.
 * @param target.paths - Addresses to read.
 * @param target.writes - Addresses that may take a change.
 * @returns What the page could read, by way and address.
 */
export async function attack(page: Page, target: Target): Promise<readonly string[]> {
  const read = await page.evaluate(tryToRead, target);
  await page.evaluate(tryToWrite, target);
  // Forms and beacons are under way when their script has ended; with a route, a page is never taken for idle.
  await page.waitForLoadState("networkidle", { timeout: SETTLE_MS }).catch(() => undefined);
  for (const other of page.context().pages()) if (other !== page) await other.close();
  return read;
}

type Target = {
  readonly origin: string;
  readonly paths: readonly string[];
  readonly writes: readonly string[];
};

/** Runs in the page. */
async function tryToRead({ origin, paths }: Target): Promise<string[]> {
  const got: string[] = [];
  const within = <T>(promise: Promise<T>) =>
    Promise.race([promise, new Promise<null>((resolve) => setTimeout(resolve, 3_000, null))]);
  const load = (tag: string, attribute: string, url: string, more: Record<string, string> = {}) =>
    within(
      new Promise<Element | null>((resolve) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(more)) element.setAttribute(name, value);
        element.setAttribute(attribute, url);
        element.addEventListener("load", () => resolve(element));
        element.addEventListener("error", () => resolve(null));
        document.body.append(element);
      }),
    );
  for (const path of paths) {
    const url = origin + path;
    for (const [how, options] of Object.entries({
      fetch: {},
      "fetch with cookies": { credentials: "include" },
      "fetch with a header": { headers: { "x-any": "1" } },
      "fetch as data of a page": { headers: { rsc: "1" } },
      HEAD: { method: "HEAD" },
    })) {
      const answer = await fetch(url, options as RequestInit).catch(() => null);
      if (answer !== null) got.push(`${how} ${path}: ${answer.status}`);
    }
    const image = (await load("img", "src", url)) as HTMLImageElement | null;
    if (image !== null && image.naturalWidth > 0) got.push(`image ${path}`);
    if ((await load("script", "src", url)) !== null) got.push(`script ${path}`);
    if ((await load("link", "href", url, { rel: "stylesheet" })) !== null) got.push(`style ${path}`);
    for (const [tag, attribute] of [
      ["iframe", "src"],
      ["object", "data"],
      ["embed", "src"],
    ] as const) {
      const frame = (await load(tag, attribute, url)) as HTMLIFrameElement | null;
      const inside = frame?.contentDocument?.body?.textContent ?? "";
      if (inside !== "") got.push(`${tag} ${path}: ${inside.slice(0, 40)}`);
    }
    const opened = window.open(url);
    await new Promise((resolve) => setTimeout(resolve, 500));
    try {
      const inside = opened?.document.body?.textContent ?? "";
      if (inside !== "") got.push(`window ${path}: ${inside.slice(0, 40)}`);
    } catch {
      // The browser keeps the two apart.
    }
    if (opened !== null && !opened.closed && opened.length > 0) got.push(`frames of a window ${path}`);
    const socket = await within(
      new Promise<boolean>((resolve) => {
        const one = new WebSocket(url.replace("http", "ws"));
        one.addEventListener("open", () => resolve(true));
        one.addEventListener("error", () => resolve(false));
      }),
    );
    if (socket === true) got.push(`web socket ${path}`);
    const events = await within(
      new Promise<boolean>((resolve) => {
        const one = new EventSource(url);
        one.addEventListener("open", () => resolve(true));
        one.addEventListener("error", () => {
          one.close();
          resolve(false);
        });
      }),
    );
    if (events === true) got.push(`events ${path}`);
  }
  return got;
}

/** Runs in the page. */
async function tryToWrite({ origin, writes }: Target): Promise<void> {
  const types = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"];
  for (const path of writes) {
    const url = origin + path;
    const send = (options: RequestInit) => fetch(url, options).catch(() => null);
    for (const type of types) {
      for (const target of ["_blank", "inside"]) {
        const frame = document.createElement("iframe");
        frame.name = "inside";
        const form = document.createElement("form");
        Object.assign(form, { method: "post", action: url, enctype: type, target });
        form.innerHTML = '<input name="1_$ACTION_ID_x" value="1">';
        document.body.append(frame, form);
        form.submit();
        await new Promise((resolve) => setTimeout(resolve, 80));
      }
      await send({ method: "POST", mode: "no-cors", headers: { "content-type": type }, body: "a=b" });
      await send({ method: "POST", credentials: "include", headers: { "content-type": type }, body: "a=b" });
      navigator.sendBeacon(url, new Blob(["a=b"], { type }));
    }
    navigator.sendBeacon(url, "a=b");
    navigator.sendBeacon(url, new FormData());
    const json = { "content-type": "application/json" };
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      await send({ method, headers: json, body: "{}" });
    await send({ method: "POST", headers: { "next-action": "40abc" }, body: "[]" });
    await send({ method: "POST", keepalive: true, body: "a=b" });
    await send({ method: "POST", referrerPolicy: "no-referrer", mode: "no-cors", body: "a=b" });
    const nowhere = document.createElement("iframe");
    nowhere.setAttribute("sandbox", "allow-scripts allow-forms");
    nowhere.srcdoc = `<form method="post" action="${url}"></form><script>document.forms[0].submit()</script>`;
    document.body.append(nowhere);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
