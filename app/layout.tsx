import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { fontVariables } from "./fonts";
import "./globals.css";

// Every page is made for its request: its scripts carry the nonce of the answer's security policy.
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: "Standpoint", template: "%s · Standpoint" },
  description:
    "Who demanded what in a negotiation, how each demand hardened or softened, and on what evidence.",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfbf8" },
    { media: "(prefers-color-scheme: dark)", color: "#161512" },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" className={fontVariables}>
      <body>{children}</body>
    </html>
  );
}
