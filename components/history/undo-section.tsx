import type { ReactNode } from "react";
import type { UndoModel } from "@/lib/chart/prepare-write";
import { WrittenRecords } from "./written-records";

/** What undoing a write puts back, or what stands against it. @param children - The form that does it. */
export function UndoSection({ undo, children }: { readonly undo: UndoModel; readonly children: ReactNode }) {
  return (
    <section aria-labelledby="undo-title" id="undo" className="mt-8" data-print="no">
      <h2 id="undo-title" className="border-b border-ink pb-1.5">
        Undo
      </h2>
      <p className="max-w-[80ch] py-2">{undo.words}</p>
      {undo.records.length > 0 && (
        <details>
          <summary className="min-h-6 cursor-pointer">What it puts back</summary>
          <WrittenRecords records={undo.records} />
        </details>
      )}
      {undo.since.length > 0 && (
        <ul>
          {undo.since.map(({ key, name, historyHref, writeHref }) => (
            <li key={key} className="flex flex-wrap gap-x-4 border-t border-rule py-1.5">
              <span className="min-w-0 wrap-anywhere">{name}</span>
              {historyHref !== null && (
                <a href={historyHref} className="inline-block min-h-6">
                  its history
                </a>
              )}
              {writeHref !== null && (
                <a href={writeHref} className="inline-block min-h-6">
                  the later write
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {undo.isOpen && children}
    </section>
  );
}
