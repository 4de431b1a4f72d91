package rapport.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/// The content of a zip member, never more than the member says it has.
final class MemberBytes extends InputStream {

    private final InputStream in;
    private long left;

    MemberBytes(InputStream in, long size) {
        this.in = in;
        this.left = size;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        left -= Math.max(count, 0);
        if (left < 0) {
            throw new ZipException("A member of the archive is larger than it says.");
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
