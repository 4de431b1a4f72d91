package rapport.sales.enquiring;

import tools.jackson.databind.JsonNode;

/// A question as it was asked, and what was answered.
///
/// @param value as a field of that type keeps it
record FurtherAnswer(FurtherQuestion question, JsonNode value) {}
