package rapport.cast;

import java.util.ArrayList;
import java.util.List;

/// One touch of a story: so many days after its beginning, with one who fits, in one of several wordings.
/// `who` and `colleague` are the letters that `stories.txt` explains.
record Step(int day, char who, char colleague, Touch touch, List<Wording> wordings) {

    /// A subject and a text with slots in braces.
    record Wording(String subject, String text) {}

    /// Whether some wording speaks of whoever plays that part.
    boolean names(char part) {
        var slot = "{" + part + "}";
        return wordings.stream()
                .anyMatch(one -> one.subject().contains(slot) || one.text().contains(slot));
    }

    static Step parse(List<String> lines) {
        var head = Script.parts(lines.getFirst(), 3);
        var words = head.get(0).split(" ");
        var wordings = new ArrayList<Wording>();
        wordings.add(new Wording(head.get(1), head.get(2)));
        for (var line : lines.subList(1, lines.size())) {
            var parts = Script.parts(line, 3);
            wordings.add(new Wording(parts.get(1), parts.get(2)));
        }
        return new Step(
                Integer.parseInt(words[0]),
                words[1].charAt(0),
                words[2].charAt(0),
                Touch.parse(words[3], words[4], words[5], words[6], words[7]),
                List.copyOf(wordings));
    }
}
