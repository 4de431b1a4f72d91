package rapport.listing.export;

import java.io.IOException;
import java.util.List;

/// A file of rows while it is written. It keeps a page of them in memory, never all.
interface TableFile extends AutoCloseable {
    /// @param values texts, numbers, instants or dates
    void row(List<Object> values) throws IOException;

    /// Hands on what was written so far.
    void flush() throws IOException;

    @Override
    void close() throws IOException;
}
