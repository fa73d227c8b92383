"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import type { Destination } from "@/lib/chart/prepare-palette";
import { parseRecordPath, type RecordKind } from "@/lib/filters/parse-record-path";

const KIND_WORDS = {
  issues: "issue",
  parties: "party",
  rounds: "round",
  demands: "demand",
  statements: "statement",
  sources: "source",
} as const satisfies Record<RecordKind, string>;

const LONGEST_SHOWN = 80;

/** Says which record an address asked for, and offers those with the nearest names. */
export function MissingRecord({
  listNearRecords,
}: {
  readonly listNearRecords: (address: string) => Promise<readonly Destination[]>;
}) {
  const path = usePathname();
  const address = `${path}?${useSearchParams()}`;
  const asked = parseRecordPath(path);
  const [near, setNear] = useState<readonly Destination[] | null>(null);
  useEffect(() => {
    let current = true;
    listNearRecords(address).then(
      (found) => current && setNear(found),
      () => current && setNear([]),
    );
    return () => {
      current = false;
    };
  }, [address, listNearRecords]);
  if (asked === null) return <h1 className="pt-6 pb-3">There is no such page</h1>;
  const id = asked.id.length > LONGEST_SHOWN ? `${asked.id.slice(0, LONGEST_SHOWN)}…` : asked.id;
  return (
    <>
      <h1 className="pt-6 pb-3 wrap-anywhere">
        There is no {KIND_WORDS[asked.kind]} “{id}”
      </h1>
      <div className="min-h-28 border-t border-rule2 py-4" role="status">
        {near !== null && near.length > 0 && (
          <>
            <p className="font-semibold">Perhaps you meant</p>
            <ul>
              {near.map(({ href, name, hint }) => (
                <li key={href} className="py-0.5">
                  <a href={href} className="inline-block min-h-6">
                    {name}
                  </a>{" "}
                  <span className="note">{hint}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {near !== null && near.length === 0 && (
          <p className="sub">No name that is kept here comes near it.</p>
        )}
      </div>
    </>
  );
}
