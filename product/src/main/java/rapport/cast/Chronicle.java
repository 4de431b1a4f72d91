package rapport.cast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Three years of what was said and done: the lives written by hand, and for every company stories dealt
/// from a deck, no long or rare one twice within a year.
final class Chronicle {

    private static final int TOUCHES_PER_STORY_A_YEAR = 7;
    private static final int LONG_REST = 330;
    private static final int SHORT_REST = 45;

    private final Company company;
    private final Casting casting;
    private final List<Story> stories = Story.all();

    Chronicle(Company company) {
        this.company = company;
        this.casting = new Casting(company, Lives.people());
    }

    /// Everything, in order of time.
    List<InteractionSketch> interactions() {
        var all = new ArrayList<>(Lives.of(company));
        company.companies().forEach(line -> all.addAll(of(line)));
        all.sort(Comparator.comparing(InteractionSketch::at)
                .thenComparing(InteractionSketch::person)
                .thenComparing(InteractionSketch::subject));
        var numbered = new ArrayList<InteractionSketch>(all.size());
        all.forEach(touch -> numbered.add(numbered(touch, numbered.size() + 1)));
        return List.copyOf(numbered);
    }

    private List<InteractionSketch> of(CompanyLine line) {
        var told = new ArrayList<InteractionSketch>();
        var dice = new SplittableRandom(line.organisation().key().hashCode() * 31L);
        var telling = new Telling(company, line.organisation(), dice);
        var lastTold = new HashMap<String, LocalDate>();
        var day = company.today().minusYears(3).plusDays(dice.nextInt(60));
        while (day.isBefore(line.quietFrom()) && line.storiesAYear() > 0) {
            var role = line.roleOn(day);
            var length = role == null ? 0 : tellOne(line, role, day, told, telling, lastTold, dice);
            var pause = 365 * Math.max(1, length) / (TOUCHES_PER_STORY_A_YEAR * line.storiesAYear());
            day = day.plusDays(role == null ? 30 : Math.max(3, pause * dice.nextInt(60, 141) / 100));
        }
        return told;
    }

    /// Tells a story that begins on that day, if one fits, and says how many touches it had.
    private int tellOne(
            CompanyLine line,
            String role,
            LocalDate day,
            List<InteractionSketch> told,
            Telling telling,
            Map<String, LocalDate> lastTold,
            SplittableRandom dice) {
        var deck = stories.stream()
                .filter(story -> story.role().equals(role))
                .filter(story -> rested(story, lastTold.get(story.name()), day))
                .filter(story -> role.equals(line.roleOn(day.plusDays(story.days()))))
                .toList();
        int draw = deck.isEmpty()
                ? 0
                : dice.nextInt(deck.stream().mapToInt(Story::weight).sum());
        for (var story : deck) {
            draw -= story.weight();
            if (draw < 0) {
                var until = earlier(day.plusDays(story.days()), company.today());
                var parts = casting.of(story, line.organisation().key(), day, until, dice);
                lastTold.put(story.name(), day);
                parts.ifPresent(people -> told.addAll(telling.tell(story, people, day, line.quietFrom())));
                return parts.isPresent() ? story.steps().size() : 0;
            }
        }
        return 0;
    }

    private static boolean rested(Story story, @Nullable LocalDate last, LocalDate day) {
        var rest = story.steps().size() > 2 || story.weight() == 1 ? LONG_REST : SHORT_REST;
        return last == null || ChronoUnit.DAYS.between(last, day) >= rest;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static InteractionSketch numbered(InteractionSketch touch, int number) {
        return new InteractionSketch(
                "touch-%05d".formatted(number),
                touch.person(),
                touch.organisation(),
                touch.colleague(),
                touch.at(),
                touch.minutes(),
                touch.channel(),
                touch.kind(),
                touch.direction(),
                touch.subject(),
                touch.text(),
                touch.outcome(),
                touch.rootCause(),
                touch.emotionalState());
    }
}
