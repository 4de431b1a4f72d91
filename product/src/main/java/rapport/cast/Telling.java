package rapport.cast;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Tells one story of one company: its steps fall on workdays, keep their order, and stop where time does.
/// Wordings that the company has not heard yet come first.
final class Telling {

    private final Company company;
    private final OrganisationSketch organisation;
    private final SplittableRandom dice;
    private final Map<Step.Wording, Integer> heard = new HashMap<>();

    Telling(Company company, OrganisationSketch organisation, SplittableRandom dice) {
        this.company = company;
        this.organisation = organisation;
        this.dice = dice;
    }

    List<InteractionSketch> tell(Story story, Map<Character, PersonSketch> parts, LocalDate start, LocalDate end) {
        var told = new ArrayList<InteractionSketch>();
        var things = Props.of(organisation, start, company.today(), dice);
        parts.forEach((letter, person) -> things.put(letter.toString(), Manners.called(person)));
        var lastDay = LocalDate.MIN;
        var lastTime = LocalTime.MIN;
        for (var step : story.steps()) {
            var day = Almanac.workdayFrom(start.plusDays(step.day()));
            var time = Hours.of(step.touch(), dice);
            if (day.equals(lastDay) && !time.isAfter(lastTime)) {
                time = lastTime.plusMinutes(dice.nextInt(8, 50));
            }
            if (day.isBefore(end)) {
                told.add(touch(step, Objects.requireNonNull(parts.get(step.who())), things, day, time));
            }
            lastDay = day;
            lastTime = time;
        }
        return told;
    }

    private InteractionSketch touch(
            Step step, PersonSketch person, Map<String, String> things, LocalDate day, LocalTime time) {
        var touch = step.touch();
        var colleague = touch.unattended() ? null : colleague(step.colleague());
        things.put("called", Manners.called(person));
        things.put("hello", Manners.hello(person));
        things.put("me", colleague == null ? "Tern Motion" : colleague.givenName());
        var wording = freshest(step.wordings());
        return new InteractionSketch(
                "",
                person.key(),
                organisation.key(),
                colleague == null ? null : colleague.key(),
                day.atTime(time).atZone(person.zone()).toInstant(),
                Hours.minutes(touch, dice),
                touch.channel(),
                touch.kind(),
                touch.direction(),
                Slots.fill(wording.subject(), things, day),
                Slots.fill(wording.text(), things, day),
                touch.outcome(),
                touch.cause(),
                touch.mood());
    }

    private Step.Wording freshest(List<Step.Wording> wordings) {
        int first = dice.nextInt(wordings.size());
        var best = wordings.get(first);
        for (int i = 1; i < wordings.size(); i++) {
            var other = wordings.get((first + i) % wordings.size());
            best = heard.getOrDefault(other, 0) < heard.getOrDefault(best, 0) ? other : best;
        }
        heard.merge(best, 1, Integer::sum);
        return best;
    }

    private @Nullable ColleagueSketch colleague(char letter) {
        var country = organisation.address().country();
        return company.colleagues().stream()
                .filter(one -> switch (letter) {
                    case 'a' -> one.sellsIn(country);
                    case 's' -> one.territory().equals("service");
                    case 'e' -> one.territory().equals("engineering");
                    case 'c' -> one.territory().equals("care");
                    case 'm' -> one.territory().equals("management");
                    default -> false;
                })
                .findFirst()
                .orElse(null);
    }
}
