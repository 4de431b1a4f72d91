package rapport.notices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import rapport.testing.Browser;

/// Listens to the stream of one open page.
public final class Ear implements AutoCloseable {
    private static final long PATIENCE = 20;

    public record Event(String name, String data, String id) {}

    private final InputStream stream;
    private final BlockingQueue<Event> heard = new LinkedBlockingQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);

    private Ear(InputStream stream) {
        this.stream = stream;
        Thread.ofVirtual().start(this::hear);
    }

    /// @param query of the address, such as `after=`
    public static Ear at(Browser browser, String query) {
        var answer = browser.stream("/live?" + query);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("No stream but " + answer.statusCode());
        }
        return new Ear(answer.body());
    }

    /// The next event of this name; those of other names before it are left out.
    public Event next(String name) throws InterruptedException {
        while (true) {
            Event event = heard.poll(PATIENCE, TimeUnit.SECONDS);
            if (event == null) {
                throw new IllegalStateException("Nothing called " + name + " was heard");
            }
            if (event.name().equals(name)) {
                return event;
            }
        }
    }

    /// Waits for an event of this name that says exactly this.
    public void await(String name, String data) throws InterruptedException {
        while (!next(name).data().equals(data)) {
            // What was true before is told first.
        }
    }

    /// Whether the program ends the stream.
    public boolean isOver() throws InterruptedException {
        return over.await(PATIENCE, TimeUnit.SECONDS);
    }

    private void hear() {
        String name = "";
        String data = "";
        String id = "";
        var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    name = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.isEmpty() && !name.isEmpty()) {
                    heard.add(new Event(name, data, id));
                    name = "";
                }
            }
        } catch (IOException closed) {
            // Either side may end it.
        } finally {
            over.countDown();
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
