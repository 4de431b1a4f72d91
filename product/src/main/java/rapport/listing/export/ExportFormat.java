package rapport.listing.export;

import java.util.stream.Stream;
import rapport.web.NotFound;

/// The kinds of files that a list can be exported to.
public enum ExportFormat {
    CSV("csv", "text/csv;charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mediaType;

    ExportFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// @throws NotFound for the ending of no such file
    static ExportFormat ofEnding(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst()
                .orElseThrow(() -> new NotFound("A list is exported as csv or xlsx, not as " + ending + "."));
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }
}
