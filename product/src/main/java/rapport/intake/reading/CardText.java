package rapport.intake.reading;

import org.jspecify.annotations.Nullable;

/// One address card as it stands in the file.
///
/// @param defect why it cannot be understood; null when it is whole
record CardText(long number, String text, @Nullable String defect) {}
