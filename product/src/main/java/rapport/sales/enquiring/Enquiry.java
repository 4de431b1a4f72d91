package rapport.sales.enquiring;

import java.util.List;

/// What whoever asks typed into a form, on the page of the lead that it became.
///
/// @param form   as colleagues call it
/// @param known  whether we knew who asks: then nothing they typed has changed what we know of them
/// @param agreed to what they agreed; empty where to nothing
/// @param came   when, and from which site
public record Enquiry(String form, List<Line> lines, boolean known, String agreed, String came) {
    /// A question with what was answered; what was left out is not among them.
    ///
    /// @param href where a click leads; empty for nothing
    public record Line(String question, String answer, String href) {}
}
