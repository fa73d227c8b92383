"use client";

import { useEffect } from "react";
import { FailedState } from "@/components/ui/failed-state";

export default function RootError({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}) {
  useEffect(() => {
    document.title = "Not available · Standpoint";
  }, []);
  return (
    <div className="page">
      <FailedState digest={error.digest ?? null} retry={reset} />
    </div>
  );
}
