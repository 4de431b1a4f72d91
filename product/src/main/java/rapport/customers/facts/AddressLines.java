package rapport.customers.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Lays an address out in the lines its country expects. `%n` begins a line, `%` and a letter
/// stand for a part, anything else is printed between parts that are there.
final class AddressLines {

    private static final String PUNCTUATION = " ,-/;、";

    private AddressLines() {}

    static List<String> of(PostalAddress address, String name, String organisation) {
        var format = address.format();
        var layout = isLatin(address) ? format.latinLayout() : format.layout();
        var lines = new ArrayList<String>();
        for (var line : layout.split("%n", -1)) {
            addLine(lines, line, address, name, organisation);
        }
        for (var part : format.unused()) {
            if (!address.part(part).isEmpty()) {
                lines.add(address.part(part));
            }
        }
        return List.copyOf(lines);
    }

    static List<String> abroad(PostalAddress address, String name, String organisation, Locale posting) {
        var lines = of(address, name, organisation);
        var country = address.country();
        return country == null
                ? lines
                : Stream.concat(lines.stream(), Stream.of(country.name(posting).toUpperCase(posting)))
                        .toList();
    }

    private static void addLine(
            List<String> lines, String layout, PostalAddress address, String name, String organisation) {
        var line = new StringBuilder();
        var between = new StringBuilder();
        var any = false;
        for (int i = 0; i < layout.length(); i++) {
            if (layout.charAt(i) != '%' || i + 1 == layout.length()) {
                between.append(layout.charAt(i));
                continue;
            }
            var letter = layout.charAt(++i);
            if (letter == 'A') {
                var all = address.lines().stream()
                        .map(text -> address.format().inCase('A', text))
                        .toList();
                lines.addAll(all.subList(0, Math.max(0, all.size() - 1)));
                any |= append(line, between, all.isEmpty() ? "" : all.getLast());
            } else {
                var text = text(letter, address, name, organisation);
                any |= append(line, between, address.format().inCase(letter, text));
            }
        }
        if (any) {
            lines.add(trimmed(line.append(between).toString()));
        }
    }

    /// What stands before a part is printed with it; a separator left over by a missing part is not doubled.
    private static boolean append(StringBuilder line, StringBuilder between, String text) {
        if (text.isEmpty()) {
            return false;
        }
        if (!line.isEmpty() || !PUNCTUATION.contains(between.isEmpty() ? " " : between.substring(0, 1))) {
            line.append(line.isEmpty() ? between : once(between.toString()));
        }
        line.append(text);
        between.setLength(0);
        return true;
    }

    /// The separators before and after a missing part come together as `, ` and ` `: the first is enough.
    private static String once(String between) {
        return between.isBlank() && between.length() > 1 ? " " : between;
    }

    private static String trimmed(String line) {
        var end = line.length();
        while (end > 0 && PUNCTUATION.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }

    private static String text(char letter, PostalAddress address, String name, String organisation) {
        return switch (letter) {
            case 'N' -> name;
            case 'O' -> organisation;
            case 'S' -> address.adminArea();
            case 'C' -> address.locality();
            case 'D' -> address.dependentLocality();
            case 'Z' -> address.postcode();
            case 'X' -> address.sortingCode();
            default -> "";
        };
    }

    private static boolean isLatin(PostalAddress address) {
        return Stream.concat(address.lines().stream(), Stream.of(address.locality(), address.adminArea()))
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .allMatch(c -> c < 0x250 || (c >> 8) == 0x1e);
    }
}
