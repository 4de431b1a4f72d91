package rapport.cast;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The people and companies of the cast, before anybody has said a word.
final class Company {

    private final LocalDate today;
    private final Map<String, CompanyLine> companies = new LinkedHashMap<>();
    private final Map<String, PersonLine> people = new LinkedHashMap<>();
    private final Map<String, PersonLine> heads = new LinkedHashMap<>();
    private final List<EmploymentSketch> employments;
    private final List<ColleagueSketch> colleagues =
            Script.lines("colleagues.txt").stream().map(Company::colleague).toList();

    Company(LocalDate today) {
        this.today = today;
        CompanyLine open = null;
        for (var line : Script.lines("companies.txt")) {
            if (line.startsWith("@")) {
                open = CompanyLine.parse(line, today);
                companies.put(open.organisation().key(), open);
            } else if (open != null) {
                var person = PersonLine.parse(line, open.organisation(), today);
                people.put(person.person().key(), person);
                heads.putIfAbsent(open.organisation().key(), person);
            }
        }
        this.employments = people.values().stream()
                .flatMap(line -> line.employments().stream())
                .toList();
    }

    LocalDate today() {
        return today;
    }

    List<ColleagueSketch> colleagues() {
        return colleagues;
    }

    /// Who looks after a country.
    ColleagueSketch sellerIn(String country) {
        return colleagues.stream()
                .filter(colleague -> colleague.sellsIn(country))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody sells in " + country));
    }

    List<CompanyLine> companies() {
        return List.copyOf(companies.values());
    }

    List<OrganisationSketch> organisations() {
        return companies.values().stream().map(CompanyLine::organisation).toList();
    }

    List<PersonSketch> people() {
        return people.values().stream().map(PersonLine::person).toList();
    }

    PersonSketch person(String key) {
        var line = people.get(key);
        if (line == null) {
            throw new IllegalArgumentException("Nobody is called " + key);
        }
        return line.person();
    }

    List<EmploymentSketch> employments() {
        return employments;
    }

    /// Where somebody mainly worked on a day.
    @Nullable
    EmploymentSketch jobOf(String person, LocalDate day) {
        return employments().stream()
                .filter(job -> job.person().equals(person) && job.main() && job.holdsOn(day))
                .findFirst()
                .orElse(null);
    }

    List<HouseholdSketch> households() {
        return Script.lines("households.txt").stream().map(Company::household).toList();
    }

    /// The roles of companies, and of their people from the day that they worked there.
    List<RoleSketch> roles() {
        return Stream.concat(
                        companies.values().stream().flatMap(line -> line.roles().stream()),
                        employments().stream().filter(EmploymentSketch::main).flatMap(this::rolesBy))
                .toList();
    }

    List<RelationshipSketch> relationships() {
        var found = new ArrayList<RelationshipSketch>();
        for (var company : organisations()) {
            if (company.parent() != null) {
                found.add(new RelationshipSketch(company.key(), "SUBSIDIARY_OF", company.parent()));
            }
        }
        for (var line : people.values()) {
            var key = line.person().key();
            var head = heads.get(line.employments().getFirst().organisation());
            if (head != null && head != line) {
                found.add(
                        new RelationshipSketch(key, "REPORTS_TO", head.person().key()));
            }
            line.notes().all("married").forEach(other -> found.add(new RelationshipSketch(key, "MARRIED_TO", other)));
            line.notes().all("knows").forEach(other -> found.add(new RelationshipSketch(key, "KNOWS", other)));
        }
        return List.copyOf(found);
    }

    private Stream<RoleSketch> rolesBy(EmploymentSketch job) {
        var company = companies.get(job.organisation());
        if (company == null) {
            throw new IllegalStateException("No company " + job.organisation());
        }
        return company.roles().stream()
                .map(role -> new RoleSketch(
                        job.person(), role.role(), later(role.from(), job.from()), earlier(role.until(), job.until())))
                .filter(role -> role.until() == null || role.from().isBefore(role.until()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static ColleagueSketch colleague(String line) {
        var parts = Script.parts(line, 7);
        return new ColleagueSketch(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(3),
                parts.get(4),
                ZoneId.of(parts.get(5)),
                parts.get(6));
    }

    private static HouseholdSketch household(String line) {
        var parts = Script.parts(line, 10);
        var address = new AddressSketch(parts.get(2), parts.get(3), parts.get(4), parts.get(5), parts.get(6));
        return new HouseholdSketch(
                parts.get(0),
                parts.get(1),
                address,
                List.of(parts.get(7).split(" ")),
                parts.get(8).isEmpty() ? 0 : Integer.parseInt(parts.get(8)),
                parts.get(9));
    }
}
