package rapport.intake.connections;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.intake.NamedMappings;

/// Connections in the words of their pages.
@Component
class ConnectionPages {
    private static final int RUNS = 20;

    private final Connections connections;
    private final NamedMappings mappings;

    ConnectionPages(Connections connections, NamedMappings mappings) {
        this.connections = connections;
        this.mappings = mappings;
    }

    List<ConnectionPage.Row> rows(Viewer viewer) {
        return connections.all().stream()
                .map(one -> new ConnectionPage.Row(
                        "/connections/" + one.id(),
                        one.name(),
                        one.kind().label(),
                        one.address(),
                        every(one.everyMinutes()),
                        viewer.formats().dateTime(one.nextAt()),
                        one.pausedAt() != null))
                .toList();
    }

    ConnectionPage fresh(ConnectionForm form, String tried, Map<String, String> problems) {
        return new ConnectionPage("", form, false, false, "", mappings.names(), List.of(), tried, problems);
    }

    ConnectionPage of(Connection one, ConnectionForm form, String tried, Map<String, String> problems, Viewer viewer) {
        return new ConnectionPage(
                one.id().toString(),
                form,
                !connections.secret(one.id()).isEmpty(),
                one.pausedAt() != null,
                viewer.formats().dateTime(one.nextAt()),
                mappings.names(),
                connections.runs(one.id(), RUNS).stream()
                        .map(run -> new ConnectionPage.Run(
                                viewer.formats().dateTime(run.at()),
                                run.endedAt() == null ? "at work" : run.said(),
                                run.importId() == null ? "" : "/imports/" + run.importId(),
                                run.endedAt() != null
                                        && run.importId() == null
                                        && !run.said().equals("nothing new")))
                        .toList(),
                tried,
                problems);
    }

    private static String every(int minutes) {
        return minutes % 1440 == 0
                ? counted(minutes / 1440, "day")
                : minutes % 60 == 0 ? counted(minutes / 60, "hour") : counted(minutes, "minute");
    }

    private static String counted(int number, String unit) {
        return number == 1 ? "every " + unit : "every " + number + " " + unit + "s";
    }
}
