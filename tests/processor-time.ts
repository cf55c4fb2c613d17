/** Processor time of one piece of work, in milliseconds: what else the machine does beside a test does not count. */
export function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}
