import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { installDebianPackages } from "../install-packages.ts";

/** Debian's packages of two calendar programs that can be driven without a window: Evolution's store, and khal. */
const PACKAGES = ["evolution-data-server", "gir1.2-ecal-2.0", "python3-gi", "dbus-daemon", "khal"];

/** True if both programs are there, or could be installed; else `say` has been told which are missing. */
export function provideCalendars(say: (line: string) => void): boolean {
  if (hasCalendars() || (installDebianPackages(PACKAGES, say) && hasCalendars())) return true;
  say(`Calendar programs are missing. On Debian or Ubuntu: sudo apt-get install ${PACKAGES.join(" ")}`);
  return false;
}

export function hasCalendars(): boolean {
  const files = ["/usr/bin/khal", "/usr/bin/dbus-run-session", "/usr/bin/python3"];
  if (!files.every((file) => existsSync(file))) return false;
  const asked = "import gi; gi.require_version('ECal', '2.0'); from gi.repository import ECal";
  return spawnSync("/usr/bin/python3", ["-c", asked], { stdio: "ignore" }).status === 0;
}
