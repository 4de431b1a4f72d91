package rapport.listing.filter;

import rapport.expressions.Word;

/// How the options of a choice are offered: few to tick, many to pick from.
final class Choices {
    private static final int FEW = 12;

    private Choices() {}

    static boolean areFew(Word word) {
        return word.options().size() <= FEW;
    }
}
