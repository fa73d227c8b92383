import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CARD_PX, placeCard } from "../../../lib/chart/chart-card-place";

const plot = { widthPx: 1000, heightPx: 450 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const point = fc.record({ x: share, y: share });

describe("the evidence card", () => {
  it("lies on the side with room: right of a dot at the left edge, left of one at the right edge", () => {
    const at = (x: number) => placeCard({ dot: { x, y: 0.5 }, own: [], others: [], plot }).side;
    expect(at(0.01)).toBe("right");
    expect(at(0.99)).toBe("left");
  });

  it("lies where the fewest points are under it", () => {
    const others = Array.from({ length: 20 }, (_, index) => ({ x: 0.55 + index / 100, y: 0.5 }));
    expect(placeCard({ dot: { x: 0.5, y: 0.5 }, own: [], others, plot }).side).toBe("left");
  });

  it("rather covers another party's line than the party's own", () => {
    const own = [0, 0.25, 0.5, 0.75, 1].map((y) => ({ x: 0.6, y }));
    const others = [0, 0.2, 0.25, 0.5, 0.6, 0.75, 1].map((y) => ({ x: 0.4, y }));
    expect(placeCard({ dot: { x: 0.5, y: 0.5 }, own, others, plot }).side).toBe("left");
  });

  it("is never outside the plot, wherever its dot is", () => {
    fc.assert(
      fc.property(point, fc.array(point, { maxLength: 30 }), (dot, others) => {
        const { side, top } = placeCard({ dot, own: [], others, plot });
        const x = dot.x * plot.widthPx;
        const first = side === "right" ? x + CARD_PX.away : x - CARD_PX.away - CARD_PX.width;
        expect(first).toBeGreaterThanOrEqual(-0.001);
        expect(first + CARD_PX.width).toBeLessThanOrEqual(plot.widthPx + 0.001);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top * plot.heightPx + CARD_PX.height).toBeLessThanOrEqual(plot.heightPx + 0.001);
      }),
    );
  });

  it("has a place in a plot that is too small for it as well", () => {
    const small = { widthPx: 200, heightPx: 100 };
    expect(placeCard({ dot: { x: 0.5, y: 0.5 }, own: [], others: [], plot: small }).top).toBe(0);
  });
});
