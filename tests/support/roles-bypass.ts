/** Forms of a request that got past the checks of other programs, most of them built with the same framework. */
import fs from "node:fs";
import path from "node:path";
import type { Call } from "./roles-send";

export type Bypass = { readonly name: string; readonly call: Call };

const BUILD = path.resolve(import.meta.dirname, "../../.next/BUILD_ID");

const SUBREQUESTS = [
  "middleware",
  "src/middleware",
  "pages/_middleware",
  Array.from({ length: 5 }, () => "middleware").join(":"),
  Array.from({ length: 5 }, () => "src/middleware").join(":"),
];

/** As a page's script asks for it, and as a server in front would say what was asked. */
function listHeaders(address: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const tree = encodeURIComponent(JSON.stringify(["", { children: ["__PAGE__", {}] }, null, null, true]));
  return {
    ...Object.fromEntries(
      SUBREQUESTS.map((value) => [`subrequest ${value}`, { "x-middleware-subrequest": value }]),
    ),
    rsc: { rsc: "1" },
    "rsc, prefetch": { rsc: "1", "next-router-prefetch": "1" },
    "rsc, prefetch at run time": { rsc: "1", "next-router-prefetch": "2" },
    "rsc, tree": { rsc: "1", "next-router-state-tree": tree, "next-url": "/sign-in" },
    "rsc, refresh": { rsc: "1", "next-hmr-refresh": "1" },
    "segment tree": { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
    "segment page": {
      ...{ rsc: "1", "next-router-prefetch": "1" },
      "next-router-segment-prefetch": "/negotiations/$d$negotiation/__PAGE__",
    },
    "next data": { "x-nextjs-data": "1" },
    "own path elsewhere": {
      "x-matched-path": "/sign-in",
      "x-invoke-path": address,
      "x-invoke-status": "200",
    },
    "original url": { "x-original-url": address, "x-rewrite-url": address },
    forwarded: { "x-forwarded-for": "127.0.0.1", "x-forwarded-host": "localhost", "x-real-ip": "127.0.0.1" },
    "who it is": {
      "x-standpoint-actor": "local",
      "x-standpoint-address": "127.0.0.1",
      "x-user": "walk-owner",
    },
    "method override": { "x-http-method-override": "HEAD", "x-method-override": "OPTIONS" },
    revalidation: { "x-prerender-revalidate": "1", "x-now-route-matches": "1=a" },
    preview: { cookie: "__prerender_bypass=1; __next_preview_data=1" },
    "two authorizations": { authorization: "Basic d2Fsazp3YWxr" },
  };
}

/** The same place, written otherwise. */
function listPaths(address: string, buildId: string): Readonly<Record<string, string>> {
  const [plain = "", query = ""] = address.split("?");
  const withQuery = (one: string, more = "") => {
    const all = [query, more].filter((part) => part !== "").join("&");
    return all === "" ? one : `${one}?${all}`;
  };
  const second = plain.indexOf("/", 1);
  const cut = second === -1 ? plain.length : second;
  const insert = (text: string) => withQuery(`${plain.slice(0, cut)}${text}${plain.slice(cut + 1)}`);
  const params = plain.split("/").filter((part) => part !== "");
  const injected = ["negotiation", "id", "kind", "statement", "demand"]
    .map((name, at) => `nxtP${name}=${params[Math.min(at + 1, params.length - 1)] ?? ""}`)
    .join("&");
  return {
    ".rsc": withQuery(`${plain}.rsc`),
    "?_rsc": withQuery(plain, "_rsc=1a2b3"),
    ".prefetch.rsc": withQuery(`${plain}.prefetch.rsc`),
    ".segments": withQuery(`${plain}.segments/_tree.segment.rsc`),
    ".segments page": withQuery(`${plain}.segments/negotiations/$d$negotiation/__PAGE__.segment.rsc`),
    "next data": withQuery(`/_next/data/${buildId}${plain}.json`),
    "next image": `/_next/image?url=${encodeURIComponent(plain)}&w=640&q=75`,
    "two slashes first": withQuery(`/${plain}`),
    "two slashes": insert("//"),
    "encoded slash": insert("%2f"),
    "encoded slash, twice": insert("%252f"),
    "back slash": insert("%5c"),
    dot: insert("/./"),
    "encoded dot": insert("/%2e/"),
    "dots out and in": withQuery(`/sign-in/..${plain}`),
    "encoded dots out and in": withQuery(`/sign-in/%2e%2e${plain}`),
    "static and out": withQuery(`/_next/static/..${plain}`),
    "static and out, encoded": withQuery(`/_next/static/%2e%2e/%2e%2e${plain}`),
    "upper case": withQuery(plain.toUpperCase()),
    "first letter": withQuery(`/${plain.charAt(1).toUpperCase()}${plain.slice(2)}`),
    "encoded letter": withQuery(`/%${plain.charCodeAt(1).toString(16)}${plain.slice(2)}`),
    "trailing slash": withQuery(`${plain}/`),
    semicolon: withQuery(`${plain};a=1`),
    "encoded question": `${plain}%3Fa=1`,
    "end of text": withQuery(`${plain}%00`),
    language: withQuery(`/en${plain}`),
    "language asked for": withQuery(plain, "__nextLocale=en&__nextDefaultLocale=en"),
    "data asked for": withQuery(plain, "__nextDataReq=1"),
    "injected parameters": withQuery(plain, injected),
    "injected from outside": withQuery("/sign-in", injected),
    "injected into an open page": withQuery("/reference", `${injected}&_rsc=1`),
    "matched by number": withQuery(plain, "1=a&nxtInegotiation=a"),
    "whole address": withQuery(`${plain}#`),
  };
}

/** Every bypass form of a request that reads. @param address - Path and query. */
export function listBypasses(address: string): readonly Bypass[] {
  const buildId = fs.readFileSync(BUILD, "utf8").trim();
  const get = { method: "GET", path: address };
  return [
    ...Object.entries(listHeaders(address)).map(([name, headers]) => ({ name, call: { ...get, headers } })),
    ...Object.entries(listPaths(address, buildId)).map(([name, one]) => ({
      name,
      call: { ...get, path: one },
    })),
    { name: "rsc on .rsc", call: { ...get, path: `${address.split("?")[0]}.rsc`, headers: { rsc: "1" } } },
    { name: "HEAD", call: { ...get, method: "HEAD" } },
    { name: "OPTIONS", call: { ...get, method: "OPTIONS" } },
  ];
}
