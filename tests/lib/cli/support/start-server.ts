/** Starts the embedded server of a folder, says so in one line, and leaves it running. Run as a process of its own. */
import { startEmbeddedServer } from "../../../../lib/cli/postgres/embedded-server";

try {
  const { port, adopted } = await startEmbeddedServer(process.argv[2] ?? "");
  console.log(JSON.stringify({ port, adopted }));
} catch (error) {
  console.log(JSON.stringify({ name: (error as Error).name, message: (error as Error).message }));
}
