package rapport.intake.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The beginning of a file: enough to tell what it is.
final class Head {

    private static final int LENGTH = 256 * 1024;

    private final byte[] bytes;
    private final boolean whole;

    Head(byte[] bytes, boolean whole) {
        this.bytes = bytes;
        this.whole = whole;
    }

    static Head of(FileBytes file) throws IOException {
        try (var in = SourceBytes.of(file)) {
            byte[] read = in.readNBytes(LENGTH + 1);
            return read.length > LENGTH ? new Head(Arrays.copyOf(read, LENGTH), false) : new Head(read, true);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /// Whether this is already all of the file.
    boolean whole() {
        return whole;
    }

    boolean startsWith(int... magic) {
        return at(0, magic);
    }

    boolean at(int offset, int... magic) {
        if (bytes.length < offset + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[offset + i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    boolean startsWith(String ascii) {
        return at(0, ascii.chars().toArray());
    }

    /// The first characters, byte by byte, without a byte order mark, zeros and leading blanks.
    String beginning(int length) {
        var text = new String(bytes, 0, Math.min(bytes.length, length * 4), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .stripLeading();
        return text.substring(0, Math.min(text.length(), length));
    }

    boolean hasZeros() {
        return zeros() > 0;
    }

    int zeros() {
        int zeros = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
        }
        return zeros;
    }
}
