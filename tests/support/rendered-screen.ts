/**
 * Screens as the server writes them, without a server: the page's own function is asked, and what it returns is
 * rendered. For what must hold of every screen and needs no browser.
 */
import fs from "node:fs";
import path from "node:path";
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import {
  PathnameContext,
  SearchParamsContext,
} from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import { createElement, type ReactNode } from "react";
import { renderToReadableStream } from "react-dom/server";

const PAGES = path.resolve(import.meta.dirname, "../../app/negotiations/[negotiation]");

type Query = Readonly<Record<string, string>>;
type PageModule = {
  readonly default: (props: {
    readonly params: Promise<Query>;
    readonly searchParams: Promise<Query>;
  }) => Promise<ReactNode>;
};
type RouteModule = {
  readonly GET: (request: Request, context: { readonly params: Promise<Query> }) => Promise<Response>;
};

export type Rendered =
  | { readonly kind: "page"; readonly html: string }
  | { readonly kind: "file"; readonly status: number; readonly text: string }
  /** Next's own signals: `NEXT_REDIRECT;…`, `NEXT_HTTP_ERROR_FALLBACK;404`. */
  | { readonly kind: "signal"; readonly digest: string };

const router = {
  back: () => undefined,
  forward: () => undefined,
  refresh: () => undefined,
  push: () => undefined,
  replace: () => undefined,
  prefetch: () => undefined,
};

/** The folders below a negotiation that answer a GET, as their paths: `issues/[issue]`; the overview is empty. */
export function listScreenFolders(): readonly string[] {
  return fs
    .readdirSync(PAGES, { recursive: true, encoding: "utf8" })
    .filter((file) => ["page.tsx", "route.ts"].includes(path.basename(file)))
    .map((file) => path.dirname(file))
    .map((folder) => (folder === "." ? "" : folder))
    .sort();
}

/**
 * Renders the screen at an address below a negotiation.
 *
 * @param place - Such as `/issues/water?axis=date`; empty for the overview.
 */
export async function renderScreen(negotiation: string, place: string): Promise<Rendered> {
  const url = new URL(`http://127.0.0.1:3000/negotiations/${negotiation}${place}`);
  const parts = url.pathname.split("/").slice(3);
  const found = findFolder(parts);
  if (found === null) throw new Error(`there is no screen at ${place}`);
  const params = Promise.resolve({ negotiation, ...found.params });
  const file = path.join(PAGES, found.folder);
  if (fs.existsSync(path.join(file, "route.ts"))) {
    const { GET } = (await import(path.join(file, "route.ts"))) as RouteModule;
    const answer = await GET(new Request(url), { params });
    return { kind: "file", status: answer.status, text: await answer.text() };
  }
  const { default: page } = (await import(path.join(file, "page.tsx"))) as PageModule;
  try {
    const query = Object.fromEntries(url.searchParams);
    const content = await page({ params, searchParams: Promise.resolve(query) });
    return { kind: "page", html: await toHtml(content, url) };
  } catch (error) {
    const digest = (error as { readonly digest?: unknown }).digest;
    if (typeof digest === "string") return { kind: "signal", digest };
    throw error;
  }
}

async function toHtml(content: ReactNode, url: URL): Promise<string> {
  const within = createElement(
    AppRouterContext.Provider,
    { value: router as never },
    createElement(
      PathnameContext.Provider,
      { value: url.pathname },
      createElement(SearchParamsContext.Provider, { value: url.searchParams as never }, content),
    ),
  );
  let failure: unknown = null;
  const stream = await renderToReadableStream(within, {
    onError: (error) => {
      failure ??= error;
    },
  });
  await stream.allReady;
  if (failure !== null) throw failure;
  return new Response(stream).text();
}

/** What a reader sees of a page, its markup taken away. */
export function toText(html: string): string {
  return html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, "")
    .replaceAll(/<!--.*?-->/g, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
}

/** The folder that answers at an address below a negotiation; null: none does. */
export function findScreenFolder(place: string): string | null {
  const { pathname } = new URL(`http://127.0.0.1${place.startsWith("?") ? "/" : ""}${place}`);
  return findFolder(pathname.split("/").slice(1))?.folder ?? null;
}

function findFolder(parts: readonly string[]) {
  const wanted = parts.filter((part) => part !== "");
  const fitting = listScreenFolders().filter((folder) => {
    const names = folder === "" ? [] : folder.split("/");
    return (
      names.length === wanted.length &&
      names.every((name, index) => name.startsWith("[") || name === wanted[index])
    );
  });
  // A name as it stands goes before one that stands for any.
  const folder = fitting.sort((a, b) => a.split("[").length - b.split("[").length)[0];
  if (folder === undefined) return null;
  const params = folder
    .split("/")
    .flatMap((name, index) =>
      name.startsWith("[") ? [[name.slice(1, -1), decodeURIComponent(wanted[index] ?? "")] as const] : [],
    );
  return { folder, params: Object.fromEntries(params) };
}
