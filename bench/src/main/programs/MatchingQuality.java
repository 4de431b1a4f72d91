import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapport.customers.PartyKind;
import rapport.matching.Fact;
import rapport.matching.Matching;
import rapport.matching.Outcome;
import rapport.matching.SourceRecord;
import rapport.matching.Thresholds;

/// Matches sets of records of which the truth is known, with the same usual settings and
/// without looking at the truth, and prints for each set: its name, precision, recall, F1,
/// pairs compared, pairs that a person would be asked about, seconds.
class MatchingQuality {
    static Path data;

    public static void main(String[] arguments) throws IOException {
        data = Path.of(arguments[0]);
        deduplicated("FEBRL 1", febrl("dataset1.csv"));
        deduplicated("FEBRL 2", febrl("dataset2.csv"));
        deduplicated("FEBRL 4", both(febrl("dataset4a.csv"), febrl("dataset4b.csv")));
        deduplicated("fake_1000", splink("fake_1000.csv", "cluster"));
        deduplicated("fake_20000", splink("fake_20000.csv", "group"));
        judged("Fodors-Zagats", "Structured_Fodors-Zagats", MatchingQuality::restaurant);
        judged("Beer", "Structured_Beer", MatchingQuality::beer);
    }

    /// A record and the customer whom it truly tells of.
    record Known(SourceRecord record, String customer) {}

    /// Pairwise over all pairs that there are: two records in one cluster are said to be one
    /// customer.
    static void deduplicated(String name, List<Known> known) {
        long begun = System.nanoTime();
        var matches = Matching.of(
                        PartyKind.PERSON, known.stream().map(Known::record).toList(), Thresholds.USUAL)
                .matches();
        double seconds = (System.nanoTime() - begun) / 1e9;
        Map<String, String> customers = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        for (Known one : known) {
            customers.put(one.record().key(), one.customer());
            sizes.merge(one.customer(), 1, Integer::sum);
        }
        long truly = sizes.values().stream().mapToLong(MatchingQuality::pairs).sum();
        long said = 0;
        long right = 0;
        for (var cluster : matches.clusters()) {
            Map<String, Integer> in = new HashMap<>();
            cluster.forEach(record -> in.merge(customers.get(record.key()), 1, Integer::sum));
            said += pairs(cluster.size());
            right += in.values().stream().mapToLong(MatchingQuality::pairs).sum();
        }
        long asked = matches.pairs().stream()
                .filter(pair -> pair.outcome() == Outcome.ASK)
                .count();
        print(name, right, said, truly, matches.compared(), asked, seconds);
    }

    interface Told {
        SourceRecord of(String key, String source, Map<String, String> values);
    }

    /// Over the pairs of the test file: those files name the pairs to be judged, the other two
    /// only bring more records.
    static void judged(String name, String folder, Told told) throws IOException {
        long begun = System.nanoTime();
        Map<String, Integer> places = new LinkedHashMap<>();
        var records = new ArrayList<SourceRecord>();
        var pairs = new ArrayList<int[]>();
        for (String file : List.of("train.txt", "valid.txt", "test.txt")) {
            for (String line : Files.readAllLines(data.resolve("er-magellan").resolve(folder).resolve(file))) {
                String[] parts = line.split("\t", -1);
                var pair = new int[] {0, 0, parts[2].strip().equals("1") ? 1 : 0};
                for (int side = 0; side < 2; side++) {
                    String source = side == 0 ? "one" : "other";
                    String text = parts[side];
                    pair[side] = places.computeIfAbsent(source + text, _ -> {
                        records.add(told.of(Integer.toString(records.size()), source, columns(text)));
                        return records.size() - 1;
                    });
                }
                if (file.equals("test.txt")) {
                    pairs.add(pair);
                }
            }
        }
        var matching = Matching.of(PartyKind.ORGANISATION, records, Thresholds.USUAL);
        var matches = matching.matches();
        double seconds = (System.nanoTime() - begun) / 1e9;
        long right = 0;
        long said = 0;
        long asked = 0;
        for (int[] pair : pairs) {
            Outcome outcome = matching.explain(pair[0], pair[1]).outcome();
            asked += outcome == Outcome.ASK ? 1 : 0;
            said += outcome == Outcome.SAME ? 1 : 0;
            right += outcome == Outcome.SAME && pair[2] == 1 ? 1 : 0;
        }
        long truly = pairs.stream().filter(pair -> pair[2] == 1).count();
        print(name, right, said, truly, matches.compared(), asked, seconds);
    }

    static void print(String name, long right, long said, long truly, long compared, long asked, double seconds) {
        double precision = said == 0 ? 0 : (double) right / said;
        double recall = (double) right / truly;
        double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
        System.out.printf("%s\t%.4f\t%.4f\t%.4f\t%d\t%d\t%.1f%n", name, precision, recall, f1, compared, asked, seconds);
    }

    static long pairs(long size) {
        return size * (size - 1) / 2;
    }

    static List<Known> both(List<Known> ones, List<Known> others) {
        return Stream.concat(ones.stream(), others.stream()).toList();
    }

    static List<Known> febrl(String file) throws IOException {
        return rows(data.resolve("er-febrl").resolve(file)).stream()
                .map(row -> new Known(
                        SourceRecord.person(
                                row.get("rec_id"),
                                file,
                                new Fact.Name(row.get("given_name"), row.get("surname")),
                                new Fact.Born(row.get("date_of_birth")),
                                new Fact.Address(
                                        List.of(
                                                row.get("street_number") + " " + row.get("address_1"),
                                                row.get("address_2")),
                                        row.get("suburb"),
                                        row.get("postcode"),
                                        row.get("state")),
                                new Fact.Identifier("Social security number", row.get("soc_sec_id"))),
                        row.get("rec_id").split("-", -1)[1]))
                .toList();
    }

    static List<Known> splink(String file, String truth) throws IOException {
        return rows(data.resolve("er-splink").resolve(file)).stream()
                .map(row -> new Known(
                        SourceRecord.person(
                                row.get("unique_id"),
                                file,
                                new Fact.Name(row.get("first_name"), row.get("surname")),
                                new Fact.Born(row.get("dob")),
                                new Fact.Address(List.of(), row.get("city"), "", ""),
                                new Fact.Email(row.get("email"))),
                        row.get(truth)))
                .toList();
    }

    static SourceRecord restaurant(String key, String source, Map<String, String> values) {
        return SourceRecord.organisation(
                key,
                source,
                new Fact.OrganisationName(values.get("name")),
                new Fact.Address(List.of(values.get("addr")), values.get("city"), "", ""),
                new Fact.Phone(values.get("phone")),
                new Fact.Other("Kind", values.get("type")));
    }

    static SourceRecord beer(String key, String source, Map<String, String> values) {
        return SourceRecord.organisation(
                key,
                source,
                new Fact.OrganisationName(values.get("Beer_Name")),
                new Fact.Other("Brewery", values.get("Brew_Factory_Name")),
                new Fact.Other("Style", values.get("Style")),
                new Fact.Other("Strength", values.get("ABV")));
    }

    static List<Map<String, String>> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream()
                    .map(row -> {
                        Map<String, String> values = new HashMap<>();
                        row.getFieldsAsMap().forEach((name, value) -> values.put(name.strip(), value.strip()));
                        return values;
                    })
                    .toList();
        }
    }

    /// `COL name VAL citrus COL addr VAL ' 6703 melrose ave. '`.
    static Map<String, String> columns(String text) {
        Map<String, String> values = new HashMap<>();
        for (String column : (" " + text).split(Pattern.quote(" COL "), -1)) {
            int val = column.indexOf(" VAL");
            if (val > 0) {
                values.put(column.substring(0, val), unquoted(column.substring(val + 4)));
            }
        }
        return values;
    }

    private static String unquoted(String value) {
        return value.replace("\\ 's", "'s").replace(" \\ '", "'").replaceAll("^[ `']+|[ `']+$", "");
    }
}
