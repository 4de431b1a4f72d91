package rapport.intake.reading;

/// What a cell looks like, as far as it helps to tell a header from data.
enum CellKind {
    EMPTY,
    NUMBER,
    DATE,
    ADDRESS,
    TEXT;

    static CellKind of(String cell) {
        var text = cell.strip();
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (text.length() > 200) {
            return TEXT;
        }
        if ((text.indexOf('@') > 0 && text.indexOf(' ') < 0)
                || text.startsWith("http://")
                || text.startsWith("https://")) {
            return ADDRESS;
        }
        return byItsDigits(text);
    }

    private static CellKind byItsDigits(String text) {
        int digits = 0;
        int separators = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            separators += c == '/' || c == ':' || c == '-' || c == '.' ? 1 : 0;
            others += Character.isDigit(c) || "/:-.,+()%$€£ '".indexOf(c) >= 0 ? 0 : 1;
        }
        if (digits == 0) {
            return TEXT;
        }
        boolean stamp = digits >= 8 && (others == 1 || (others == 2 && text.endsWith("Z"))) && text.indexOf('T') > 0;
        if (others > 0 && !stamp) {
            return TEXT;
        }
        return separators >= 2 || text.indexOf(':') > 0 ? DATE : NUMBER;
    }
}
