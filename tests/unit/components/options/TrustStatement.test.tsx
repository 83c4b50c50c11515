// @vitest-environment jsdom
import { expect, test } from "vitest";
import config from "@/wxt.config.ts";
import { TrustStatement } from "@/components/options/TrustStatement.tsx";
import { draw } from "../draw.ts";

const drawn = (permissions: readonly string[], origins: readonly string[]) =>
  draw(<TrustStatement permissions={permissions} origins={origins} usage={null} requests={[]} />);

test("every permission of the manifest says what it is for", () => {
  const make = config.manifest as (env: object) => { permissions: string[] };
  const { permissions } = make({ browser: "firefox", command: "build" });
  const root = drawn([...permissions, "sidePanel", "authenticationInfo"], []);
  expect(root.querySelectorAll("li")).toHaveLength(permissions.length + 2);
  expect(root.textContent).not.toContain("asked for by the browser");
});

test("says why a whole site is listed although one address of it is asked", () => {
  const root = drawn([], ["https://ecf.mied.uscourts.gov/*"]);
  expect(root.textContent).toContain("A browser gives this permission for a whole site, never for one address of it.");
  expect(root.textContent).toContain("https://ecf.mied.uscourts.gov/*");
});
