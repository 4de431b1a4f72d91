package rapport.expressions;

import java.util.List;

/// Reads and checks what somebody has written as a rule.
public final class Expressions {
    private Expressions() {}

    /// Checks a rule that says whether a record belongs.
    public static Checking check(String text, Vocabulary vocabulary) {
        return check(text, vocabulary, Type.YES_NO);
    }

    /// Checks a rule whose value may be of any type.
    public static Checking understand(String text, Vocabulary vocabulary) {
        return switch (Written.read(text)) {
            case Written.Unreadable(Mistake mistake) -> new Mistakes(List.of(mistake));
            case Written.Readable(Written written) -> new Checker(written, vocabulary).check();
        };
    }

    /// Checks a rule that is to have a value of this type. An expression that passes runs both ways,
    /// whatever the record.
    public static Checking check(String text, Vocabulary vocabulary, Type expected) {
        return switch (Written.read(text)) {
            case Written.Unreadable(Mistake mistake) -> new Mistakes(List.of(mistake));
            case Written.Readable(Written written) -> new Checker(written, vocabulary).check(expected);
        };
    }
}
