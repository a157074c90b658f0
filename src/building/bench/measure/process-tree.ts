import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all that descend from it have used. */
export interface TreeUsage {
  /** User and system time, of ended descendants too. */
  readonly cpuSeconds: number;
  /** Resident memory at this moment. */
  readonly residentMB: number;
}

/** Linux counts processor time in hundredths of a second for everybody. */
const TICKS = 100;

/** Reads the use of a process tree from `/proc`; zeros for what has ended meanwhile. */
export function readTreeUsage(pid: number): TreeUsage {
  const own = readProcess(pid);
  return childrenOf(pid)
    .map(readTreeUsage)
    .reduce(
      (sum, child) => ({
        cpuSeconds: sum.cpuSeconds + child.cpuSeconds,
        residentMB: sum.residentMB + child.residentMB,
      }),
      own,
    );
}

/** Processor time of all children of this process that have ended and been waited for, their own ended children included. */
export function readWaitedSeconds(): number {
  const [, , waitedUser = 0, waitedSystem = 0] = timesOf(process.pid);
  return (waitedUser + waitedSystem) / TICKS;
}

function readProcess(pid: number): TreeUsage {
  const resident = /^VmRSS:\s+(\d+)/m.exec(readProc(`${pid}/status`))?.[1] ?? 0;
  return {
    cpuSeconds: timesOf(pid).reduce((sum, ticks) => sum + ticks, 0) / TICKS,
    residentMB: Number(resident) / 1024,
  };
}

/** `utime stime cutime cstime`, the fields 14 to 17; the name before them may hold spaces. */
function timesOf(pid: number): number[] {
  const stat = readProc(`${pid}/stat`);
  return stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15)
    .map(Number);
}

/** A process is listed with the thread that started it. */
function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readProc(`${pid}/task/${task}/children`).split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

function readProc(name: string): string {
  try {
    return readFileSync(`/proc/${name}`, 'utf8');
  } catch {
    return '';
  }
}
