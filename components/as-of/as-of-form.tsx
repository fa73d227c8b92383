"use client";

import { useSearchParams } from "next/navigation";

/**
 * The day of which the screen is shown as it was recorded. A form of the screen's own address, so that it works
 * without scripts and keeps the rest of what the address holds.
 *
 * @param last - The last day that can be asked for, today in UTC.
 */
export function AsOfForm({ day, last }: { readonly day: string | null; readonly last: string }) {
  const kept = [...useSearchParams()].filter(([name]) => name !== "asOf");
  return (
    <form
      method="get"
      aria-label="Day of the record"
      data-print="no"
      className="note mt-12 -mb-10 flex flex-wrap items-baseline gap-x-2 gap-y-1"
    >
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label className="inline-flex flex-wrap items-baseline gap-x-2">
        As recorded on
        <input
          key={day}
          type="date"
          name="asOf"
          defaultValue={day ?? ""}
          max={last}
          required
          className="min-h-6 border-b border-rule2 bg-paper text-ink"
        />
      </label>
      <button type="submit" className="min-h-6 underline decoration-rule2 underline-offset-3">
        Look back
      </button>
    </form>
  );
}
