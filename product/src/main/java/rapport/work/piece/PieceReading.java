package rapport.work.piece;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.customers.PartyId;
import rapport.customers.facts.CleanText;
import rapport.work.About;
import rapport.work.repeating.Repeating;
import rapport.work.repeating.Rhythm;

/// Reads what somebody typed about a piece of work. Whether the customer, the record and the owner are there, others
/// know.
final class PieceReading {
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 10_000;
    private static final Duration USUAL = Duration.ofHours(1);
    private static final Duration LONGEST_TIME = Duration.ofDays(366);

    private final PieceForm form;
    private final ZoneId zone;
    private final Map<String, String> problems = new LinkedHashMap<>();

    PieceReading(PieceForm form, ZoneId zone) {
        this.form = form;
        this.zone = zone;
    }

    /// What has to be put right, by field; filled by [#terms].
    Map<String, String> problems() {
        return problems;
    }

    Terms terms() {
        PieceKind kind = PieceKind.parse(form.kind()).orElse(PieceKind.TASK);
        return new Terms(
                kind,
                subject(),
                timing(kind),
                Priority.parse(form.priority()).orElse(Priority.NORMAL),
                id("party", form.party(), "Choose a customer from the list.")
                        .map(PartyId::new)
                        .orElse(null),
                about(),
                id("owner", form.owner(), "Choose a colleague or a team.")
                        .map(OwnerId::new)
                        .orElse(null),
                line("place", form.place()),
                note(),
                repeating());
    }

    private @Nullable Repeating repeating() {
        if (form.repeats().isEmpty()) {
            return null;
        }
        LocalDate begins = parsed("day", form.day(), LocalDate::parse, "Write the day as 2026-03-31.");
        LocalDate until = parsed("repeatsUntil", form.repeatsUntil(), LocalDate::parse, "Write the day as 2026-03-31.");
        Optional<Repeating> repeating =
                Repeating.parse(Rhythm.parse(form.repeats()).map(Rhythm::rule).orElse(form.repeats()), zone);
        if (repeating.isEmpty()) {
            problems.put("repeats", "Choose how it comes again from the list.");
        } else if (form.day().isEmpty()) {
            problems.put("day", "What comes again begins on a day.");
        } else if (until != null && begins != null && until.isBefore(begins)) {
            problems.put(
                    "repeatsUntil", "It would end before it begins: choose the day of the first time, or a later one.");
        }
        return repeating.map(rule -> until == null ? rule : rule.until(until)).orElse(null);
    }

    private String subject() {
        String subject = line("subject", form.subject());
        if (subject.isEmpty()) {
            problems.put("subject", "Say in a few words what there is to do.");
        }
        return subject;
    }

    private String line(String field, String typed) {
        String text = CleanText.of(typed);
        if (text.length() > LONGEST) {
            problems.put(field, "This is too long: at most " + LONGEST + " characters.");
        }
        return text;
    }

    private String note() {
        String note = CleanText.withLines(form.note());
        if (note.length() > LONGEST_NOTE) {
            problems.put("note", "This is too long: at most 10,000 characters.");
        }
        return note;
    }

    private Timing timing(PieceKind kind) {
        LocalDate day = parsed("day", form.day(), LocalDate::parse, "Write the day as 2026-03-31.");
        LocalTime time = parsed("time", form.time(), LocalTime::parse, "Write the time as 14:30.");
        if (day == null) {
            if (kind == PieceKind.APPOINTMENT || time != null) {
                problems.putIfAbsent("day", "Say on which day.");
            }
            return Timing.WHENEVER;
        }
        if (kind == PieceKind.APPOINTMENT) {
            return appointment(day, time);
        }
        return time == null
                ? new Timing.OnDay(day)
                : new Timing.At(day.atTime(time).atZone(zone).toInstant());
    }

    private Timing appointment(LocalDate day, @Nullable LocalTime time) {
        LocalDate last = parsed("lastDay", form.lastDay(), LocalDate::parse, "Write the day as 2026-03-31.");
        LocalDate end = last == null ? day : last;
        LocalTime until = parsed("until", form.until(), LocalTime::parse, "Write the time as 14:30.");
        if (time == null) {
            if (end.isBefore(day)) {
                problems.put("lastDay", "It ends before it begins.");
            }
            return within(new Timing.Days(day, end), Duration.between(day.atStartOfDay(), end.atStartOfDay()));
        }
        var from = day.atTime(time).atZone(zone).toInstant();
        var to = until == null
                ? from.plus(USUAL)
                : end.atTime(until).atZone(zone).toInstant();
        if (!to.isAfter(from)) {
            problems.put("until", "It ends before it begins.");
        }
        return within(new Timing.Slot(from, to), Duration.between(from, to));
    }

    private Timing within(Timing timing, Duration time) {
        if (time.compareTo(LONGEST_TIME) > 0) {
            problems.put("lastDay", "This is longer than a year.");
        }
        return timing;
    }

    private @Nullable About about() {
        int colon = form.about().indexOf(':');
        return colon < 0
                ? null
                : id("about", form.about().substring(colon + 1), "There is no such record.")
                        .map(id -> new About(form.about().substring(0, colon), id))
                        .orElse(null);
    }

    private Optional<UUID> id(String field, String typed, String problem) {
        return Optional.ofNullable(parsed(field, typed, UUID::fromString, problem));
    }

    private <T> @Nullable T parsed(String field, String typed, Function<String, T> parse, String problem) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return parse.apply(typed);
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            problems.put(field, problem);
            return null;
        }
    }
}
