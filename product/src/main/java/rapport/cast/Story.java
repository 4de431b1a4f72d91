package rapport.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A thing that happens between us and a company, in steps: a renewal, a defect, a fair and what came of it.
/// It fits companies in one role, and happens as often as its weight says. `parts` are the letters of its people.
record Story(String name, String role, int weight, List<Step> steps, Set<Character> parts) {

    static List<Story> all() {
        var stories = new ArrayList<Story>();
        var chapter = new ArrayList<String>();
        for (var line : Script.lines("stories.txt")) {
            if (line.startsWith("story ") && !chapter.isEmpty()) {
                stories.add(parse(chapter));
                chapter.clear();
            }
            chapter.add(line);
        }
        stories.add(parse(chapter));
        return List.copyOf(stories);
    }

    int days() {
        return steps.getLast().day();
    }

    private static Story parse(List<String> lines) {
        var head = Script.parts(lines.getFirst().substring("story ".length()), 3);
        var steps = new ArrayList<Step>();
        for (int i = 1; i < lines.size(); ) {
            int end = i + 1;
            while (end < lines.size() && lines.get(end).startsWith(" |")) {
                end++;
            }
            steps.add(Step.parse(lines.subList(i, end)));
            i = end;
        }
        return new Story(head.get(0), head.get(1), Integer.parseInt(head.get(2)), List.copyOf(steps), parts(steps));
    }

    /// The letters of all who act in it or are named in it, in a fixed order.
    private static Set<Character> parts(List<Step> steps) {
        var letters = new TreeSet<Character>();
        for (var step : steps) {
            letters.add(step.who());
            for (var letter : List.of('b', 't', 'f', 'm')) {
                if (step.names(letter)) {
                    letters.add(letter);
                }
            }
        }
        return letters;
    }
}
