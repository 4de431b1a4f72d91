package rapport.intake.reading;

import java.io.IOException;
import java.io.InputStream;

/// A file as it was handed in. It can be opened again and again, and gives the same bytes each time.
public interface FileBytes {

    /// The name it came with; shown to people, never trusted to tell the format.
    String name();

    /// Its size in bytes.
    long size();

    InputStream open() throws IOException;
}
