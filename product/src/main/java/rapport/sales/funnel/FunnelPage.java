package rapport.sales.funnel;

import java.util.List;

/// How far deals come, at a glance.
///
/// @param pipelines empty where there is only one
/// @param empty     whether no deal was begun or closed in the time
public record FunnelPage(
        List<Choice> pipelines,
        List<Choice> periods,
        List<Choice> owners,
        List<Figure> figures,
        List<Step> steps,
        Step won,
        List<Reason> reasons,
        boolean empty) {
    public record Choice(String value, String label, boolean chosen) {}

    /// @param under what it is made of, in words
    /// @param href  the deals behind it; empty where there are none to show
    public record Figure(String label, String value, String under, String href) {}

    /// @param deals  how many reached it, in words, and `width` from 0 to 100
    /// @param onward the share that went on, in words; empty where nobody came here
    /// @param open   how many stand here now, and `lost` how many were lost from here; empty for none
    /// @param days   how long half of the stays took at most, in words; empty where none ended
    public record Step(
            String name,
            String deals,
            String href,
            double width,
            String worth,
            String onward,
            String open,
            String openHref,
            String lost,
            String lostHref,
            String days) {}

    public record Reason(String name, String deals, String href, double width) {}
}
