"use client";

import { type RefObject, useEffect } from "react";

/**
 * Fits the plot to paper. A browser lays a page out anew for printing without telling scripts the new widths, so that
 * the plot keeps its measures of the screen: stretched to its box, its points stay at those of the frame around it.
 */
export function usePrintFit(figure: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const fit = () => {
      for (const plot of figure.current?.querySelectorAll("svg.recharts-surface") ?? []) {
        plot.setAttribute("preserveAspectRatio", "none");
      }
    };
    window.addEventListener("beforeprint", fit);
    return () => window.removeEventListener("beforeprint", fit);
  }, [figure]);
}
