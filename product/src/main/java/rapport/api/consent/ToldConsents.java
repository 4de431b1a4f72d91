package rapport.api.consent;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.FieldProblem;
import rapport.customers.consent.ConsentTold;
import rapport.customers.consent.ContactChannel;
import rapport.customers.consent.Given;
import rapport.customers.consent.Purpose;
import rapport.customers.consent.Purposes;
import rapport.customers.consent.Standing;
import rapport.customers.facts.CleanText;

/// Reads what a program tells about a consent.
@Component
class ToldConsents {
    private final Purposes purposes;
    private final Clock clock;

    ToldConsents(Purposes purposes, Clock clock) {
        this.purposes = purposes;
        this.clock = clock;
    }

    /// @throws ApiRefusal that names each field which has to be put right
    ConsentTold read(ConsentDocument told) {
        var problems = new ArrayList<FieldProblem>();
        var channel = one(ContactChannel.class, "channel", told.channel(), problems);
        var standing = one(Standing.class, "standing", told.standing(), problems);
        var given =
                told.given() == null ? Optional.of(Given.PROGRAM) : one(Given.class, "given", told.given(), problems);
        Optional<Purpose> purpose = told.purpose() == null ? Optional.empty() : purposes.called(told.purpose());
        if (told.purpose() != null && purpose.isEmpty()) {
            problems.add(new FieldProblem("/purpose", "There is no purpose “" + told.purpose() + "”."));
        }
        if (!problems.isEmpty()) {
            throw ApiRefusal.ofFields(problems);
        }
        return new ConsentTold(
                purpose.map(Purpose::id).orElse(null),
                channel.orElseThrow(),
                standing.orElseThrow(),
                given.orElseThrow(),
                Objects.requireNonNullElseGet(told.since(), clock::instant),
                CleanText.withLines(Objects.requireNonNullElse(told.wording(), "")),
                CleanText.withLines(Objects.requireNonNullElse(told.remark(), "")));
    }

    private static <E extends Enum<E>> Optional<E> one(
            Class<E> type, String field, @Nullable String name, List<FieldProblem> problems) {
        Optional<E> found = Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(new FieldProblem("/" + field, "Send one of " + List.of(type.getEnumConstants()) + "."));
        }
        return found;
    }
}
