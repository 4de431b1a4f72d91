package rapport.messages.boxes;

import rapport.web.Formats;

/// How a box has done, in words.
final class BoxWords {
    private BoxWords() {}

    static BoxPage.State state(Box box, boolean passwordIsKept, Formats formats) {
        return new BoxPage.State(
                box.id().toString(), box.pausedAt() != null, box.problem(), words(box, formats), passwordIsKept);
    }

    static BoxPage.Row row(Box box, String whose, Formats formats) {
        boolean paused = box.pausedAt() != null;
        boolean troubled = !box.problem().isEmpty();
        return new BoxPage.Row(
                "/settings/mail-boxes/" + box.id(),
                box.name(),
                box.address(),
                whose,
                paused ? "Paused" : troubled ? "In trouble" : box.workedAt() == null ? "New" : "Works",
                paused ? "" : troubled ? "no" : box.workedAt() == null ? "ask" : "yes",
                troubled ? box.problem() : words(box, formats));
    }

    private static String words(Box box, Formats formats) {
        if (box.pausedAt() != null) {
            return "It is paused, and nothing is fetched.";
        }
        if (box.problemAt() != null) {
            return "It failed on " + formats.dateTime(box.problemAt()) + " and is tried again on "
                    + formats.dateTime(box.nextAt()) + ".";
        }
        return box.workedAt() == null
                ? "It has not been looked into yet."
                : "It was looked into last on " + formats.dateTime(box.workedAt()) + ".";
    }
}
