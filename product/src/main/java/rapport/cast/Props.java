package rapport.cast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// The things that a story is about: which arm, which line, which order, how much.
final class Props {

    private static final List<String> ARMS = List.of("Tern 5", "Tern 12", "Tern 25");
    private static final List<String> GRIPPERS = List.of("Palm gripper", "Lull gripper");
    private static final List<String> LINES = List.of("line 1", "line 2", "line 4", "the night line", "the small line");
    private static final List<String> EUROPE = List.of(
            "the packing fair in Düsseldorf",
            "the food fair in Parma",
            "the robot fair in Munich",
            "the food fair in Lyon");
    private static final List<String> ASIA = List.of("the robot fair in Tokyo", "the packing fair in Shanghai");
    private static final List<String> AMERICA = List.of("the packing fair in Chicago", "the food fair in São Paulo");
    private static final List<String> SOUTH = List.of("the food fair in Dubai", "the packing fair in Nairobi");

    private Props() {}

    static Map<String, String> of(OrganisationSketch company, LocalDate start, LocalDate today, SplittableRandom dice) {
        var things = new HashMap<String, String>();
        var arm = one(ARMS, dice);
        var gripper = one(GRIPPERS, dice);
        var age = ChronoUnit.DAYS.between(start, today);
        things.put("org", company.name());
        things.put("city", company.address().city());
        things.put("arm", arm);
        things.put("gripper", gripper);
        things.put("product", dice.nextInt(3) == 0 ? gripper : arm);
        things.put("contract", Math.floorMod(company.key().hashCode(), 3) == 0 ? "Steady Care Plus" : "Steady Care");
        things.put("line", one(LINES, dice));
        things.put("fair", one(fairs(company.zone().getId()), dice));
        things.put("order", thousands(10_400 - age / 2 + dice.nextInt(-1, 2)));
        things.put("case", String.valueOf(2_050 - age / 2 + dice.nextInt(-1, 2)));
        things.put("n", String.valueOf(dice.nextInt(2, 10)));
        things.put("days", String.valueOf(dice.nextInt(6, 17)));
        things.put("price", euros(dice.nextInt(76, 192) * 500));
        things.put("fee", euros(dice.nextInt(32, 96) * 100));
        return things;
    }

    private static List<String> fairs(String zone) {
        return switch (zone.substring(0, zone.indexOf('/'))) {
            case "Asia" -> zone.endsWith("Dubai") ? SOUTH : ASIA;
            case "Australia" -> ASIA;
            case "America" -> AMERICA;
            case "Africa" -> SOUTH;
            default -> EUROPE;
        };
    }

    private static String thousands(long number) {
        return number / 1000 + " %03d".formatted(number % 1000);
    }

    private static String euros(int amount) {
        return "€ %d,%03d".formatted(amount / 1000, amount % 1000);
    }

    private static String one(List<String> from, SplittableRandom dice) {
        return from.get(dice.nextInt(from.size()));
    }
}
