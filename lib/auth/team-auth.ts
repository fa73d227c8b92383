import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { type Database, database } from "../data/database";
import { isSuspended } from "../data/people";
import type { TeamSettings } from "../env";
import { PASSWORD_LENGTH } from "./passwords";
import { SESSION_DAYS } from "./session-cookie";
import { requireTeam } from "./team";

const DAY_SECONDS = 86_400;

type TeamAuth = ReturnType<typeof createAuth>;
type Held = { readonly auth: TeamAuth; readonly settings: TeamSettings; readonly database: Database };
const held = globalThis as typeof globalThis & { standpointAuth?: Held };

/**
 * What checks passwords and makes sessions. Nothing of it is mounted: its functions are called.
 *
 * @throws {AppError} `not-found`: in local mode there are no accounts.
 */
export function teamAuth(): TeamAuth {
  const settings = requireTeam();
  const open = database();
  const known = held.standpointAuth;
  const isSame =
    known?.database === open &&
    known.settings.origin === settings.origin &&
    known.settings.secret === settings.secret;
  if (isSame) return known.auth;
  const auth = createAuth(settings, open);
  held.standpointAuth = { auth, settings, database: open };
  return auth;
}

function createAuth(settings: TeamSettings, { prisma }: Database) {
  return betterAuth({
    baseURL: settings.origin,
    secret: settings.secret,
    database: prismaAdapter(prisma, { provider: "postgresql" }),
    user: { modelName: "person" },
    account: { modelName: "personLogin" },
    verification: { modelName: "personVerification" },
    session: {
      modelName: "personSession",
      expiresIn: SESSION_DAYS.idle * DAY_SECONDS,
      // A session that has ended on the server is dead at the next request.
      cookieCache: { enabled: false },
    },
    databaseHooks: {
      // Nobody who is suspended gets a session, not even one without rights.
      session: { create: { before: async ({ userId }) => !(await isSuspended(userId)) } },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
    },
    telemetry: { enabled: false },
    // Attempts are counted in the database, across processes.
    rateLimit: { enabled: false },
    // It would log every wrong password.
    logger: { disabled: true },
    // Its cookies are not used: lib/auth/session-cookie.ts writes the only one.
    advanced: { ipAddress: { disableIpTracking: true } },
  });
}
