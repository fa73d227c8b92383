"use client";

import { useRouter } from "next/navigation";
import { startTransition, useEffect } from "react";

/** Pause between two looks whether the page can be had again, in milliseconds. */
const RETRY_MS = 5_000;

/**
 * A page that could not be made: says so, names the entry in the log, and tries again by itself, so that a page left
 * open comes back when the database does.
 */
export function FailedState({
  digest,
  retry,
}: {
  readonly digest: string | null;
  readonly retry: () => void;
}) {
  const router = useRouter();
  useEffect(() => {
    const again = () =>
      startTransition(() => {
        router.refresh();
        retry();
      });
    const timer = setInterval(again, RETRY_MS);
    return () => clearInterval(timer);
  }, [router, retry]);
  return (
    <main id="content" className="py-10">
      <h1>This page could not be made</h1>
      <div className="mt-3 border-t border-rule2 py-4" role="alert">
        <p className="font-semibold">The database does not answer, or something unexpected happened.</p>
        <p className="sub mt-1 max-w-[70ch]">
          Nothing was lost. The page tries again every five seconds and comes back by itself.
          {digest !== null && ` In the log it is entry ${digest}.`}
        </p>
        <p className="mt-2 flex gap-4 text-[14px]">
          <button
            type="button"
            className="underline decoration-rule2 underline-offset-3"
            onClick={() => retry()}
          >
            Try now
          </button>
          <a href="/api/v1/health">State of the database</a>
        </p>
      </div>
    </main>
  );
}
