package rapport.timeline.page;

/// Where a long text is folded: after the last line, sentence or word that still fits.
record Folding(String opening, String rest) {
    private static final int LONG = 600;
    private static final int OPENING = 420;
    private static final int LINES = 12;

    static Folding of(String text) {
        int end = Math.min(endOfLines(text), text.length() > LONG ? OPENING : text.length());
        if (end >= text.length()) {
            return new Folding(text, "");
        }
        int cut = cut(text, end);
        return new Folding(
                text.substring(0, cut).stripTrailing(), text.substring(cut).strip());
    }

    private static int endOfLines(String text) {
        int at = -1;
        for (int line = 0; line < LINES; line++) {
            at = text.indexOf('\n', at + 1);
            if (at < 0) {
                return text.length();
            }
        }
        return at;
    }

    private static int cut(String text, int end) {
        if (text.charAt(end) == '\n') {
            return end;
        }
        int line = text.lastIndexOf('\n', end);
        int sentence = text.lastIndexOf(". ", end - 1) + 1;
        int word = text.lastIndexOf(' ', end);
        int best = Math.max(line, sentence) > end / 2 ? Math.max(line, sentence) : word;
        if (best > end / 2) {
            return best;
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
