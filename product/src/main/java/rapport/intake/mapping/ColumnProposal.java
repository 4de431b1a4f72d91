package rapport.intake.mapping;

/// What we believe one column means, and why.
///
/// @param title      of the column, or `Column 3`
/// @param confidence in percent; 0 where we know nothing and leave the column out
/// @param reason     for display: `header says e-mail; 98 % of the values are e-mail addresses`
public record ColumnProposal(String title, Target target, int confidence, String reason) {

    ColumnProposal instead(Target other, int sure, String why) {
        return new ColumnProposal(title, other, sure, why);
    }
}
