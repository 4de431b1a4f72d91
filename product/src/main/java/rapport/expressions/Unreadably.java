package rapport.expressions;

/// Says in plain words what the parser could not read.
final class Unreadably {
    private Unreadably() {}

    static Mistake said(String text, int at, String parser) {
        return new Mistake(at, sentence(text, at, parser));
    }

    private static String sentence(String text, int at, String parser) {
        if (parser.contains("recursion limit")) {
            return "This rule is nested too deeply. Say it in fewer brackets, or in two rules.";
        }
        if (parser.contains("limit") && parser.contains("node")) {
            return "This rule has more than %,d parts.".formatted(Written.MOST_PARTS);
        }
        if (parser.startsWith("For input string")
                || parser.contains("invalid int")
                || parser.contains("invalid double")) {
            return "This number is too large.";
        }
        String rest = text.substring(at).strip();
        if (rest.isEmpty()) {
            return "Something is missing at the end.";
        }
        return switch (rest.charAt(0)) {
            case '=' -> "To compare, write two equal signs: ==";
            case '&' -> "For “and”, write &&";
            case '|' -> "For “or”, write ||";
            case '“', '”', '„', '‘', '’', '«', '»' -> "Write texts in straight quotes, as in \"Oslo\".";
            case '"', '\'' -> "This text has no end: its closing quote is missing.";
            default -> unexpected(rest);
        };
    }

    private static String unexpected(String rest) {
        String word = rest.split("[^\\p{L}\\p{N}_]", 2)[0];
        return switch (word.toLowerCase(java.util.Locale.ROOT)) {
            case "and" -> "For “and”, write &&";
            case "or" -> "For “or”, write ||";
            case "not" -> "For “not”, write !";
            case "is" -> "To compare, write ==";
            case "" -> "“" + Character.toString(rest.codePointAt(0)) + "” is not expected here.";
            default -> "“" + word + "” is not expected here.";
        };
    }
}
