package rapport.api.once;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;

/// A request with a key. It is the same as another when method, address and content are the same; of a form with files
/// the content of each part counts, because every program sets another boundary between them.
final class KeyedRequest extends HttpServletRequestWrapper {
    private static final int LARGEST = 1024 * 1024;

    private final boolean isForm;
    private final byte[] beginning;
    private final InputStream body;

    KeyedRequest(HttpServletRequest request) throws IOException {
        super(request);
        this.isForm = Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
        this.beginning = isForm ? new byte[0] : request.getInputStream().readNBytes(LARGEST + 1);
        this.body = new SequenceInputStream(new ByteArrayInputStream(beginning), request.getInputStream());
    }

    byte[] print() throws IOException, ServletException {
        var digest = sha256();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            String address = getMethod() + " " + getRequestURI() + "?" + getQueryString() + "\n";
            out.write(address.getBytes(StandardCharsets.UTF_8));
            out.write(beginning);
            if (isForm) {
                for (Part part : getParts()) {
                    write(part, out);
                }
            }
        }
        return digest.digest();
    }

    private static void write(Part part, OutputStream out) throws IOException {
        String head = part.getName() + "\n" + part.getSubmittedFileName() + "\n" + part.getSize() + "\n";
        out.write(head.getBytes(StandardCharsets.UTF_8));
        try (var content = part.getInputStream()) {
            content.transferTo(out);
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return isForm ? super.getInputStream() : new Body();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private final class Body extends ServletInputStream {
        @Override
        public int read() throws IOException {
            return body.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return body.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body is read by the thread of the request");
        }
    }
}
