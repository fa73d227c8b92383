/** `npm run db:generate`: the database client, when the schema is newer than it. */
import { generateClient, install } from "./prepare.mjs";

await install();
await generateClient();
