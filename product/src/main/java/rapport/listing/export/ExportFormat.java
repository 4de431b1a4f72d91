package rapport.listing.export;

import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of files that a list can be exported to.
enum ExportFormat {
    CSV("csv", "text/csv;charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mediaType;

    ExportFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    static Optional<ExportFormat> ofEnding(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }
}
