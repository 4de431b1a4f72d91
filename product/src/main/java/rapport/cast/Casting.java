package rapport.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/// Finds people of a company for the parts of a story. Those whose lives are written by hand are not to be had.
final class Casting {

    private final Company company;
    private final Set<String> taken;

    Casting(Company company, Set<String> taken) {
        this.company = company;
        this.taken = taken;
    }

    /// A different person for each part, or nothing where the company has too few people over that time.
    Optional<Map<Character, PersonSketch>> of(
            Story story, String organisation, LocalDate from, LocalDate until, SplittableRandom dice) {
        var free = new ArrayList<>(company.employments().stream()
                .filter(job -> job.organisation().equals(organisation) && job.main())
                .filter(job -> job.holdsOn(from) && job.holdsOn(until) && !taken.contains(job.person()))
                .toList());
        if (free.size() < story.parts().size()) {
            return Optional.empty();
        }
        var chosen = new HashMap<Character, PersonSketch>();
        var named = story.parts().stream().filter(part -> part != '*').toList();
        named.forEach(part -> byCalling(free, part).ifPresent(job -> take(job, part, free, chosen)));
        for (char part : story.parts()) {
            if (!chosen.containsKey(part)) {
                take(free.get(dice.nextInt(free.size())), part, free, chosen);
            }
        }
        return Optional.of(chosen);
    }

    private static Optional<EmploymentSketch> byCalling(List<EmploymentSketch> free, char part) {
        return free.stream().filter(job -> Callings.of(job.jobTitle()) == part).findFirst();
    }

    private void take(
            EmploymentSketch job, char part, List<EmploymentSketch> free, Map<Character, PersonSketch> chosen) {
        free.remove(job);
        chosen.put(part, company.person(job.person()));
    }
}
