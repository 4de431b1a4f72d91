package rapport.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.mozilla.universalchardet.UniversalDetector;

/// Finds the encoding of a text, and opens texts in it. A byte order mark decides; then the pattern of zeros; then
/// whether the bytes are UTF-8, which other encodings hardly ever are by chance; then statistics.
final class Encoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SEARCHED = 16 * 1024 * 1024;
    private static final int EVIDENCE = 256 * 1024;

    private Encoding() {}

    static Charset detect(FileBytes file, Head head) throws IOException {
        if (head.startsWith(0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (head.startsWith(0xFF, 0xFE, 0, 0)) {
            return StandardCharsets.UTF_32LE;
        }
        if (head.startsWith(0, 0, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_32BE;
        }
        if (head.startsWith(0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.startsWith(0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return zerosOnOneSide(head.bytes(), 1)
                ? StandardCharsets.UTF_16LE
                : zerosOnOneSide(head.bytes(), 0) ? StandardCharsets.UTF_16BE : byItsAccents(file, head);
    }

    static Reader open(FileBytes file, Charset charset) throws IOException {
        return open(SourceBytes.of(file), charset);
    }

    /// The text without its byte order mark.
    static Reader open(InputStream in, Charset charset) throws IOException {
        var reader =
                charset.equals(StandardCharsets.UTF_8) ? new ForgivingReader(in) : new InputStreamReader(in, charset);
        try {
            var text = new PushbackReader(reader, 2);
            var first = new char[2];
            int count = text.read(first, 0, 2);
            if (count > 0) {
                int mark = first[0] == '\uFEFF' ? 1 : 0;
                text.unread(first, mark, count - mark);
            }
            return text;
        } catch (IOException | RuntimeException failed) {
            in.close();
            throw failed;
        }
    }

    static char windows1252(byte one) {
        return WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {one})).charAt(0);
    }

    private static boolean zerosOnOneSide(byte[] bytes, int side) {
        int pairs = Math.min(bytes.length, 8192) / 2;
        int here = 0;
        int there = 0;
        for (int i = 0; i < pairs; i++) {
            here += bytes[2 * i + side] == 0 ? 1 : 0;
            there += bytes[2 * i + 1 - side] == 0 ? 1 : 0;
        }
        return pairs > 1 && here * 10 > pairs * 4 && there * 20 < pairs;
    }

    /// Accents may come late: the search goes on until enough of them were seen.
    private static Charset byItsAccents(FileBytes file, Head head) throws IOException {
        var accents = new Accents();
        accents.add(head.bytes(), head.bytes().length);
        if (!head.whole() && accents.seen() < 64) {
            try (var in = SourceBytes.of(file)) {
                in.skipNBytes(head.bytes().length);
                var chunk = new byte[64 * 1024];
                int searched = head.bytes().length;
                for (int n = in.read(chunk); n >= 0 && searched < SEARCHED && accents.seen() < 64; n = in.read(chunk)) {
                    accents.add(chunk, n);
                    searched += n;
                }
            }
        }
        return accents.lookLikeUtf8()
                ? StandardCharsets.UTF_8
                : accents.standAlone() ? WINDOWS_1252 : byStatistics(accents.evidence(EVIDENCE));
    }

    private static Charset byStatistics(byte[] evidence) {
        var detector = new UniversalDetector();
        detector.handleData(evidence);
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        try {
            return name == null || name.startsWith("ISO-8859-1") || name.equals("US-ASCII")
                    ? WINDOWS_1252
                    : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return WINDOWS_1252;
        }
    }
}
