package rapport.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One connection that stays open, on which one request follows another; where the program closes it, another is made.
/// It does as little as a client can, for it runs on the cores of the program that it measures.
final class KeepAlive implements AutoCloseable {
    /// @param bytes of head and body, as they came over the wire
    record Answer(int status, int bytes) {}

    private final byte[] waste = new byte[1 << 16];
    private Socket socket;
    private InputStream in;
    private int received;

    KeepAlive() throws IOException {
        this.socket = connect();
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private static Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), Site.PORT);
        socket.setTcpNoDelay(true);
        return socket;
    }

    static byte[] get(String path, String... headers) {
        return bytes("GET " + path + " HTTP/1.1\r\nHost: localhost:" + Site.PORT + "\r\n" + lines(headers) + "\r\n");
    }

    static byte[] post(String path, String body, String... headers) {
        return bytes("POST " + path + " HTTP/1.1\r\nHost: localhost:" + Site.PORT + "\r\nContent-Length: "
                + bytes(body).length + "\r\n" + lines(headers) + "\r\n" + body);
    }

    private static String lines(String... headers) {
        var lines = new StringBuilder();
        for (int i = 0; i < headers.length; i += 2) {
            lines.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        return lines.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Answer send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        received = 0;
        boolean last = false;
        int status = Integer.parseInt(line().substring(9, 12));
        long length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            } else if (header.startsWith("transfer-encoding:")) {
                chunked = header.endsWith("chunked");
            } else if (header.startsWith("connection:")) {
                last = header.endsWith("close");
            }
        }
        if (chunked) {
            skipChunks();
        } else {
            skip(length);
        }
        if (last) {
            socket.close();
            socket = connect();
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }
        return new Answer(status, received);
    }

    private void skipChunks() throws IOException {
        for (long size = Long.parseLong(line(), 16); ; size = Long.parseLong(line(), 16)) {
            skip(size);
            line();
            if (size == 0) {
                return;
            }
        }
    }

    private void skip(long length) throws IOException {
        for (long left = length; left > 0; ) {
            int read = in.read(waste, 0, (int) Math.min(waste.length, left));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
            received += read;
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            received++;
            if (c != '\r') {
                line.append((char) c);
            }
        }
        received++;
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
