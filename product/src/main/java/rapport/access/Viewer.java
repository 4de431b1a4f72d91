package rapport.access;

import java.util.Locale;
import rapport.web.Formats;

/// Who looks, or acts. Every reader and every act takes one.
///
/// @param mayWrite false for a program whose token only reads
public record Viewer(AccountId id, String name, String email, Role role, Formats formats, boolean mayWrite) {
    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
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
