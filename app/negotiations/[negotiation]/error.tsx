"use client";

import { FailedState } from "@/components/ui/failed-state";

export default function NegotiationError({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}) {
  return <FailedState digest={error.digest ?? null} retry={reset} />;
}
