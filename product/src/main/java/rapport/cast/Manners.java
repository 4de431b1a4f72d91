package rapport.cast;

import java.util.Set;

/// How people are addressed: by the given name in most places, as Fujiwara-san in Japan, as Dr. Maier in Karlsruhe.
final class Manners {

    private static final Set<String> INFORMAL =
            Set.of("NO", "SE", "DK", "FI", "IS", "NL", "GB", "IE", "US", "CA", "AU", "NG", "KE", "ZA");

    private Manners() {}

    static String called(PersonSketch person) {
        var latin = person.latinName();
        var family = latin.substring(latin.lastIndexOf(' ') + 1);
        var given = latin.substring(0, latin.lastIndexOf(' '));
        return switch (person.address().country()) {
            case "JP" -> family + "-san";
            case "KR", "CN" -> family + " " + given;
            case "VN" -> person.givenName().substring(person.givenName().lastIndexOf(' ') + 1);
            case "DE", "AT" -> person.title().isEmpty() ? person.givenName() : titled(person);
            default -> latin.startsWith(person.givenName()) ? person.givenName() : given;
        };
    }

    static String hello(PersonSketch person) {
        return (INFORMAL.contains(person.address().country()) ? "Hi " : "Dear ") + called(person);
    }

    private static String titled(PersonSketch person) {
        return person.title() + " " + person.familyName();
    }
}
