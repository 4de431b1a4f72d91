package rapport.cast;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A company as a line of `companies.txt` tells of it: who it is, what it is to us and how lively its story is.
record CompanyLine(OrganisationSketch organisation, List<RoleSketch> roles, int storiesAYear, LocalDate quietFrom) {

    static CompanyLine parse(String line, LocalDate today) {
        var parts = Script.parts(line.substring(1), 12);
        var country = Country.of(parts.get(2));
        var notes = Notes.of(parts.get(11));
        var key = parts.get(0);
        var organisation = new OrganisationSketch(
                key,
                parts.get(1),
                parts.get(7),
                new AddressSketch(parts.get(3), parts.get(4), parts.get(5), parts.get(6), country.code()),
                parts.get(8),
                "https://www." + domain(key),
                notes.first("zone").map(ZoneId::of).orElse(country.zone()),
                country.language(),
                notes.first("part of").orElse(null));
        var quietFrom = notes.first("quiet for")
                .map(months -> today.minusMonths(Integer.parseInt(months)))
                .orElse(today.plusDays(1));
        var roles = Arrays.stream(parts.get(9).split(","))
                .map(role -> role(key, role.strip(), today))
                .toList();
        return new CompanyLine(organisation, roles, Integer.parseInt(parts.get(10)), quietFrom);
    }

    static String domain(String key) {
        return key.replace("-", "") + ".example";
    }

    /// The role that the company had in our eyes on a day, if any.
    @Nullable
    String roleOn(LocalDate day) {
        return roles.stream()
                .filter(role -> !day.isBefore(role.from()) && (role.until() == null || day.isBefore(role.until())))
                .map(RoleSketch::role)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static RoleSketch role(String party, String text, LocalDate today) {
        var words = text.split(" ");
        var months = words[1].split("\\.\\.");
        return new RoleSketch(
                party, words[0], month(months[0], today), months.length > 1 ? month(months[1], today) : null);
    }

    private static LocalDate month(String offset, LocalDate today) {
        return today.plusMonths(Integer.parseInt(offset)).withDayOfMonth(1);
    }
}
