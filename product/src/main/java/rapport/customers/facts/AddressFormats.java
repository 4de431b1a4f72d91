package rapport.customers.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The address formats of all countries, read once from the text beside this class: a line per country, its fields
/// between tabs, lists joined by `~`.
final class AddressFormats {

    /// What holds where a country says nothing else. The data would also put every city in capitals; that is custom for
    /// post from abroad only, so here a city is in capitals where its own country says so.
    private static final Map<String, String> PLAIN = Map.of("fmt", "%N%n%O%n%A%n%C", "require", "AC");
    private static final AddressFormat ANYWHERE =
            format(null, Map.of("fmt", "%N%n%O%n%A%n%D%n%Z %C%n%S", "require", ""));
    private static final Map<String, AddressFormat> BY_CODE = read();

    private AddressFormats() {}

    static AddressFormat of(@Nullable Country country) {
        return country == null ? ANYWHERE : BY_CODE.getOrDefault(country.code(), ANYWHERE);
    }

    private static Map<String, AddressFormat> read() {
        var formats = new HashMap<String, AddressFormat>();
        Aliases.text("address-formats.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> {
                    var fields = List.of(line.split("\t", -1));
                    var country = Country.ofCode(fields.getFirst());
                    if (country != null) {
                        formats.put(country.code(), format(country, named(fields.subList(1, fields.size()))));
                    }
                });
        return Map.copyOf(formats);
    }

    private static Map<String, String> named(List<String> fields) {
        var named = new HashMap<String, String>();
        for (var field : fields) {
            var equals = field.indexOf('=');
            named.put(field.substring(0, equals), field.substring(equals + 1));
        }
        return named;
    }

    private static AddressFormat format(@Nullable Country country, Map<String, String> data) {
        var layout = value(data, "fmt");
        var zip = data.get("zip");
        return new AddressFormat(
                country,
                layout,
                data.getOrDefault("lfmt", layout),
                AddressPart.in(value(data, "require")),
                value(data, "upper"),
                zip == null ? null : Pattern.compile(zip, Pattern.CASE_INSENSITIVE),
                data.containsKey("zipex") ? List.of(data.get("zipex").split(",", -1)) : List.of(),
                "zip".equals(data.get("zip_name_type")) ? "ZIP code" : "Postcode",
                adminAreaLabel(data.getOrDefault("state_name_type", "province")),
                adminAreas(data));
    }

    private static String value(Map<String, String> data, String key) {
        return data.getOrDefault(key, PLAIN.getOrDefault(key, ""));
    }

    private static String adminAreaLabel(String type) {
        return type.equals("do_si") ? "Do/Si" : type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    }

    private static List<AdminArea> adminAreas(Map<String, String> data) {
        var keys = list(data, "sub_keys");
        var names = list(data, "sub_names");
        var latin = list(data, "sub_lnames");
        var areas = new ArrayList<AdminArea>();
        for (int i = 0; i < keys.length; i++) {
            var name = i < names.length ? names[i] : keys[i];
            areas.add(new AdminArea(keys[i], name, i < latin.length ? latin[i] : name));
        }
        return List.copyOf(areas);
    }

    private static String[] list(Map<String, String> data, String key) {
        return data.containsKey(key) ? data.get(key).split("~", -1) : new String[0];
    }
}
