package rapport.database;

/// The text format of PostgreSQL's COPY: a backslash before what would end a cell or a line, and inside arrays
/// quotation marks around each element.
final class CopyText {
    private CopyText() {}

    static void text(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
    }

    static void array(String[] texts, StringBuilder out) {
        out.append('{');
        for (int i = 0; i < texts.length; i++) {
            out.append(i == 0 ? "\"" : ",\"");
            element(texts[i], out);
            out.append('"');
        }
        out.append('}');
    }

    /// What an array escapes with a backslash, COPY escapes once more.
    private static void element(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\\\\\");
                case '"' -> out.append("\\\\\"");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
    }
}
