package rapport.intake;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static rapport.intake.db.Tables.IMPORT;
import static rapport.intake.db.Tables.UPLOAD;
import static rapport.intake.db.Tables.UPLOAD_PIECE;

import java.io.IOException;
import java.io.InputStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.intake.reading.FileBytes;
import rapport.web.NotFound;

/// The files that were handed in. They lie in the database in pieces of one megabyte.
@Component
public class Uploads {
    private static final int LONGEST_NAME = 200;

    private final DSLContext db;

    Uploads(DSLContext db) {
        this.db = db;
    }

    /// Keeps a file, reading it once from its beginning to its end and never more than a piece of it at a time. It is
    /// kept whole or not at all.
    ///
    /// @param name as the browser or the program gave it; folders before it are left away
    @Transactional(rollbackFor = IOException.class)
    public UploadId keep(String name, InputStream bytes, AccountId by) throws IOException {
        UploadId id = db.insertInto(UPLOAD)
                .set(UPLOAD.NAME, clean(name))
                .set(UPLOAD.SIZE, 0L)
                .set(UPLOAD.ACCOUNT_ID, by)
                .returning(UPLOAD.ID)
                .fetchSingle(UPLOAD.ID);
        long size = 0;
        int number = 0;
        for (byte[] piece = bytes.readNBytes(StoredFile.PIECE);
                piece.length > 0;
                piece = bytes.readNBytes(StoredFile.PIECE)) {
            db.insertInto(UPLOAD_PIECE)
                    .set(UPLOAD_PIECE.UPLOAD_ID, id)
                    .set(UPLOAD_PIECE.NUMBER, number++)
                    .set(UPLOAD_PIECE.BYTES, piece)
                    .execute();
            size += piece.length;
        }
        db.update(UPLOAD).set(UPLOAD.SIZE, size).where(UPLOAD.ID.eq(id)).execute();
        return id;
    }

    /// @throws NotFound when there is no such file, or it has been removed
    public FileBytes open(UploadId id) {
        var first = field(select(UPLOAD_PIECE.BYTES)
                .from(UPLOAD_PIECE)
                .where(UPLOAD_PIECE.UPLOAD_ID.eq(UPLOAD.ID))
                .and(UPLOAD_PIECE.NUMBER.eq(0)));
        return db.select(UPLOAD.NAME, UPLOAD.SIZE, first)
                .from(UPLOAD)
                .where(UPLOAD.ID.eq(id))
                .and(UPLOAD.REMOVED_AT.isNull())
                .fetchOptional(row -> new StoredFile(db, id, row.value1(), row.value2(), row.value3()))
                .orElseThrow(
                        () -> new NotFound("This file was removed, as all files are after a while. Hand it in again."));
    }

    /// Forgets a file, unless an import was made of it.
    @Transactional
    public void forget(UploadId id) {
        db.deleteFrom(UPLOAD)
                .where(UPLOAD.ID.eq(id))
                .andNotExists(db.selectOne().from(IMPORT).where(IMPORT.UPLOAD_ID.eq(id)))
                .execute();
    }

    private static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String kept = last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
        return kept.isEmpty() ? "file" : kept;
    }
}
