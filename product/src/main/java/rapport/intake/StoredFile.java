package rapport.intake;

import static rapport.intake.db.Tables.UPLOAD_PIECE;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import rapport.intake.reading.FileBytes;

/// A file in the database. It is fetched piece by piece, so that no file is ever whole in memory. Its first piece comes
/// with it: whoever opens a file looks at its beginning more than once.
///
/// @param first null for an empty file
record StoredFile(DSLContext db, UploadId id, String name, long size, byte @Nullable [] first) implements FileBytes {
    static final int PIECE = 1024 * 1024;

    @Override
    public InputStream open() {
        return new Pieces();
    }

    private final class Pieces extends InputStream {
        private byte[] piece = {};
        private int at;
        private int next;

        @Override
        public int read() throws IOException {
            return fetched() ? piece[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, target.length);
            if (length == 0) {
                return 0;
            }
            if (!fetched()) {
                return -1;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, target, offset, count);
            at += count;
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            long left = count;
            while (left > 0 && fetched()) {
                int step = (int) Math.min(left, piece.length - at);
                at += step;
                left -= step;
            }
            return count - left;
        }

        private boolean fetched() throws IOException {
            if (at < piece.length) {
                return true;
            }
            if ((long) next * PIECE >= size) {
                return false;
            }
            piece = next == 0 && first != null ? first : fetch(next);
            next++;
            at = 0;
            return true;
        }

        private byte[] fetch(int number) throws IOException {
            try {
                byte[] bytes = db.select(UPLOAD_PIECE.BYTES)
                        .from(UPLOAD_PIECE)
                        .where(UPLOAD_PIECE.UPLOAD_ID.eq(id))
                        .and(UPLOAD_PIECE.NUMBER.eq(number))
                        .fetchOne(UPLOAD_PIECE.BYTES);
                if (bytes == null) {
                    throw new IOException("Piece " + number + " of the file " + name + " is gone");
                }
                return bytes;
            } catch (DataAccessException lost) {
                throw new IOException("The database did not hand out the file " + name, lost);
            }
        }
    }
}
