package rapport.cast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The remarks at the end of a line, such as `since 30; knows tor-henrik-lunde`: a word that says what it is
/// about, then the rest.
record Notes(List<String> remarks) {

    static Notes of(String text) {
        return new Notes(Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList());
    }

    List<String> all(String about) {
        return remarks.stream()
                .filter(remark -> remark.startsWith(about + " "))
                .map(remark -> remark.substring(about.length() + 1).strip())
                .toList();
    }

    Optional<String> first(String about) {
        return all(about).stream().findFirst();
    }
}
