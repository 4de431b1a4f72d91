package rapport.notices.live;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes server-sent events. Data is of one line.
final class EventStream {
    private final OutputStream out;

    private EventStream(OutputStream out) {
        this.out = out;
    }

    static EventStream open(HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        // A proxy that waits for the whole answer would wait for ever.
        response.setHeader("X-Accel-Buffering", "no");
        return new EventStream(response.getOutputStream());
    }

    /// How long the browser waits before it comes back by itself.
    void comeBackAfter(int milliseconds) throws IOException {
        write("retry: " + milliseconds + "\n\n");
    }

    void event(String name, String data) throws IOException {
        write("event: " + name + "\ndata: " + data + "\n\n");
    }

    /// An event by whose id the browser says where it was when it comes back.
    void event(String name, String data, Object id) throws IOException {
        write("id: " + id + "\nevent: " + name + "\ndata: " + data + "\n\n");
    }

    /// Keeps proxies from giving up, and finds out whether the browser is still there.
    void beat() throws IOException {
        write(":\n\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
