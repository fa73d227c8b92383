/**
 * `npm start` and `npm run dev`: everything that a fresh clone needs, with nothing but Node at hand. Packages may be
 * imported only after they are installed.
 */
import { generateClient, install } from "./prepare.mjs";

const LEAST_NODE = [20, 19];
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** Errors whose message says everything to a person. */
const EXPECTED = ["StartFailure", "EnvError"];

const stopAtOnce = () => process.exit(1);

try {
  requireNode();
  for (const signal of SIGNALS) process.on(signal, stopAtOnce);
  await install();
  await generateClient();
  const { register } = await import("tsx/esm/api");
  register();
  const { run } = await import("./run.ts");
  for (const signal of SIGNALS) process.off(signal, stopAtOnce);
  await run({ dev: process.argv.includes("--dev") });
} catch (error) {
  console.error(EXPECTED.includes(error.name) ? error.message : error);
  process.exit(1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  console.error(`Standpoint needs Node ${LEAST_NODE.join(".")} or newer; this is ${process.version}.`);
  process.exit(1);
}
