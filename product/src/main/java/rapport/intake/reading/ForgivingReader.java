package rapport.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Reads UTF-8 and takes every byte that is not UTF-8 for Windows-1252: exports that were glued together from two
/// programs keep their umlauts. A read must ask for two characters or more.
final class ForgivingReader extends Reader {

    private final InputStream stream;
    private final ByteBuffer in = ByteBuffer.allocate(32 * 1024).flip();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean ended;

    ForgivingReader(InputStream stream) {
        this.stream = stream;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        var out = CharBuffer.wrap(target, offset, length);
        while (true) {
            var result = decoder.decode(in, out, ended);
            if (result.isError() && out.hasRemaining()) {
                out.put(Encoding.windows1252(in.get()));
            } else if (out.position() > offset) {
                return out.position() - offset;
            } else if (ended) {
                return -1;
            } else {
                fetch();
            }
        }
    }

    private void fetch() throws IOException {
        in.compact();
        int count = stream.read(in.array(), in.position(), in.remaining());
        ended = count < 0;
        in.position(in.position() + Math.max(count, 0)).flip();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
