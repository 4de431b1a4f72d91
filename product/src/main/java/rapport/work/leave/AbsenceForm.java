package rapport.work.leave;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.access.Typed;
import rapport.work.AbsenceId;
import rapport.work.absence.Absence;
import rapport.work.absence.Reason;

/// An absence as somebody types it.
///
/// @param who     the id of an account; empty for whoever types it
/// @param last    empty for one day
/// @param standIn the id of an account; empty for nobody
public record AbsenceForm(String who, String first, String last, String reason, String standIn) {
    private static final int LONGEST = 1100;

    public AbsenceForm(
            @Nullable String who,
            @Nullable String first,
            @Nullable String last,
            @Nullable String reason,
            @Nullable String standIn) {
        this.who = Typed.line(who);
        this.first = Typed.line(first);
        this.last = Typed.line(last);
        this.reason = Typed.line(reason);
        this.standIn = Typed.line(standIn);
    }

    static AbsenceForm of(Absence absence) {
        return new AbsenceForm(
                absence.who().toString(),
                absence.first().toString(),
                absence.last().toString(),
                absence.reason().name(),
                Objects.toString(absence.standIn(), ""));
    }

    /// Field by field, what has to be put right.
    Map<String, String> problems(AccountId self) {
        var problems = new LinkedHashMap<String, String>();
        if (day(first).isEmpty()) {
            problems.put("first", "Say from which day.");
        }
        if (!last.isEmpty() && day(last).isEmpty()) {
            problems.put("last", "Write the day as 2026-03-31.");
        }
        if (Reason.parse(reason).isEmpty()) {
            problems.put("reason", "Choose why. Others do not see it.");
        }
        if (!standIn.isEmpty() && account(standIn).isEmpty()) {
            problems.put("standIn", "Choose a colleague from the list.");
        }
        if (problems.isEmpty()) {
            LocalDate end = lastDay();
            if (end.isBefore(firstDay())) {
                problems.put("last", "It ends before it begins.");
            } else if (ChronoUnit.DAYS.between(firstDay(), end) > LONGEST) {
                problems.put("last", "This is longer than three years.");
            }
            if (account(standIn).filter(self::equals).isPresent()) {
                problems.put("standIn", "Nobody stands in for himself. Choose a colleague.");
            }
        }
        return problems;
    }

    /// Once nothing is left to put right.
    ///
    /// @param id null for one that is not written down yet
    Absence read(@Nullable AbsenceId id, AccountId self) {
        return new Absence(
                id,
                self,
                firstDay(),
                lastDay(),
                Reason.parse(reason).orElseThrow(),
                account(standIn).orElse(null));
    }

    static Optional<AccountId> account(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(new AccountId(UUID.fromString(typed)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private LocalDate firstDay() {
        return day(first).orElseThrow();
    }

    private LocalDate lastDay() {
        return day(last).orElseGet(this::firstDay);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
