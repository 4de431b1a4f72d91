package rapport.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// The machine on which the measuring is done.
final class Machine {
    private static final int PLACES = 32 << 20;
    private static final int READS = 10_000_000;

    private Machine() {}

    static String describe() throws IOException {
        return Runtime.getRuntime().availableProcessors() + " cores (" + processor() + "), " + memoryGigabytes()
                + " GB of memory, " + System.getProperty("os.name") + ", JDK " + Runtime.version();
    }

    /// A database mostly waits for memory, and on a machine that is shared with others that is what
    /// differs from hour to hour: how long a read takes that no cache foresees. Each place names the
    /// next, in one circle through all of them, as Sattolo shuffles.
    static double readNanoseconds() {
        var next = new int[PLACES];
        Arrays.setAll(next, place -> place);
        var chance = new SplittableRandom(1986);
        for (int place = PLACES - 1; place > 0; place--) {
            int other = chance.nextInt(place);
            int kept = next[place];
            next[place] = next[other];
            next[other] = kept;
        }
        int at = 0;
        for (int read = 0; read < READS; read++) {
            at = next[at];
        }
        long begun = System.nanoTime();
        for (int read = 0; read < READS; read++) {
            at = next[at];
        }
        long took = System.nanoTime() - begun;
        return at < 0 ? 0 : (double) took / READS;
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
