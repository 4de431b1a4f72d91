package rapport.listing;

import rapport.web.Formats;

/// How many records a list has.
public record RowCount(long rows, boolean exact) {
    public String text(Formats formats) {
        return exact ? formats.number(rows) : "about " + formats.number(rounded());
    }

    private long rounded() {
        long unit = Math.max(1, (long) Math.pow(10, Math.floor(Math.log10(rows)) - 2));
        return rows / unit * unit;
    }
}
