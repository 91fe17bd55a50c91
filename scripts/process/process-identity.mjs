import { readFileSync } from "node:fs";

/**
 * Names a running process so that a later process with the same number is not mistaken for it: the number, and on
 * Linux the machine's boot and the tick at which the process began.
 *
 * @param {number} [pid] process number, this process by default
 * @returns {string | undefined} `pid` or `pid@boot:tick`; undefined when no such process runs (a zombie does not run)
 */
export function processIdentity(pid = process.pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another account exists too, it only may not be signalled.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPERM") return undefined;
  }
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    // The command name may itself hold spaces and brackets: fields are counted after its closing bracket.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return fields[0] === "Z" ? undefined : `${pid}@${boot}:${fields[19]}`;
  } catch {
    return String(pid);
  }
}
