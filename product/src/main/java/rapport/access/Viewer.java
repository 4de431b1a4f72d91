package rapport.access;

import java.util.Locale;
import rapport.web.Formats;

/// Who looks, or acts. Every reader and every act takes one.
///
/// @param rights   what roles, teams and shares give; those of a program are narrowed by its token
/// @param mayWrite false for a program whose token only reads
public record Viewer(AccountId id, String name, String email, Rights rights, Formats formats, boolean mayWrite) {
    public boolean isAdministrator() {
        return rights.administers();
    }

    /// The same viewer, who sees of this kind only those records with which he may do something.
    public Viewer narrowedTo(String kind, Right right) {
        return new Viewer(id, name, email, rights.narrowedTo(kind, right), formats, mayWrite);
    }

    /// Two letters for the round picture.
    public String initials() {
        return initials(name);
    }

    /// Two letters for the round picture of anybody; a sign beyond the basic plane stays whole.
    public static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String last = words.length > 1 ? first(words[words.length - 1]) : "";
        return (first(words[0]) + last).toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : Character.toString(word.codePointAt(0));
    }
}
