package rapport.work.repeating;

import java.util.Arrays;
import java.util.Optional;

/// The ways in which most things come again, as forms offer them.
public enum Rhythm {
    DAILY("Every day", "FREQ=DAILY"),
    WORKDAYS("Every working day", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    WEEKLY("Every week", "FREQ=WEEKLY"),
    FORTNIGHTLY("Every two weeks", "FREQ=WEEKLY;INTERVAL=2"),
    MONTHLY("Every month", "FREQ=MONTHLY"),
    QUARTERLY("Every three months", "FREQ=MONTHLY;INTERVAL=3"),
    YEARLY("Every year", "FREQ=YEARLY");

    private final String label;
    private final String rule;

    Rhythm(String label, String rule) {
        this.label = label;
        this.rule = rule;
    }

    public static Optional<Rhythm> parse(String name) {
        return Arrays.stream(values())
                .filter(rhythm -> rhythm.name().equals(name))
                .findFirst();
    }

    /// Empty for a rule that no form offers.
    public static Optional<Rhythm> of(Repeating repeating) {
        String open = repeating.rule().replaceAll("(^|;)UNTIL=[^;]*", "");
        return Arrays.stream(values())
                .filter(rhythm -> rhythm.rule.equals(open))
                .findFirst();
    }

    public String label() {
        return label;
    }

    public String rule() {
        return rule;
    }
}
