package rapport.quality.page;

import java.util.List;

/// One measure: how it went, what it ought to be, among whose customers it lacks, and what is done about it.
///
/// @param row      as the page of all measures shows it
/// @param chart    the trend in large
/// @param baseline prefilled
public record MeasurePage(
        String name,
        String title,
        String problem,
        String about,
        String question,
        QualityPage.Row row,
        Chart chart,
        String baseline,
        String target,
        int weight,
        boolean isSet,
        List<Among> owners,
        List<Among> sources,
        List<Action> actions,
        List<QualityPage.Choice> colleagues,
        String today,
        boolean mayEdit) {

    /// @param target   where its line stands, from 0 at the top to 24; below 0 where there is none
    /// @param from,to  the days
    /// @param top,low  the values at the edges
    public record Chart(Trend trend, double target, double baseline, String from, String to, String top, String low) {}

    /// Of one owner or one source.
    public record Among(String name, String share, double part, String wrong, String href) {}

    public record Action(String id, String what, String who, String due, boolean late, String done) {}
}
