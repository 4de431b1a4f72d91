package rapport.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// A person as a line of `companies.txt` tells of one, below the company that the person works for.
record PersonLine(PersonSketch person, List<EmploymentSketch> employments, Notes notes) {

    static PersonLine parse(String line, OrganisationSketch employer, LocalDate today) {
        var parts = Script.parts(line, 4);
        var scripts = parts.get(0).split("=");
        var latin = names(scripts[0]);
        var own = scripts.length > 1 ? names(scripts[1]) : latin;
        var key = Keys.of(latin.get(0) + " " + latin.get(1));
        var notes = Notes.of(parts.get(3));
        var country = Country.of(employer.address().country());
        var dice = new SplittableRandom(key.hashCode());
        var person = new PersonSketch(
                key,
                notes.first("title").orElse(""),
                own.get(0),
                own.get(1),
                latin.get(0) + " " + latin.get(1),
                country.familyFirst(),
                email(latin, employer.key()),
                country.mobileNumber(dice),
                parts.get(2).startsWith("1") ? LocalDate.parse(parts.get(2)) : null,
                employer.language(),
                employer.zone(),
                employer.address());
        return new PersonLine(person, jobs(key, employer.key(), parts.get(1), notes, today, dice), notes);
    }

    private static List<EmploymentSketch> jobs(
            String key, String employer, String job, Notes notes, LocalDate today, SplittableRandom dice) {
        var jobs = new ArrayList<EmploymentSketch>();
        var since = notes.first("since").map(Integer::valueOf).orElseGet(() -> dice.nextInt(40, 160));
        jobs.add(new EmploymentSketch(key, employer, job, month(since, today), null, true));
        for (var also : notes.all("also")) {
            var parts = also.split(" · ");
            var from = month(Integer.parseInt(parts[2]), today);
            jobs.add(new EmploymentSketch(key, parts[0], parts[1], from, null, false));
        }
        for (var was : notes.all("was")) {
            var parts = was.split(" · ");
            var months = parts[2].split("\\.\\.");
            var from = month(Integer.parseInt(months[0]), today);
            var until = month(Integer.parseInt(months[1]), today);
            jobs.add(new EmploymentSketch(key, parts[0], parts[1], from, until, true));
        }
        return jobs;
    }

    private static LocalDate month(int monthsAgo, LocalDate today) {
        return today.minusMonths(monthsAgo).withDayOfMonth(1);
    }

    private static List<String> names(String text) {
        var slash = text.indexOf('/');
        return List.of(
                text.substring(0, slash).strip(), text.substring(slash + 1).strip());
    }

    /// Companies differ in how they make addresses, each keeps to its way.
    private static String email(List<String> names, String company) {
        var given = Keys.of(names.get(0)).replace("-", ".");
        var family = Keys.of(names.get(1)).replace("-", "");
        var local = switch (Math.floorMod(company.hashCode(), 4)) {
            case 0 -> given.charAt(0) + "." + family;
            case 1 -> family + "." + given.charAt(0);
            default -> given + "." + family;
        };
        return local + "@" + CompanyLine.domain(company);
    }
}
