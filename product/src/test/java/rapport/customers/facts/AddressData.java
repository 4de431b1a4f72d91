package rapport.customers.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Google's libaddressinput data, and how `address-formats.txt` is derived from it: the entries `data/XX`, of each only
/// what an address form needs. Run {@link #main} with the place of the resource to write it anew.
final class AddressData {

    private static final Pattern PAIR = Pattern.compile("\"(\\w+)\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final List<String> KEPT = List.of(
            "fmt",
            "lfmt",
            "require",
            "upper",
            "zip",
            "zipex",
            "zip_name_type",
            "state_name_type",
            "locality_name_type",
            "sublocality_name_type",
            "sub_keys",
            "sub_names",
            "sub_lnames");
    /// Countries whose postcodes are newer than the data, with a pattern of ours that takes old and new.
    private static final Map<String, String> NEWER_POSTCODES = Map.of(
            "KR", "\\d{5}|\\d{3}[\\-]\\d{3}",
            "TW", "\\d{3}(\\d{2,3})?",
            "IE", "[AC-FHKNPRTV-Y]\\d[\\dW] ?[0-9AC-FHKNPRTV-Y]{4}|(Dublin )?\\d{1,2}");
    private static final Map<String, String> NEWER_EXAMPLES =
            Map.of("KR", "03051,110-110,699-800", "IE", "A65 F4E2,D02 AF30");
    private static final String NOTICE = """
            # Address formats of the countries, made by AddressData (in the tests) from libaddressinput's countryinfo.txt,
            # commit e20690c8d5178bb282641d5eb06ef0298ff4cbc5, (c) Google, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).
            # Changed: country level only, fields that are not needed left out, the newer postcodes of KR, TW and IE added.
            """;

    private AddressData() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), resource(file().orElseThrow()));
    }

    static Optional<Path> file() {
        return SharedData.find("address-libaddressinput/countryinfo.txt");
    }

    static String resource(Path file) throws IOException {
        return NOTICE
                + entries(file, "data/[A-Z]{2}")
                        .filter(entry -> !id(entry).equals("data/ZZ"))
                        .map(AddressData::line)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    static Stream<Map<String, String>> entries(Path file, String key) throws IOException {
        var pattern = Pattern.compile(key);
        return Files.readAllLines(file).stream()
                .filter(line ->
                        pattern.matcher(line.substring(0, line.indexOf('='))).matches())
                .map(line ->
                        withId(line.substring(0, line.indexOf('=')), pairs(line.substring(line.indexOf('=') + 1))));
    }

    private static String line(Map<String, String> entry) {
        var code = id(entry).substring("data/".length());
        var fields = new ArrayList<String>(List.of(code));
        if (NEWER_POSTCODES.containsKey(code)) {
            entry.put("zip", NEWER_POSTCODES.get(code));
            entry.put("zipex", NEWER_EXAMPLES.getOrDefault(code, entry.getOrDefault("zipex", "")));
        }
        if (code.equals("IE")) {
            entry.put("fmt", entry.get("fmt") + "%n%Z");
        }
        KEPT.stream().filter(entry::containsKey).forEach(name -> fields.add(name + "=" + entry.get(name)));
        return String.join("\t", fields);
    }

    static String id(Map<String, String> entry) {
        return entry.getOrDefault("id", "");
    }

    private static Map<String, String> withId(String id, Map<String, String> entry) {
        entry.put("id", id);
        return entry;
    }

    private static Map<String, String> pairs(String json) {
        var pairs = new LinkedHashMap<String, String>();
        PAIR.matcher(json).results().forEach(pair -> pairs.put(pair.group(1), unescaped(pair.group(2))));
        return pairs;
    }

    private static String unescaped(String json) {
        return Pattern.compile("\\\\(.)").matcher(json).replaceAll(match -> switch (match.group(1)) {
            case "n" -> "\n";
            case "\\" -> "\\\\";
            default -> Matcher.quoteReplacement(match.group(1));
        });
    }
}
