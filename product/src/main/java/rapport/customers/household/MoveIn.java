package rapport.customers.household;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.customers.Parties;
import rapport.customers.PartyId;

/// What has to be true of people who come into a household, whether it is new or not. Nobody lives in two at once.
@Component
class MoveIn {
    private final Memberships memberships;
    private final Parties parties;
    private final CompanyDay companyDay;

    MoveIn(Memberships memberships, Parties parties, CompanyDay companyDay) {
        this.memberships = memberships;
        this.parties = parties;
        this.companyDay = companyDay;
    }

    /// Why they cannot; empty when they can, and then nobody else moves them until the act is done.
    Optional<Keeping> hindrance(List<Joining> joining, Viewer viewer) {
        List<PartyId> ids = joining.stream().map(Joining::person).toList();
        if (new HashSet<>(ids).size() < ids.size()) {
            return Optional.of(new Keeping.Refused("Somebody is named twice."));
        }
        var people = memberships.lockPeople(ids, viewer);
        if (people.size() < ids.size()) {
            return Optional.of(new Keeping.Missing());
        }
        LocalDate tomorrow = companyDay.today().plusDays(1);
        for (Joining one : joining) {
            if (one.since().isAfter(tomorrow)) {
                return Optional.of(new Keeping.Refused(
                        people.get(one.person()) + " does not live there yet: choose a day that is not to come."));
            }
        }
        return memberships.homesOf(ids).entrySet().stream()
                .findFirst()
                .map(home -> new Keeping.Refused(
                        elsewhere(people.getOrDefault(home.getKey(), "Somebody"), home.getValue(), viewer)));
    }

    void write(PartyId household, List<Joining> joining) {
        joining.forEach(one -> memberships.add(household, one));
    }

    private String elsewhere(String person, PartyId home, Viewer viewer) {
        String where = parties.find(home, viewer).map(Parties.Named::name).orElse("a household that you may not see");
        return person + " lives in " + where + " already. One lives in one household at a time: end that first.";
    }
}
