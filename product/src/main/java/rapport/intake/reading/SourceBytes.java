package rapport.intake.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/// The bytes of a file on their way in. It keeps the fault of the store apart from the damage of the content, so that a
/// lost connection is never mistaken for the end of the file.
final class SourceBytes extends InputStream {

    private final InputStream in;

    private SourceBytes(InputStream in) {
        this.in = in;
    }

    static InputStream of(FileBytes file) throws IOException {
        return new SourceBytes(file.open());
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return in.read(target, offset, length);
        } catch (ZipException | EOFException | CannotRead damaged) {
            throw damaged;
        } catch (IOException lost) {
            throw new SourceLost(lost);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
