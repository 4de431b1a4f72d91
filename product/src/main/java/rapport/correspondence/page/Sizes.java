package rapport.correspondence.page;

import rapport.web.Formats;

/// How large a file is, in words.
final class Sizes {
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    private Sizes() {}

    static String of(long bytes, Formats formats) {
        if (bytes < KILO) {
            return formats.number(bytes) + " bytes";
        }
        return bytes < MEGA ? formats.number(bytes / KILO) + " kB" : formats.number(bytes / MEGA) + " MB";
    }
}
