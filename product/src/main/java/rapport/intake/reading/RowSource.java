package rapport.intake.reading;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// All rows of a file from its first line on, before anybody has asked which of them is the header.
interface RowSource extends Closeable {

    /// The next row that is not blank; null at the end. An [IOException] means that the content is damaged,
    /// a [SourceLost] that it could not be fetched.
    @Nullable
    ReadRow next() throws IOException;
}
