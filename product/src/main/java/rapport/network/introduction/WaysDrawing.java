package rapport.network.introduction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.access.Viewer;

/// Some ways to the same person as a small graph: who stands on several of them is drawn once,
/// the person that is meant on the right, and one of us on the left of each way. A line is as
/// thick as the tie is strong.
public record WaysDrawing(int width, int height, List<Node> nodes, List<Line> lines) {
    private static final int COLUMN = 190;
    private static final int ROW = 84;
    private static final int EDGE_X = 80;
    private static final int EDGE_Y = 44;

    /// @param kind `us` for a colleague, `goal` for the person that is meant, otherwise empty
    public record Node(int x, int y, String name, String path, String initials, String kind) {
        /// What fits below the circle.
        public String label() {
            return name.length() <= 22 ? name : name.substring(0, 21).strip() + "…";
        }
    }

    public record Line(int x1, int y1, int x2, int y2, double thickness, int percent) {
        public int middleX() {
            return (x1 + x2) / 2;
        }

        public int middleY() {
            return (y1 + y2) / 2 - 6;
        }
    }

    private record Spot(int column, String key) {}

    static WaysDrawing of(List<Introduction> ways) {
        int columns = ways.stream().mapToInt(way -> way.stops().size()).max().orElse(1);
        Map<Spot, Node> nodes = new LinkedHashMap<>();
        int[] taken = new int[columns];
        var lines = new LinkedHashMap<List<Spot>, Line>();
        int rows = Math.max(1, ways.size());
        for (Introduction way : ways) {
            int shift = columns - way.stops().size();
            var spots = new ArrayList<Spot>();
            for (int i = 0; i < way.stops().size(); i++) {
                int column = i + shift;
                var stop = way.stops().get(i);
                boolean goal = column == columns - 1;
                var spot = new Spot(column, stop.isColleague() ? stop.name() : stop.id());
                nodes.computeIfAbsent(spot, _ -> {
                    int y = goal ? EDGE_Y + (rows - 1) * ROW / 2 : EDGE_Y + taken[column]++ * ROW;
                    return new Node(
                            EDGE_X + column * COLUMN,
                            y,
                            stop.name(),
                            stop.path(),
                            Viewer.initials(stop.name()),
                            stop.isColleague() ? "us" : goal ? "goal" : "");
                });
                spots.add(spot);
            }
            for (int i = 0; i + 1 < spots.size(); i++) {
                var from = nodes.get(spots.get(i));
                var to = nodes.get(spots.get(i + 1));
                double strength = way.steps().get(i).strength();
                if (from != null && to != null) {
                    lines.putIfAbsent(
                            List.of(spots.get(i), spots.get(i + 1)),
                            new Line(
                                    from.x(),
                                    from.y(),
                                    to.x(),
                                    to.y(),
                                    1.5 + 5 * strength,
                                    Introduction.percent(strength)));
                }
            }
        }
        int deepest = nodes.values().stream().mapToInt(Node::y).max().orElse(EDGE_Y);
        return new WaysDrawing(
                2 * EDGE_X + (columns - 1) * COLUMN,
                deepest + EDGE_Y + 12,
                List.copyOf(nodes.values()),
                List.copyOf(lines.values()));
    }
}
