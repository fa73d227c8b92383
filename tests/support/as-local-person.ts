/** Set-up of the suites that use the services: outside of requests they run for the one person of local mode. */
import { actAsProcess } from "../../lib/auth/current-actor";

actAsProcess({ kind: "local" });
