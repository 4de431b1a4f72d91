package rapport.matching.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rapport.customers.PartyKind;
import rapport.matching.Fact.Address;
import rapport.matching.Fact.Born;
import rapport.matching.Fact.Email;
import rapport.matching.Fact.Identifier;
import rapport.matching.Fact.Name;
import rapport.matching.Fact.Phone;
import rapport.matching.SourceRecord;

/// A glance at two records says what a close look would.
class MarksTest {
    private static final Random CHANCE = new Random(7);
    private static final List<String> TOWNS = List.of(
            "Los Angeles",
            "West Los Angeles",
            "Ås",
            "Aas",
            "Bergen",
            "Bregen",
            "Москва",
            "Moskva",
            "Llanfairpwllgwyngyllgogerychwyrndrobwll");

    @Test
    void all_facts_of_all_pairs_have_the_same_level_by_their_marks() {
        List<SourceRecord> records = records();
        List<Column<?>> columns = Aspects.of(PartyKind.PERSON, records).stream()
                .<Column<?>>map(aspect -> Column.of(aspect, records))
                .toList();
        Marks marks = Marks.of(columns, records.size());
        var seen = new int[columns.size()];
        for (int one = 0; one < records.size(); one++) {
            for (int other = one + 1; other < records.size(); other++) {
                for (int fact = 0; fact < columns.size(); fact++) {
                    int level = columns.get(fact).level(one, other);
                    assertThat(marks.level(fact, one, other))
                            .as(
                                    "%s of %s and %s",
                                    columns.get(fact).aspect().name(), records.get(one), records.get(other))
                            .isEqualTo(level);
                    seen[fact] |= 1 << level + 1;
                }
            }
        }
        for (int fact = 0; fact < columns.size(); fact++) {
            if (columns.get(fact).told() > 0) {
                assertThat(Integer.bitCount(seen[fact]))
                        .as("levels that were met")
                        .isGreaterThan(1);
            }
        }
    }

    private static List<SourceRecord> records() {
        var records = new ArrayList<SourceRecord>();
        while (records.size() < 300) {
            String given = word(5);
            String family = word(7);
            String born = "%04d-%02d-%02d"
                    .formatted(1930 + CHANCE.nextInt(80), 1 + CHANCE.nextInt(12), 1 + CHANCE.nextInt(28));
            String email = given + "." + family + "@" + (CHANCE.nextBoolean() ? "mail.example" : word(20) + ".example");
            String phone = digits(9);
            String code = CHANCE.nextInt(3) == 0 ? "ab" + digits(2) : digits(4);
            String town = TOWNS.get(CHANCE.nextInt(TOWNS.size()));
            for (int told = CHANCE.nextInt(3); told >= 0; told--) {
                records.add(SourceRecord.person(
                        "r" + records.size(),
                        "test",
                        new Name(slipped(given), slipped(family)),
                        new Born(sometimes(born)),
                        new Email(slipped(email)),
                        new Phone(slipped(phone)),
                        new Phone(CHANCE.nextInt(5) == 0 ? digits(9) : ""),
                        new Identifier("Card", slipped(phone)),
                        new Address(
                                List.of(digits(2) + " " + word(8) + " street"),
                                sometimes(town),
                                sometimes(code),
                                CHANCE.nextInt(3) == 0 ? "north" : "")));
            }
        }
        return records;
    }

    private static String sometimes(String text) {
        return CHANCE.nextInt(8) == 0 ? "" : slipped(text);
    }

    private static String word(int length) {
        var letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append("abdeiklmnorst".charAt(CHANCE.nextInt(13)));
        }
        return letters.toString();
    }

    private static String digits(int length) {
        return word(length).chars().mapToObj(c -> Integer.toString(c % 10)).reduce("", String::concat);
    }

    private static String slipped(String text) {
        int at = CHANCE.nextInt(text.length());
        return CHANCE.nextInt(3) > 0
                ? text
                : text.substring(0, at) + text.substring(Math.min(text.length(), at + 2)) + "1";
    }
}
