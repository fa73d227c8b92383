import { formatDay } from "../format/format-day";

const MINUTE_MS = 60_000;

/**
 * Writes a moment for people: its day, its time in UTC.
 *
 * @example
 * prepareMoment(new Date("2026-11-25T17:43:10Z")) // "25 Nov 2026, 17:43 UTC"
 */
export function prepareMoment(moment: Date): string {
  const text = moment.toISOString();
  return `${formatDay(text.slice(0, 10))}, ${text.slice(11, 16)} UTC`;
}

/**
 * Writes how long ago something was used, in words, without false precision.
 *
 * @param now - The present.
 * @example
 * prepareAgo(new Date("2026-11-25T17:40:00Z"), new Date("2026-11-25T17:43:00Z")) // "3 minutes ago"
 */
export function prepareAgo(moment: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - moment.getTime()) / MINUTE_MS);
  if (minutes < 1) return "just now";
  const [count, unit] =
    minutes < 60
      ? [minutes, "minute"]
      : minutes < 48 * 60
        ? [Math.floor(minutes / 60), "hour"]
        : [Math.floor(minutes / 1440), "day"];
  return `${count} ${unit}${count === 1 ? "" : "s"} ago`;
}
