package rapport.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/// So many clients, each of which asks as soon as it was answered. What they ask while they warm up is not counted.
record Load(int clients, int warmUpSeconds, int seconds) {
    static final Load ONE = new Load(1, 8, 12);
    static final Load SIXTEEN = new Load(16, 90, 20);

    /// @param requests the n-th request; n counts over all clients
    /// @param expected the status of a good answer
    Latencies run(IntFunction<byte[]> requests, int expected) throws IOException, InterruptedException {
        long counted = System.nanoTime() + warmUpSeconds * 1_000_000_000L;
        long end = counted + seconds * 1_000_000_000L;
        var futures = new ArrayList<Future<long[]>>();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) {
                int first = client;
                futures.add(threads.submit(() -> visit(requests, first, expected, counted, end)));
            }
            return Latencies.of(collect(futures), seconds);
        }
    }

    private long[] visit(IntFunction<byte[]> requests, int first, int expected, long counted, long end)
            throws IOException {
        var times = new long[1 << 18];
        int count = 0;
        try (var connection = new KeepAlive()) {
            for (int number = first; ; number += clients) {
                byte[] request = requests.apply(number);
                long begun = System.nanoTime();
                if (begun > end) {
                    return Arrays.copyOf(times, count);
                }
                var answer = connection.send(request);
                if (answer.status() != expected) {
                    throw new IOException("An answer had the status " + answer.status() + ": "
                            + new String(request, StandardCharsets.UTF_8));
                }
                if (begun >= counted && count < times.length) {
                    times[count++] = System.nanoTime() - begun;
                }
            }
        }
    }

    private static List<long[]> collect(List<Future<long[]>> futures) throws IOException, InterruptedException {
        var all = new ArrayList<long[]>();
        for (var future : futures) {
            try {
                all.add(future.get());
            } catch (ExecutionException e) {
                throw new IOException(String.valueOf(e.getCause()), e);
            }
        }
        return all;
    }
}
