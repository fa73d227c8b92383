/** Whether the checks of safety and durability run at full size, as `npm run check:…` asks, or in short. */
export const isFullCheck = process.env.STANDPOINT_CHECK === "full";

/** The size of a check: the whole one, or one that takes seconds. */
export function sizeOf({ full, short }: { readonly full: number; readonly short: number }): number {
  return isFullCheck ? full : short;
}
