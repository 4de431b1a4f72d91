package rapport.work.absence;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;

/// Who is away, and who does whose work meanwhile. Where a stand-in falls ill, the one who stands in for the stand-in
/// does the work of both.
public record Rota(List<Absence> absences) {

    public Optional<Absence> of(AccountId who, LocalDate day) {
        return absences.stream()
                .filter(one -> one.who().equals(who) && one.covers(day))
                .findFirst();
    }

    public boolean isAway(AccountId who, LocalDate day) {
        return of(who, day).isPresent();
    }

    /// Who does the work of somebody who is away on a day; empty for somebody who is there, and where nobody does.
    public Optional<AccountId> standIn(AccountId who, LocalDate day) {
        Set<AccountId> asked = new HashSet<>();
        AccountId next = who;
        while (next != null && asked.add(next)) {
            Optional<Absence> away = of(next, day);
            if (away.isEmpty()) {
                return next.equals(who) ? Optional.empty() : Optional.of(next);
            }
            next = away.get().standIn();
        }
        return Optional.empty();
    }

    /// Whose work somebody does on a day beside the own; nobody's while being away.
    public Set<AccountId> standsInFor(AccountId who, LocalDate day) {
        return absences.stream()
                .filter(one -> one.covers(day))
                .map(Absence::who)
                .filter(absent -> standIn(absent, day).filter(who::equals).isPresent())
                .collect(Collectors.toSet());
    }

    /// What stands against an absence; empty for nothing.
    ///
    /// @param wanted in place of the one with its id, where there is one
    public Optional<Clash> against(Absence wanted) {
        List<Absence> others = absences.stream()
                .filter(one -> !Objects.equals(one.id(), wanted.id()) && one.overlaps(wanted))
                .toList();
        return Stream.<Optional<Clash>>of(
                        first(others, one -> one.who().equals(wanted.who())).map(Clash.AwayAlready::new),
                        first(others, one -> one.who().equals(wanted.standIn())).map(theirs -> away(theirs, wanted)),
                        wanted.standIn() != null
                                ? Optional.empty()
                                : first(others, one -> wanted.who().equals(one.standIn()))
                                        .map(Clash.Needed::new))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Clash away(Absence theirs, Absence wanted) {
        return leadsTo(wanted.who(), theirs, new HashSet<>())
                ? new Clash.Circle(theirs)
                : new Clash.StandInAway(theirs);
    }

    /// Whether the work of an absence comes to somebody in the end, over others who are away as well.
    private boolean leadsTo(AccountId who, Absence from, Set<AccountId> asked) {
        @Nullable AccountId next = from.standIn();
        if (next == null || !asked.add(next)) {
            return false;
        }
        return next.equals(who)
                || absences.stream()
                        .filter(one -> one.who().equals(next) && one.overlaps(from))
                        .anyMatch(one -> leadsTo(who, one, asked));
    }

    private static Optional<Absence> first(List<Absence> among, Predicate<Absence> which) {
        return among.stream().filter(which).findFirst();
    }
}
