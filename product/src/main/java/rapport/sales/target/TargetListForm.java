package rapport.sales.target;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.CleanText;

/// What somebody types about a target list.
///
/// @param owner the id of a colleague or a team
/// @param rule  whom to propose; empty for nobody
public record TargetListForm(String name, String purpose, String owner, String begins, String ends, String rule) {
    private static final int LONGEST = 100;
    private static final int LONGEST_TEXT = 2_000;

    public TargetListForm(
            @Nullable String name,
            @Nullable String purpose,
            @Nullable String owner,
            @Nullable String begins,
            @Nullable String ends,
            @Nullable String rule) {
        this.name = CleanText.of(Objects.requireNonNullElse(name, ""));
        this.purpose = CleanText.withLines(Objects.requireNonNullElse(purpose, ""));
        this.owner = Objects.requireNonNullElse(owner, "").strip();
        this.begins = Objects.requireNonNullElse(begins, "").strip();
        this.ends = Objects.requireNonNullElse(ends, "").strip();
        this.rule = Objects.requireNonNullElse(rule, "").strip();
    }

    static final TargetListForm BLANK = new TargetListForm("", "", "", "", "", "");

    /// What has to be put right, by field; whether the owner and the rule are understood others know.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > LONGEST) {
            problems.put("name", "A list has a name of at most 100 characters.");
        }
        if (purpose.length() > LONGEST_TEXT) {
            problems.put("purpose", "This is too long: at most 2,000 characters.");
        }
        if (rule.length() > LONGEST_TEXT) {
            problems.put("rule", "This is too long: at most 2,000 characters.");
        }
        LocalDate from = day("begins", begins, problems);
        LocalDate to = day("ends", ends, problems);
        if (from != null && to != null && to.isBefore(from)) {
            problems.put("ends", "It ends before it begins.");
        }
        return problems;
    }

    @Nullable
    LocalDate from() {
        return day("begins", begins, new LinkedHashMap<>());
    }

    @Nullable
    LocalDate to() {
        return day("ends", ends, new LinkedHashMap<>());
    }

    private static @Nullable LocalDate day(String field, String typed, Map<String, String> problems) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            problems.put(field, "Write the day as 2026-03-31.");
            return null;
        }
    }
}
