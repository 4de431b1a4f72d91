package rapport.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// How long from typing `./rapport run` until the first page stands there.
final class StartTimes implements Measurement {
    private static final int TIMES = 3;
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException {
        var fresh = new double[TIMES];
        var existing = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            Path data = site.freshData("start");
            fresh[i] = seconds(site, data, "/sign-in", "");
            existing[i] = againSeconds(site, data);
        }
        return List.of(
                Figure.atMost("start to first page, database folder exists", Numbers.median(existing), 6, "s"),
                Figure.atMost("start to first page, fresh folder", Numbers.median(fresh), 12, "s"));
    }

    /// The page is the list of people, for somebody who is still signed in from yesterday.
    private static double againSeconds(Site site, Path data) throws IOException, InterruptedException {
        String cookie;
        try (var program = Program.start(site, data)) {
            cookie = program.signIn();
        }
        return seconds(site, data, "/people", cookie);
    }

    private static double seconds(Site site, Path data, String page, String cookie)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        try (var _ = Program.begin(site, data)) {
            while (!answers(page, cookie)) {
                if (System.nanoTime() - begun > PATIENCE_NANOS) {
                    throw new IOException("There was no page within two minutes");
                }
                Thread.sleep(20);
            }
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    private static boolean answers(String page, String cookie) {
        try (var connection = new KeepAlive()) {
            return connection.send(KeepAlive.get(page, "Cookie", cookie)).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
