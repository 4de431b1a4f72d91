package rapport.intake.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Gives every column a name of its own: the one in the header, a numbered one where that is taken, or its place.
final class ColumnNames {

    private static final int LONGEST = 200;

    private ColumnNames() {}

    static List<String> of(List<String> written, int width, boolean headed, List<String> notices) {
        var taken = new HashSet<String>();
        var names = new ArrayList<String>(width);
        var unnamed = new ArrayList<String>();
        var repeated = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            var name = i < written.size() ? tidy(written.get(i)) : "";
            if (name.isEmpty()) {
                unnamed.add("Column " + (i + 1));
                names.add(unique("Column " + (i + 1), taken));
            } else {
                names.add(unique(name, taken));
                if (!names.getLast().equals(name)) {
                    repeated.add(names.getLast());
                }
            }
        }
        if (headed && !unnamed.isEmpty()) {
            notices.add("Columns without a name were numbered: " + few(unnamed) + ".");
        }
        if (!repeated.isEmpty()) {
            notices.add("Names that stand more than once were numbered: " + few(repeated) + ".");
        }
        return List.copyOf(names);
    }

    private static String tidy(String written) {
        var name = written.strip().replaceAll("\\s+", " ");
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    private static String unique(String name, Set<String> taken) {
        var unique = name;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = name + " (" + i + ")";
        }
        return unique;
    }

    private static String few(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(5, names.size()))) + (names.size() > 5 ? " …" : "");
    }
}
