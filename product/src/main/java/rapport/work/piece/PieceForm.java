package rapport.work.piece;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.work.About;
import rapport.work.repeating.Repeating;
import rapport.work.repeating.Rhythm;

/// What somebody types about a piece of work, as typed.
///
/// @param party   the id of a customer that was chosen; empty where `customer` names one
/// @param about   a record of another module, `opportunity:…`; empty for none
/// @param day     on which it is due or begins
/// @param until   the time at which an appointment ends
/// @param lastDay of an appointment of several days
/// @param repeats the name of a rhythm, or a rule; empty for what comes once
/// @param was     what stood there when the form was opened, as [#mark] tells it; empty for a new one
public record PieceForm(
        String kind,
        String subject,
        String party,
        String customer,
        String about,
        String day,
        String time,
        String until,
        String lastDay,
        String owner,
        String priority,
        String place,
        String note,
        String repeats,
        String repeatsUntil,
        String was) {
    public PieceForm(
            @Nullable String kind,
            @Nullable String subject,
            @Nullable String party,
            @Nullable String customer,
            @Nullable String about,
            @Nullable String day,
            @Nullable String time,
            @Nullable String until,
            @Nullable String lastDay,
            @Nullable String owner,
            @Nullable String priority,
            @Nullable String place,
            @Nullable String note,
            @Nullable String repeats,
            @Nullable String repeatsUntil,
            @Nullable String was) {
        this.kind = text(kind);
        this.subject = text(subject);
        this.party = text(party);
        this.customer = text(customer);
        this.about = text(about);
        this.day = text(day);
        this.time = text(time);
        this.until = text(until);
        this.lastDay = text(lastDay);
        this.owner = text(owner);
        this.priority = text(priority);
        this.place = text(place);
        this.note = text(note);
        this.repeats = text(repeats);
        this.repeatsUntil = text(repeatsUntil);
        this.was = text(was);
    }

    public static PieceForm blank(PieceKind kind) {
        return new PieceForm(kind.name(), "", "", "", "", "", "", "", "", "", "", "", "", "", "", "");
    }

    /// A piece of work as it would be typed.
    public static PieceForm of(Terms terms, ZoneId zone) {
        Timing timing = terms.timing();
        String time = timing.isAtNoTime()
                ? ""
                : timing.begins(zone).map(PieceForm::time).orElse("");
        String until = timing instanceof Timing.Slot(var _, var end) ? time(LocalDateTime.ofInstant(end, zone)) : "";
        String lastDay = switch (timing) {
            case Timing.Days(var first, var last) -> first.equals(last) ? "" : last.toString();
            case Timing.Slot(var from, var end) -> {
                var last = LocalDateTime.ofInstant(end, zone).toLocalDate();
                yield last.equals(LocalDateTime.ofInstant(from, zone).toLocalDate()) ? "" : last.toString();
            }
            case Timing.Whenever _, Timing.OnDay _, Timing.At _ -> "";
        };
        var form = new PieceForm(
                terms.kind().name(),
                terms.subject(),
                Objects.toString(terms.party(), ""),
                "",
                text(terms.about()),
                timing.day(zone).map(Object::toString).orElse(""),
                time,
                until,
                lastDay,
                Objects.toString(terms.owner(), ""),
                terms.priority().name(),
                terms.place(),
                terms.note(),
                terms.repeating() == null
                        ? ""
                        : Rhythm.of(terms.repeating())
                                .map(Rhythm::name)
                                .orElse(terms.repeating().rule()),
                Optional.ofNullable(terms.repeating())
                        .flatMap(Repeating::untilDay)
                        .map(LocalDate::toString)
                        .orElse(""),
                "");
        return form.with(form.mark());
    }

    /// What was typed, in short: two that differ have different marks.
    String mark() {
        return Integer.toHexString(Objects.hash(
                kind,
                subject,
                party,
                about,
                day,
                time,
                until,
                lastDay,
                owner,
                priority,
                place,
                note,
                repeats,
                repeatsUntil));
    }

    /// Whether it is at the same time as another, however it comes again.
    boolean isWhen(PieceForm other) {
        return kind.equals(other.kind)
                && day.equals(other.day)
                && time.equals(other.time)
                && until.equals(other.until)
                && lastDay.equals(other.lastDay);
    }

    PieceForm with(String mark) {
        return new PieceForm(
                kind,
                subject,
                party,
                customer,
                about,
                day,
                time,
                until,
                lastDay,
                owner,
                priority,
                place,
                note,
                repeats,
                repeatsUntil,
                mark);
    }

    /// The same with kind, subject, customer, owner and time of another. It lasts as long as before.
    public PieceForm replanned(PieceForm other) {
        return new PieceForm(
                other.kind,
                other.subject,
                other.party,
                "",
                about,
                other.day,
                other.time,
                later(until, time, other.time, LocalTime::parse, ChronoUnit.MINUTES),
                later(lastDay, day, other.day, LocalDate::parse, ChronoUnit.DAYS),
                other.owner,
                priority,
                place,
                note,
                repeats,
                repeatsUntil,
                other.was);
    }

    /// What comes after a beginning, moved with it; empty where there is no beginning any more.
    private static String later(String end, String from, String to, Function<String, Temporal> parse, ChronoUnit unit) {
        if (end.isEmpty() || from.equals(to)) {
            return end;
        }
        try {
            long lasts = unit.between(parse.apply(from), parse.apply(end));
            return parse.apply(to).plus(lasts, unit).toString();
        } catch (DateTimeException noTime) {
            return "";
        }
    }

    /// The same about this record.
    public PieceForm about(About record) {
        return new PieceForm(
                kind,
                subject,
                party,
                customer,
                text(record),
                day,
                time,
                until,
                lastDay,
                owner,
                priority,
                place,
                note,
                repeats,
                repeatsUntil,
                was);
    }

    private static String time(LocalDateTime at) {
        LocalTime time = at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return time.toString();
    }

    private static String text(@Nullable About about) {
        return about == null ? "" : about.kind() + ":" + about.id();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
