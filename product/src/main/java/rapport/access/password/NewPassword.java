package rapport.access.password;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A password that somebody wants to use. It must be long and not easily guessed; what signs it holds is its own
/// affair (NIST SP 800-63B, section 5.1.1.2).
public record NewPassword(String text) {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final Set<String> COMMON = common();

    /// What is wrong with it, as a sentence; empty when nothing is.
    ///
    /// @param own words that others know of this person: e-mail, name, company
    public Optional<String> problem(String... own) {
        if (text.length() < SHORTEST) {
            return Optional.of("Take at least " + SHORTEST + " characters. A short sentence works well.");
        }
        if (text.length() > LONGEST) {
            return Optional.of("Take at most " + LONGEST + " characters.");
        }
        String core = core(text);
        if (COMMON.contains(core) || core.isEmpty() || text.chars().distinct().count() < 5 || isRun()) {
            return Optional.of("This is one of the first passwords that anybody would try. Take another one.");
        }
        return isMadeOf(own, core)
                ? Optional.of("It is made of your name, e-mail or company. Take something that nobody knows of you.")
                : Optional.empty();
    }

    /// Whether little is left of it without the words that others know.
    private static boolean isMadeOf(String[] own, String core) {
        String rest = Stream.of(own)
                .flatMap(words -> Stream.concat(Stream.of(words), Stream.of(words.split("[\\s@.]+"))))
                .map(NewPassword::core)
                .filter(word -> word.length() > 3)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .reduce(core, (left, word) -> left.replace(word, ""));
        return rest.length() < 4 && rest.length() < core.length();
    }

    private boolean isRun() {
        return IntStream.range(1, text.length()).allMatch(i -> Math.abs(text.charAt(i) - text.charAt(i - 1)) <= 1);
    }

    /// The word behind the decoration: “P4ssw0rd!2024” is “password”.
    private static String core(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[0-9!?.#*_\\-\\s]+$", "")
                .replaceAll("^[0-9!?.#*_\\-\\s]+", "")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't')
                .replaceAll("[^\\p{L}]", "");
    }

    private static Set<String> common() {
        try (var in = NewPassword.class.getResourceAsStream("common-passwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("The build left out common-passwords.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(NewPassword::core)
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
