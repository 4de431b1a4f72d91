package rapport.intake.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a line on which a quotation mark stands in the wrong place. Each cell may be meant as quoted, up to a mark
/// before a delimiter, or as plain; of all ways that give the usual number of cells it takes the one that has to
/// explain the fewest odd marks.
final class QuoteRepair {

    private static final int MOST_CELLS = 400;
    private static final int CLOSINGS_TRIED = 6;
    private static final int NEVER = Integer.MAX_VALUE / 2;

    private final String line;
    private final Dialect dialect;
    private final int[] starts;
    private final int width;
    private final int[][] cost;
    private final int[][] from;

    private QuoteRepair(String line, Dialect dialect, int[] starts) {
        this.line = line;
        this.dialect = dialect;
        this.starts = starts;
        this.width = dialect.width() > 0 ? dialect.width() : starts.length - 1;
        this.cost = new int[starts.length][width + 1];
        this.from = new int[starts.length][width + 1];
    }

    /// The cells, as many as a row usually has; null when the line does not yield them.
    static @Nullable List<String> cells(String line, Dialect dialect) {
        int[] starts = starts(line, dialect.delimiter());
        boolean hopeless =
                starts.length > MOST_CELLS || dialect.width() > MOST_CELLS || starts.length <= dialect.width();
        return hopeless ? null : new QuoteRepair(line, dialect, starts).best();
    }

    /// Where cells may begin, and one place behind the end.
    private static int[] starts(String line, char delimiter) {
        var starts = new ArrayList<Integer>(List.of(0));
        for (int at = line.indexOf(delimiter);
                at >= 0 && starts.size() <= MOST_CELLS;
                at = line.indexOf(delimiter, at + 1)) {
            starts.add(at + 1);
        }
        starts.add(line.length() + 1);
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private @Nullable List<String> best() {
        for (int[] row : cost) {
            Arrays.fill(row, NEVER);
        }
        cost[0][0] = 0;
        int end = starts.length - 1;
        for (int start = 0; start < end; start++) {
            for (int count = 0; count < width; count++) {
                if (cost[start][count] < NEVER) {
                    reachFrom(start, count);
                }
            }
        }
        return cost[end][chosenCount(end)] >= NEVER ? null : path(end, chosenCount(end));
    }

    private int chosenCount(int end) {
        int chosen = width;
        for (int count = 1; dialect.width() == 0 && count <= width; count++) {
            chosen = cost[end][count] < cost[end][chosen] ? count : chosen;
        }
        return chosen;
    }

    private void reachFrom(int start, int count) {
        reach(start, start + 1, count, plainCost(starts[start], starts[start + 1] - 1));
        if (starts[start] >= line.length() || line.charAt(starts[start]) != dialect.quote()) {
            return;
        }
        int closings = 0;
        for (int next = start + 1; next < starts.length && closings < CLOSINGS_TRIED; next++) {
            int last = starts[next] - 2;
            if (last > starts[start] && line.charAt(last) == dialect.quote()) {
                reach(start, next, count, closings + quotedCost(starts[start] + 1, last));
                closings++;
            }
        }
    }

    private void reach(int start, int next, int count, int price) {
        if (cost[start][count] + price < cost[next][count + 1]) {
            cost[next][count + 1] = cost[start][count] + price;
            from[next][count + 1] = start;
        }
    }

    private int plainCost(int begin, int end) {
        if (begin >= end) {
            return 0;
        }
        if (breaks(begin, end)) {
            return NEVER;
        }
        int marks = (line.charAt(begin) == dialect.quote() ? 3 : 0) + (line.charAt(end - 1) == dialect.quote() ? 3 : 0);
        int within = line.indexOf(dialect.quote(), begin + 1);
        return marks + (within >= 0 && within < end - 1 ? 1 : 0);
    }

    /// Only a quoted cell may go on over the end of a line.
    private boolean breaks(int begin, int end) {
        int feed = line.indexOf('\n', begin);
        int carriage = line.indexOf('\r', begin);
        return (feed >= 0 && feed < end) || (carriage >= 0 && carriage < end);
    }

    /// Two for each mark within that is not doubled, three more where it looks like the opening of another cell.
    private int quotedCost(int begin, int end) {
        int price = 0;
        for (int at = begin; at < end; at++) {
            if (dialect.escapes(line.charAt(at))) {
                at++;
            } else if (line.charAt(at) == dialect.quote()) {
                boolean doubled = at + 1 < end && line.charAt(at + 1) == dialect.quote();
                boolean opening = line.charAt(at - 1) == dialect.delimiter();
                price += doubled ? 0 : opening ? 5 : 2;
                at += doubled ? 1 : 0;
            }
        }
        return price;
    }

    private List<String> path(int end, int count) {
        var cells = new String[count];
        int next = end;
        for (int k = count; k > 0; k--) {
            int start = from[next][k];
            cells[k - 1] = text(starts[start], starts[next] - 1, next > start + 1);
            next = start;
        }
        return List.of(cells);
    }

    private String text(int begin, int end, boolean spansDelimiters) {
        boolean enclosed =
                end - begin >= 2 && line.charAt(begin) == dialect.quote() && line.charAt(end - 1) == dialect.quote();
        return enclosed || spansDelimiters
                ? dialect.unescaped(line.substring(begin + 1, end - 1))
                : line.substring(begin, end);
    }
}
