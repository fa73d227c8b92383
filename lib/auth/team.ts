import { findTeamSettings } from "../env";
import { AppError } from "../errors";

/** Whether this copy has accounts. */
export function isTeam(): boolean {
  return findTeamSettings() !== null;
}

/**
 * The settings of team mode.
 *
 * @throws {AppError} `not-found`: in local mode there are no accounts.
 */
export function requireTeam(): { readonly origin: string; readonly secret: string } {
  const settings = findTeamSettings();
  if (settings === null) throw new AppError("not-found", "This copy has no accounts: it runs in local mode.");
  return settings;
}
