package rapport.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import rapport.matching.Fact.Address;
import rapport.matching.Fact.Born;
import rapport.matching.Fact.Email;
import rapport.matching.Fact.Name;

/// People who have nothing to do with each other. Every tenth is a Smith.
final class Town {
    private static final List<String> GIVEN = List.of(
            "Anna", "Robert", "Clara", "Karl", "Maria", "Hugo", "Lucy", "Omar", "Priya", "Wei", "Ingrid", "Pablo",
            "Fatima", "Noah", "Greta", "Samuel", "Yuki", "Dmitri", "Amara", "Felix");
    private static final List<String> START = List.of(
            "Ber", "Had", "Kol", "Mar", "Ols", "Pet", "Ruk", "Sten", "Tor", "Vin", "Wal", "Zim", "Cro", "Dun", "Fal");
    private static final List<String> END = List.of(
            "berg", "ley", "mann", "ova", "quist", "sen", "ston", "wick", "worth", "ini", "escu", "aga", "idis", "ton");

    private Town() {}

    static List<SourceRecord> of(int size) {
        var chance = new Random(7);
        return IntStream.range(0, size)
                .mapToObj(number -> somebody(number, chance))
                .toList();
    }

    private static SourceRecord somebody(int number, Random chance) {
        String family = number % 10 == 0 ? "Smith" : one(START, chance) + one(END, chance);
        String given = one(GIVEN, chance);
        return SourceRecord.person(
                "n" + number,
                "town",
                new Name(given, family),
                new Born(LocalDate.of(1930, 1, 1)
                        .plusDays(chance.nextInt(25_000))
                        .toString()),
                new Email(given.toLowerCase(Locale.ROOT) + number + "@" + one(START, chance) + ".example"),
                new Address(
                        List.of(1 + chance.nextInt(200) + " " + one(START, chance) + one(END, chance) + " Street"),
                        one(START, chance) + "field",
                        Integer.toString(1000 + chance.nextInt(9000)),
                        "NSW"));
    }

    private static String one(List<String> all, Random chance) {
        return all.get(chance.nextInt(all.size()));
    }
}
