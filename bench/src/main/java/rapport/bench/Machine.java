package rapport.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The machine on which the measuring is done.
final class Machine {
    private Machine() {}

    static String describe() throws IOException {
        return Runtime.getRuntime().availableProcessors() + " cores (" + processor() + "), " + memoryGigabytes()
                + " GB of memory, " + System.getProperty("os.name") + ", JDK " + Runtime.version();
    }

    /// What the processes keep in memory, pages that they share counted once: the sum of their PSS in megabytes.
    static double residentMegabytes(List<Long> processes) throws IOException {
        double kilobytes = 0;
        for (long process : processes) {
            Path rollup = Path.of("/proc", Long.toString(process), "smaps_rollup");
            if (Files.exists(rollup)) {
                kilobytes += Files.readAllLines(rollup).stream()
                        .filter(line -> line.startsWith("Pss:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                        .sum();
            }
        }
        return kilobytes / 1024;
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        return !Files.exists(info)
                ? System.getProperty("os.arch")
                : Files.readAllLines(info).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.replaceFirst(".*:\\s*", ""))
                        .findFirst()
                        .orElse(System.getProperty("os.arch"));
    }

    private static long memoryGigabytes() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Math.round(system.getTotalMemorySize() / 1e9);
    }
}
