package rapport.cast;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The histories written by hand, of the dozen people whom the first screens show.
final class Lives {

    private static final List<String> LINES = Script.lines("lives.txt");

    private Lives() {}

    /// Whose lives these are.
    static Set<String> people() {
        var people = new LinkedHashSet<String>();
        LINES.stream()
                .filter(line -> line.startsWith("life "))
                .forEach(line -> people.add(line.substring(5).strip()));
        return people;
    }

    static List<InteractionSketch> of(Company company) {
        var told = new ArrayList<InteractionSketch>();
        var person = "";
        for (var line : LINES) {
            if (line.startsWith("life ")) {
                person = line.substring(5).strip();
            } else {
                told.add(touch(company, company.person(person), line));
            }
        }
        return told;
    }

    private static InteractionSketch touch(Company company, PersonSketch person, String line) {
        var parts = Script.parts(line, 3);
        var words = parts.get(0).split(" ");
        var day = Almanac.workdaysBefore(company.today(), Integer.parseInt(words[0]));
        var touch = Touch.parse(words[3], words[4], words[6], words[7], words[8]);
        var job = company.jobOf(person.key(), day);
        return new InteractionSketch(
                "",
                person.key(),
                job == null ? null : job.organisation(),
                colleague(words[2]),
                day.atTime(LocalTime.parse(words[1])).atZone(person.zone()).toInstant(),
                Integer.parseInt(words[5]),
                touch.channel(),
                touch.kind(),
                touch.direction(),
                Slots.fill(parts.get(1), Map.of(), day),
                Slots.fill(parts.get(2), Map.of(), day),
                touch.outcome(),
                touch.cause(),
                touch.mood());
    }

    private static @Nullable String colleague(String word) {
        return word.equals("-") ? null : word;
    }
}
