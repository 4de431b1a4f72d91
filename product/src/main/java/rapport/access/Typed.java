package rapport.access;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What people type into a field, made harmless: nothing is null, no sign is invisible, the ends are free of blanks.
public final class Typed {
    private static final int LONGEST_EMAIL = 254;

    private Typed() {}

    public static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /// An e-mail as accounts keep it.
    public static String email(@Nullable String text) {
        return line(text).toLowerCase(Locale.ROOT);
    }

    /// What is wrong with an e-mail, as a sentence; empty when nothing is.
    public static String emailProblem(String email) {
        if (email.length() > LONGEST_EMAIL) {
            return "This is too long for an e-mail address.";
        }
        return email.matches("[^\\s@]+@[^\\s@]+") ? "" : "An e-mail has an @, such as amara@halden.example.";
    }

    /// What is wrong with the name of a person or a thing, as a sentence; empty when nothing is.
    public static String nameProblem(String name, String whenEmpty) {
        return name.isEmpty() ? whenEmpty : name.length() > 120 ? "Take at most 120 characters." : "";
    }
}
