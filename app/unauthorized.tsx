import { PeoplePage } from "@/components/people/people-page";
import { SignInForm } from "@/components/people/sign-in-form";

/** In place of a screen that is not open to everybody: the way in, and from there back to it. */
export default function Unauthorized() {
  return (
    <PeoplePage title="Sign in to see this page">
      <title>Sign in · Standpoint</title>
      <SignInForm next={null} fault={null} />
    </PeoplePage>
  );
}
