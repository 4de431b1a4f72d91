package rapport.quality.cleaning;

import rapport.quality.QualityTabs;

/// All proposals of one rule, some at a time.
///
/// @param next the address of those that follow; empty at the end
public record RulePage(QualityTabs tabs, CleaningPage.Group group, String next) {}
